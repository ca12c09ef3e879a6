import type { Comparator, Kind, Lang } from "../../extraction/types";

type ByLang<T> = Readonly<Record<Lang, T>>;

const SCALES: ByLang<readonly [one: string, million: string, billion: string, trillion: string]> = {
  ar: ["", "مليون", "مليار", "تريليون"],
  en: ["", "million", "billion", "trillion"],
  fr: ["", "millions de", "milliards de", "billions de"],
  de: ["", "Millionen", "Milliarden", "Billionen"],
  es: ["", "millones de", "mil millones de", "billones de"],
  zh: ["", "百万", "十亿", "万亿"],
};
const UNITS: Readonly<Record<string, ByLang<string>>> = {
  USD: { ar: "دولار", en: "dollars", fr: "dollars", de: "Dollar", es: "dólares", zh: "美元" },
  EUR: { ar: "يورو", en: "euros", fr: "euros", de: "Euro", es: "euros", zh: "欧元" },
  CNY: { ar: "يوان", en: "yuan", fr: "yuans", de: "Yuan", es: "yuanes", zh: "元" },
  GBP: { ar: "جنيه إسترليني", en: "pounds", fr: "livres", de: "Pfund", es: "libras", zh: "英镑" },
  AED: { ar: "درهم", en: "dirhams", fr: "dirhams", de: "Dirham", es: "dírhams", zh: "迪拉姆" },
  SAR: { ar: "ريال", en: "riyals", fr: "riyals", de: "Rial", es: "riales", zh: "里亚尔" },
  user: { ar: "مستخدم", en: "users", fr: "utilisateurs", de: "Nutzer", es: "usuarios", zh: "用户" },
  chip: { ar: "رقاقة", en: "chips", fr: "puces", de: "Chips", es: "chips", zh: "芯片" },
  employee: { ar: "موظف", en: "employees", fr: "salariés", de: "Beschäftigte", es: "empleados", zh: "员工" },
  parameter: {
    ar: "معامل",
    en: "parameters",
    fr: "paramètres",
    de: "Parameter",
    es: "parámetros",
    zh: "参数",
  },
};
const SAID: ByLang<Readonly<Record<Exclude<Comparator, "exactly" | "between">, string>>> = {
  ar: {
    about: "نحو",
    less_than: "أقل من",
    at_most: "ما يصل إلى",
    more_than: "أكثر من",
    at_least: "ما لا يقل عن",
  },
  en: {
    about: "about",
    less_than: "less than",
    at_most: "up to",
    more_than: "more than",
    at_least: "at least",
  },
  fr: {
    about: "environ",
    less_than: "moins de",
    at_most: "jusqu'à",
    more_than: "plus de",
    at_least: "au moins",
  },
  de: {
    about: "rund",
    less_than: "weniger als",
    at_most: "bis zu",
    more_than: "mehr als",
    at_least: "mindestens",
  },
  es: { about: "unos", less_than: "menos de", at_most: "hasta", more_than: "más de", at_least: "al menos" },
  zh: { about: "约", less_than: "不到", at_most: "至多", more_than: "超过", at_least: "至少" },
};
const TO: ByLang<string> = { ar: "إلى", en: "to", fr: "à", de: "bis", es: "a", zh: "至" };

