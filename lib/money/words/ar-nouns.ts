/**
 * The forms that an Arabic noun takes when it is counted. `one` also stands after مليون, after 100 and after
 * fractions; `many` after 11–99. `dual` is nominative and genitive.
 */
export interface CountedNoun {
  one: string;
  dual: readonly [string, string];
  few: string;
  many: string;
  feminine?: boolean;
}

const DUAL_BEFORE = /ة$/;

function dualOf(one: string): [string, string] {
  const stem = one.replace(DUAL_BEFORE, "ت");
  return [`${stem}ان`, `${stem}ين`];
}

/** "مستخدم", "مستخدمين"; with an adjective "دولار", "دولارات", "كندي". */
export function masculine(one: string, few: string, adjective?: string): CountedNoun {
  const [nominative, genitive] = dualOf(one);
  if (adjective === undefined) return { one, dual: [nominative, genitive], few, many: `${one}ًا` };
  return {
    one: `${one} ${adjective}`,
    dual: [`${nominative} ${adjective}ان`, `${genitive} ${adjective}ين`],
    few: `${few} ${adjective}ة`,
    many: `${one}ًا ${adjective}ًا`,
  };
}

/** "رقاقة", "رقائق"; with an adjective in its feminine form "ليرة", "ليرات", "لبنانية". */
export function feminine(one: string, few: string, adjective?: string): CountedNoun {
  const [nominative, genitive] = dualOf(one);
  if (adjective === undefined) return { one, dual: [nominative, genitive], few, many: one, feminine: true };
  const [adjectiveNominative, adjectiveGenitive] = dualOf(adjective);
  return {
    one: `${one} ${adjective}`,
    dual: [`${nominative} ${adjectiveNominative}`, `${genitive} ${adjectiveGenitive}`],
    few: `${few} ${adjective}`,
    many: `${one} ${adjective}`,
    feminine: true,
  };
}

/** A noun with a second one after it that never changes: "مركز", "مراكز", "بيانات". */
export function compound(one: string, few: string, second: string): CountedNoun {
  const [nominative, genitive] = dualOf(one).map((form) => form.slice(0, -1));
  return {
    one: `${one} ${second}`,
    dual: [`${nominative} ${second}`, `${genitive} ${second}`],
    few: `${few} ${second}`,
    many: `${one} ${second}`,
    feminine: DUAL_BEFORE.test(one),
  };
}

/** A loanword that no number changes: "يورو". */
export function invariable(one: string): CountedNoun {
  return { one, dual: [one, one], few: one, many: one };
}

export const CURRENCIES_AR: Record<string, CountedNoun> = {
  AED: masculine("درهم", "دراهم", "إماراتي"),
  AUD: masculine("دولار", "دولارات", "أسترالي"),
  BHD: masculine("دينار", "دنانير", "بحريني"),
  BRL: masculine("ريال", "ريالات", "برازيلي"),
  CAD: masculine("دولار", "دولارات", "كندي"),
  CHF: masculine("فرنك", "فرنكات", "سويسري"),
  CNY: masculine("يوان", "يوانات"),
  CZK: feminine("كرونة", "كرونات", "تشيكية"),
  DKK: feminine("كرونة", "كرونات", "دنماركية"),
  DZD: masculine("دينار", "دنانير", "جزائري"),
  EGP: masculine("جنيه", "جنيهات", "مصري"),
  EUR: invariable("يورو"),
  GBP: masculine("جنيه", "جنيهات", "إسترليني"),
  HKD: compound("دولار", "دولارات", "هونغ كونغ"),
  IDR: feminine("روبية", "روبيات", "إندونيسية"),
  ILS: masculine("شيكل", "شواكل", "إسرائيلي"),
  INR: feminine("روبية", "روبيات", "هندية"),
  IQD: masculine("دينار", "دنانير", "عراقي"),
  JOD: masculine("دينار", "دنانير", "أردني"),
  JPY: masculine("ين", "ينات"),
  KRW: masculine("وون", "وونات"),
  KWD: masculine("دينار", "دنانير", "كويتي"),
  LBP: feminine("ليرة", "ليرات", "لبنانية"),
  MAD: masculine("درهم", "دراهم", "مغربي"),
  MXN: invariable("بيزو مكسيكي"),
  MYR: invariable("رينغيت"),
  NOK: feminine("كرونة", "كرونات", "نرويجية"),
  NZD: masculine("دولار", "دولارات", "نيوزيلندي"),
  OMR: masculine("ريال", "ريالات", "عماني"),
  PLN: invariable("زلوتي"),
  QAR: masculine("ريال", "ريالات", "قطري"),
  RUB: masculine("روبل", "روبلات"),
  SAR: masculine("ريال", "ريالات", "سعودي"),
  SEK: feminine("كرونة", "كرونات", "سويدية"),
  SGD: masculine("دولار", "دولارات", "سنغافوري"),
  THB: invariable("بات"),
  TND: masculine("دينار", "دنانير", "تونسي"),
  TRY: feminine("ليرة", "ليرات", "تركية"),
  TWD: masculine("دولار", "دولارات", "تايواني"),
  USD: masculine("دولار", "دولارات"),
  VND: masculine("دونغ", "دونغات"),
  ZAR: masculine("راند", "راندات"),
};

export const UNITS_AR: Record<string, CountedNoun> = {
  chip: feminine("رقاقة", "رقائق"),
  customer: masculine("عميل", "عملاء"),
  data_centre: compound("مركز", "مراكز", "بيانات"),
  day: masculine("يوم", "أيام"),
  employee: masculine("موظف", "موظفين"),
  GPU: compound("وحدة", "وحدات", "معالجة رسومية"),
  GPU_hour: compound("ساعة", "ساعات", "معالجة رسومية"),
  GW: invariable("غيغاواط"),
  GWh: invariable("غيغاواط ساعة"),
  hour: feminine("ساعة", "ساعات"),
  job: feminine("وظيفة", "وظائف"),
  model: masculine("نموذج", "نماذج"),
  month: masculine("شهر", "أشهر"),
  MW: invariable("ميغاواط"),
  parameter: masculine("معامل", "معاملات"),
  percent: invariable("في المئة"),
  person: masculine("شخص", "أشخاص"),
  prompt: masculine("طلب", "طلبات"),
  query: masculine("استعلام", "استعلامات"),
  server: masculine("خادم", "خوادم"),
  share: masculine("سهم", "أسهم"),
  subscriber: masculine("مشترك", "مشتركين"),
  token: masculine("رمز", "رموز"),
  TWh: invariable("تيراواط ساعة"),
  user: masculine("مستخدم", "مستخدمين"),
  year: feminine("سنة", "سنوات"),
};

export const PER_AR: Record<string, string> = {
  per_book: "لكل كتاب",
  per_day: "يوميًا",
  per_hour: "في الساعة",
  per_month: "شهريًا",
  per_week: "أسبوعيًا",
  per_year: "سنويًا",
  per_million_tokens: "لكل مليون رمز",
  per_thousand_tokens: "لكل ألف رمز",
};

export const SCALES_AR: Record<number, CountedNoun> = {
  3: { ...masculine("ألف", "آلاف"), many: "ألف" },
  6: { ...masculine("مليون", "ملايين"), many: "مليون" },
  9: { ...masculine("مليار", "مليارات"), many: "مليار" },
  12: { ...masculine("تريليون", "تريليونات"), many: "تريليون" },
};
