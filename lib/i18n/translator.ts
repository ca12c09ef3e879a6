import { createFormatter, createTranslator } from "next-intl";
import { formatsIn } from "./formats";
import { digitsOf, type Locale } from "./locales";
import { loadMessages } from "./messages";

const writingOf = (locale: Locale) =>
  ({ locale, formats: formatsIn(digitsOf(locale)), timeZone: "UTC" }) as const;

const shared = async (locale: Locale) => ({ ...writingOf(locale), messages: await loadMessages(locale) });

/** Messages outside of pages: in route handlers and the proxy, where there is no language of the address. */
export async function translator(locale: Locale) {
  return createTranslator(await shared(locale));
}

export async function problemTranslator(locale: Locale) {
  return createTranslator({ ...(await shared(locale)), namespace: "problems" });
}

/** Those that say a claim, a question or a filter in one sentence. */
export async function sentenceTranslators(locale: Locale) {
  const all = await shared(locale);
  return {
    claim: createTranslator({ ...all, namespace: "claim" }),
    question: createTranslator({ ...all, namespace: "question" }),
    money: createTranslator({ ...all, namespace: "money" }),
    filter: createTranslator({ ...all, namespace: "claims.sentence" }),
  };
}

export const formatterOf = (locale: Locale) => createFormatter(writingOf(locale));
