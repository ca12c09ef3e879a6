import { LANGS, type Lang } from "../extraction/types";
import { BadInput } from "./bad-input";
import { type DatePrecision, dayOf, parsePublished } from "./dates";
import { contentHash } from "./identity";
import type { ReadArticle } from "./readers/read-article";
import { canonicalUrl, hostOf } from "./web-address";

/** The source of an article whose file, address and command name none. */
export const UNKNOWN_SOURCE = "Unknown source";

/** What the command says for articles that do not say it themselves. */
export interface Given {
  published: string | null;
  source: string | null;
  url: string | null;
  lang: string | null;
}

/** An article with all that its row needs. */
export interface PreparedArticle {
  text: string;
  hash: string;
  lang: Lang;
  title: string | null;
  source: string;
  /** In its canonical spelling. */
  url: string | null;
  published: string;
  precision: DatePrecision;
  /** Nobody said when: `published` is today. */
  dateAssumed: boolean;
  /** What the command said and the article contradicts; the article's own word stands. */
  overruled: ReadonlyArray<{ field: keyof Given; said: string; given: string }>;
}

export type DetectLanguage = (text: string) => Lang;

/**
 * Completes a read article: its own word first, then the command's, then what can be derived: the source from the
 * address's host, the language from the text, the date from `today`. Throws BadInput: language, published, url.
 */
export function prepareArticle(
  read: ReadArticle,
  given: Given,
  { today, detectLanguage }: { today: Date; detectLanguage: DetectLanguage },
): PreparedArticle {
  const statedUrl = read.url ?? given.url;
  const url = statedUrl === null ? null : canonicalUrl(statedUrl);
  const stated = read.published ?? given.published;
  const published = stated === null ? null : parsePublished(stated, today);
  return {
    text: read.text,
    hash: contentHash(read.text),
    lang: languageOf(read, given, detectLanguage),
    title: read.title,
    source: read.source ?? given.source ?? (url === null ? UNKNOWN_SOURCE : hostOf(url)),
    url,
    published: published?.day ?? dayOf(today),
    precision: published?.precision ?? "day",
    dateAssumed: published === null,
    overruled: (["published", "source", "url"] as const).flatMap((field) => {
      const own = read[field];
      const other = given[field];
      return own !== null && other !== null && own !== other ? [{ field, said: own, given: other }] : [];
    }),
  };
}

/** Throws BadInput for a tag of no language that Marsad reads. "ar-EG" is Arabic. */
export function requireLanguage(tag: string): Lang {
  const primary = tag.trim().toLowerCase().split(/[-_]/)[0];
  const lang = LANGS.find((each) => each === primary);
  if (lang === undefined) throw new BadInput({ code: "language", value: tag });
  return lang;
}

function languageOf(read: ReadArticle, given: Given, detectLanguage: DetectLanguage): Lang {
  const own = read.langIsHint && read.lang !== null && !inScriptOf(read.lang, read.text) ? null : read.lang;
  if (own !== null && (!read.langIsHint || given.lang === null)) return requireLanguage(own);
  if (given.lang !== null) return requireLanguage(given.lang);
  if (!READ_SCRIPTS.includes(mainScript(read.text))) throw new BadInput({ code: "language_unknown" });
  return detectLanguage(read.text);
}

const SCRIPTS: ReadonlyArray<[name: string, letters: RegExp, weight: number]> = [
  ["Arab", /\p{Script=Arabic}/gu, 1],
  ["Latn", /\p{Script=Latin}/gu, 1],
  // A Chinese text is shorter than its Latin names and menus make it look.
  ["Hani", /\p{Script=Han}/gu, 3],
  ["other", /[^\P{L}\p{Script=Arabic}\p{Script=Latin}\p{Script=Han}]/gu, 1],
];
const READ_SCRIPTS = ["Arab", "Latn", "Hani"];
const WRITTEN_IN: Record<string, string> = { Arab: "Arab", Latn: "Latn", Hans: "Hani", Hant: "Hani" };

function mainScript(text: string): string {
  const weights = SCRIPTS.map(([name, letters, weight]) => ({
    name,
    weight: (text.match(letters)?.length ?? 0) * weight,
  }));
  return weights.reduce((most, each) => (each.weight > most.weight ? each : most)).name;
}

/** Whether the text is mostly in the script of the language: a template's lang="en" around an Arabic article is none. */
function inScriptOf(tag: string, text: string): boolean {
  try {
    const { script } = new Intl.Locale(tag.replace("_", "-")).maximize();
    return mainScript(text) === (WRITTEN_IN[script ?? ""] ?? "other");
  } catch {
    return false;
  }
}