/** `{s}` subject, `{a}` amount, `{o}` object, `{p}` the other party, `{y}` year. */
const SENTENCES: Readonly<Record<Kind, ByLang<string>>> = {
  training_cost: {
    ar: "كلّف تدريب {o} شركة {s} {a}",
    en: "Training {o} cost {s} {a}",
    fr: "L'entraînement de {o} a coûté {a} à {s}",
    de: "Das Training von {o} kostete {s} {a}",
    es: "Entrenar {o} le costó a {s} {a}",
    zh: "训练{o}花费了{s}{a}",
  },
  operating_cost: {
    ar: "أنفقت {s} {a} على التشغيل {y}",
    en: "{s} spent {a} on running its services {y}",
    fr: "{s} a dépensé {a} pour ses services {y}",
    de: "{s} gab für den Betrieb {a} aus {y}",
    es: "{s} gastó {a} en sus servicios {y}",
    zh: "{s}{y}运营支出{a}",
  },
  price: {
    ar: "تبيع {s} {o} بسعر {a}",
    en: "{s} sells {o} for {a}",
    fr: "{s} vend {o} à {a}",
    de: "{s} verkauft {o} für {a}",
    es: "{s} vende {o} por {a}",
    zh: "{s}的{o}售价为{a}",
  },
  valuation: {
    ar: "بلغت قيمة {s} {a}",
    en: "{s} is valued at {a}",
    fr: "{s} est valorisée à {a}",
    de: "{s} wird mit {a} bewertet",
    es: "{s} está valorada en {a}",
    zh: "{s}估值为{a}",
  },
  market_value_change: {
    ar: "تغيّرت القيمة السوقية لشركة {s} بمقدار {a}",
    en: "The market value of {s} moved by {a}",
    fr: "La capitalisation de {s} a varié de {a}",
    de: "Der Börsenwert von {s} änderte sich um {a}",
    es: "El valor bursátil de {s} varió en {a}",
    zh: "{s}市值变动{a}",
  },
  funding: {
    ar: "جمعت {s} {a} {p}",
    en: "{s} raised {a} {p}",
    fr: "{s} a levé {a} {p}",
    de: "{s} sammelte {a} ein {p}",
    es: "{s} recaudó {a} {p}",
    zh: "{s}融资{a}{p}",
  },
  deal: {
    ar: "أبرمت {s} صفقة بقيمة {a} {p}",
    en: "{s} signed a deal worth {a} {p}",
    fr: "{s} a signé un accord de {a} {p}",
    de: "{s} schloss ein Geschäft über {a} {p}",
    es: "{s} firmó un acuerdo de {a} {p}",
    zh: "{s}签署了价值{a}的协议{p}",
  },
  investment_plan: {
    ar: "تعتزم {s} استثمار {a} {o} {y}",
    en: "{s} plans to invest {a} {o} {y}",
    fr: "{s} prévoit d'investir {a} {o} {y}",
    de: "{s} will {a} investieren {o} {y}",
    es: "{s} prevé invertir {a} {o} {y}",
    zh: "{s}计划投资{a}{o}{y}",
  },
  revenue: {
    ar: "بلغت إيرادات {s} {a} {y}",
    en: "{s} had revenue of {a} {y}",
    fr: "{s} a réalisé un chiffre d'affaires de {a} {y}",
    de: "{s} setzte {a} um {y}",
    es: "{s} ingresó {a} {y}",
    zh: "{s}{y}收入{a}",
  },
  profit: {
    ar: "سجلت {s} نتيجة قدرها {a} {y}",
    en: "{s} posted a result of {a} {y}",
    fr: "{s} a affiché un résultat de {a} {y}",
    de: "{s} meldete ein Ergebnis von {a} {y}",
    es: "{s} tuvo un resultado de {a} {y}",
    zh: "{s}{y}业绩为{a}",
  },
  quantity: {
    ar: "لدى {s} {a}",
    en: "{s} counts {a}",
    fr: "{s} compte {a}",
    de: "{s} zählt {a}",
    es: "{s} cuenta con {a}",
    zh: "{s}拥有{a}",
  },
};
const WITH: ByLang<string> = { ar: "مع", en: "with", fr: "avec", de: "mit", es: "con", zh: "，合作方为" };
const IN_YEAR: ByLang<string> = { ar: "في عام", en: "in", fr: "en", de: "im Jahr", es: "en", zh: "" };
const SAYS: ByLang<string> = { ar: "بحسب", en: "according to", fr: "selon", de: "so", es: "según", zh: "据" };

/** One or two numbers as printed, of one scale: 0 for units, 1 for millions, 2 for billions, 3 for trillions. */
export interface Printed {
  digits: readonly [string] | readonly [string, string];
  scale: 0 | 1 | 2 | 3;
}

export interface Phrase {
  lang: Lang;
  kind: Kind;
  comparator: Comparator;
  printed: Printed;
  /** A currency, or what is counted. */
  measure: string;
  subject: string;
  object: string | null;
  counterparty: string | null;
  year: number | null;
  claimant: string | null;
}

/** A sentence with the place of its amount, in UTF-16 units; names and numbers hold nothing outside the basic plane. */
export interface Sentence {
  text: string;
  start: number;
  quote: string;
}

export function sentenceOf(phrase: Phrase): Sentence {
  const { lang, kind } = phrase;
  const quote = amountOf(phrase);
  const parts: Readonly<Record<string, string>> = {
    s: phrase.subject,
    o: phrase.object ?? "",
    p: phrase.counterparty === null ? "" : `${WITH[lang]} ${phrase.counterparty}`,
    y: phrase.year === null ? "" : `${IN_YEAR[lang]} ${phrase.year}`.trim(),
    a: "\u0000",
  };
  const claimed = phrase.claimant === null ? "" : `, ${SAYS[lang]} ${phrase.claimant}`;
  const said = SENTENCES[kind][lang].replace(/\{(\w)\}/g, (_, part: string) => parts[part] ?? "");
  const whole = `${said.replace(/ {2,}/g, " ").trim()}${claimed}${lang === "zh" ? "。" : "."}`;
  const start = whole.indexOf("\u0000");
  return { text: whole.replace("\u0000", quote), start, quote };
}

function amountOf({ lang, comparator, printed: { digits, scale }, measure }: Phrase): string {
  const number = digits.length === 1 ? digits[0] : `${digits[0]} ${TO[lang]} ${digits[1]}`;
  const said = comparator === "exactly" || comparator === "between" ? "" : SAID[lang][comparator];
  return [said, number, SCALES[lang][scale], UNITS[measure]?.[lang] ?? measure].filter(Boolean).join(" ");
}
