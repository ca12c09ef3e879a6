import { z } from "zod";
import { isDay } from "@/lib/claims/days";
import { type Article, LANGS } from "@/lib/extraction/types";
import { detectLanguage } from "@/lib/ingest/language";

const MOST_BYTES = 200_000;

export type RefusalReason = "not_json" | "too_large" | "empty" | "not_text" | "field";

/** Why a body is not an article, with the HTTP status that says so. */
export interface Refusal {
  status: 400 | 413;
  reason: RefusalReason;
  parameter: string;
  value: string;
}

/** An ISO day, month or year. */
const published = z
  .string()
  .refine((text) => /^\d{4}(-\d{2}){0,2}$/.test(text) && isDay(`${text}-01-01`.slice(0, 10)));

const bodySchema = z.strictObject({
  text: z.string(),
  lang: z.enum(LANGS).nullish(),
  title: z.string().nullish(),
  source: z.string().nullish(),
  published: published.nullish(),
});

const refuse = (
  status: Refusal["status"],
  reason: RefusalReason,
  parameter = "",
  value = "",
): { refusal: Refusal } => ({
  refusal: { status, reason, parameter, value },
});

/** The article in a request's body. Its language is told from the text where it is not given. */
export async function readArticle(request: Request): Promise<{ article: Article } | { refusal: Refusal }> {
  const body = await readText(request);
  if (body === null) return refuse(413, "too_large");
  const json = parse(body);
  if (typeof json !== "object" || json === null) return refuse(400, "not_json");
  const parsed = bodySchema.safeParse(json);
  if (!parsed.success) return fieldRefusal(parsed.error.issues[0], json);
  const { lang: given, ...article } = parsed.data;
  if (article.text.trim() === "") return refuse(400, "empty");
  if (/[\0\p{Cs}]/u.test(article.text)) return refuse(400, "not_text");
  const lang = given ?? detectLanguage(article.text);
  return { article: { ...article, lang } };
}

/** Null if it is longer than an article may be; no more than that is ever held. */
async function readText(request: Request): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function fieldRefusal(issue: z.core.$ZodIssue | undefined, json: object): { refusal: Refusal } {
  const parameter =
    issue?.code === "unrecognized_keys" ? (issue.keys[0] ?? "") : String(issue?.path[0] ?? "text");
  const value: unknown = Object.entries(json).find(([name]) => name === parameter)?.[1];
  return refuse(400, "field", parameter, value === undefined ? "" : JSON.stringify(value).slice(0, 100));
}
