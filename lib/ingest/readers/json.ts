import { z } from "zod";
import { BadInput } from "../bad-input";
import { decode } from "./decode";
import type { ReadArticle } from "./read-article";
import { requireSoundField, requireSoundText } from "./sound-text";

const optional = z.string().nullish();

/** The article form of the extractor's contract. Further keys are left alone: the form may grow. */
const articleForm = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  text: z.string(),
  lang: optional,
  title: optional,
  source: optional,
  published: optional,
  url: optional,
});

/** A .json file: one article, or a list of them. One bad article of a list does not take the others with it. */
export function readJson(bytes: Uint8Array): unknown[] {
  const value = parseJson(decode(bytes));
  if (!Array.isArray(value)) return [value];
  if (value.length === 0) throw new BadInput({ code: "empty" });
  return value;
}

/** One line of JSON Lines. Throws BadInput. */
export function readJsonLine(bytes: Uint8Array): ReadArticle {
  return readArticleForm(parseJson(decode(bytes)));
}

/** Throws BadInput where the value is not an article as the contract writes one. */
export function readArticleForm(value: unknown): ReadArticle {
  const parsed = articleForm.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const field = issue?.path.join(".") || "text";
    throw new BadInput({ code: "article_form", field, detail: issue?.message ?? "" });
  }
  const { id, text, lang, title, source, published, url } = parsed.data;
  requireSoundText(text);
  const stated = { lang, title, source, published, url };
  for (const [field, said] of Object.entries(stated)) if (said) requireSoundField(field, said);
  return {
    text,
    lang: bare(lang),
    langIsHint: false,
    title: bare(title),
    source: bare(source),
    published: bare(published),
    url: bare(url),
    givenId: id == null ? null : String(id),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInput({ code: "json", detail: error instanceof Error ? error.message : String(error) });
  }
}

function bare(value: string | null | undefined): string | null {
  return value?.trim() || null;
}
