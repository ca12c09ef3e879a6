import type { Lang } from "../types";

/** A text of exactly so many bytes of UTF-8, made to be slow to read. */
export interface HostileText {
  name: string;
  lang: Lang;
  text: string;
}

const PROSE: Readonly<Record<Lang, string>> = {
  ar: "كان الطقس معتدلا طوال الأسبوع وكتب القراء من مدن عدة أنهم لم يفاجأوا بما جرى ثم مضى كل في طريقه ",
  en: "the weather was mild all week and readers wrote in from several towns that nobody had been surprised by what came of it ",
  fr: "le temps est resté doux toute la semaine et des lecteurs de plusieurs villes ont écrit que personne ne s'en était étonné ",
  de: "das Wetter blieb die ganze Woche mild und Leser aus mehreren Orten schrieben dass sich niemand darüber gewundert hatte ",
  es: "el tiempo siguió templado toda la semana y lectores de varias ciudades escribieron que nadie se había sorprendido de ello ",
  zh: "整个星期天气都很温和来自几个城镇的读者写信说没有人对此感到意外后来大家各自回家去了",
};

const CLAIM: Readonly<Record<Lang, string>> = {
  ar: "قالت شركة أوبن إيه آي إنها جمعت أكثر من 6.6 مليار دولار بتقييم بلغ 157 مليار دولار",
  en: "OpenAI said it had raised more than $6.6 billion at a valuation of $157 billion",
  fr: "OpenAI a déclaré avoir levé plus de 6,6 milliards de dollars pour une valorisation de 157 milliards de dollars",
  de: "OpenAI teilte mit, mehr als 6,6 Milliarden Dollar bei einer Bewertung von 157 Milliarden Dollar eingesammelt zu haben",
  es: "OpenAI dijo que había recaudado más de 6.600 millones de dólares con una valoración de 157.000 millones de dólares",
  zh: "OpenAI表示，公司以1570亿美元的估值融资超过66亿美元",
};

const NAMES: Readonly<Record<Lang, string>> = {
  ar: "إنفيديا وأوبن إيه آي وسام ألتمان وديب سيك ",
  en: "Nvidia OpenAI Sam Altman DeepSeek ",
  fr: "Mistral AI Nvidia Arthur Mensch OpenAI ",
  de: "Aleph Alpha Nvidia Sam Altman OpenAI ",
  es: "Nvidia OpenAI Sam Altman Multiverse ",
  zh: "英伟达智谱奥特曼深度求索",
};

const FIGURES: Readonly<Record<Lang, string>> = {
  ar: "بين 5 و6 مليارات دولار ",
  en: "between $5 and 6 billion ",
  fr: "entre 5 et 6 milliards d'euros ",
  de: "zwischen 5 und 6 Milliarden Euro ",
  es: "entre 5.000 y 6.000 millones de euros ",
  zh: "50亿至60亿美元",
};

const SPOKEN: Readonly<Record<Lang, string>> = {
  ar: "خمسة وعشرين ألفا ومئة ",
  en: "hundred twenty five thousand and ",
  fr: "deux cent vingt-cinq mille ",
  de: "zweihundertfünfundzwanzigtausend ",
  es: "doscientos veinticinco mil ",
  zh: "二百万五千",
};

/** What breaks readers in any language. */
const ANY: ReadonlyArray<readonly [string, (lang: Lang) => string]> = [
  ["digits", () => "9"],
  ["digits and commas", () => "1,234,"],
  ["nested brackets", () => "(["],
  ["endless prose", (lang) => PROSE[lang]],
  ["endless claims", (lang) => `${CLAIM[lang]}${lang === "zh" ? "，" : ", "}`],
  ["claims in sentences", (lang) => `${CLAIM[lang]}${lang === "zh" ? "。" : ". "}`],
  ["claims in lines", (lang) => `${CLAIM[lang]}${lang === "zh" ? "。" : "."}\n`],
  ["figures", (lang) => FIGURES[lang]],
  ["spoken numbers", (lang) => SPOKEN[lang]],
  ["names", (lang) => NAMES[lang]],
  ["mixed scripts", () => Object.values(CLAIM).join(" ")],
  ["lone surrogates", () => "\ud800"],
  ["quotes", () => '"'],
  ["commas", () => ","],
  ["one word", (lang) => PROSE[lang].slice(0, 1)],
  ["currency signs", () => "$€£¥"],
  ["dashes and figures", () => "$5-6-"],
  ["bullets", () => "- $5\n"],
  ["marks", () => "e\u0301\u200f"],
  ["initials", () => "U.S. "],
];

/**
 * Every hostile text of a language; `article` is a dense real one. Each opens with a claim, for nothing is read closely in a text
 * that names nobody or holds no figure.
 */
export function hostileTexts(lang: Lang, article: string, bytes: number): HostileText[] {
  const opening = `${CLAIM[lang]}.\n\n`;
  const all = [
    ...ANY.map(([name, piece]) => ({ name, piece: piece(lang) })),
    { name: "a real article, repeated", piece: `${article}\n\n` },
  ];
  return all.map(({ name, piece }) => ({
    name,
    lang,
    text: opening + repeated(piece, bytes - bytesOf(opening)),
  }));
}

const encoder = new TextEncoder();
const bytesOf = (text: string): number => encoder.encode(text).length;

/** A piece repeated until it fills so many bytes of UTF-8, cut between characters. */
export function repeated(piece: string, bytes: number): string {
  const size = bytesOf(piece);
  const whole = piece.repeat(Math.floor(bytes / size));
  let left = bytes - size * Math.floor(bytes / size);
  let rest = "";
  for (const character of piece) {
    left -= bytesOf(character);
    if (left < 0) break;
    rest += character;
  }
  return whole + rest;
}
