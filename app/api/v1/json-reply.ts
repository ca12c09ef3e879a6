import { createHash } from "node:crypto";
import { pick, readFields } from "@/lib/api/fields";
import { API_LIMIT } from "@/lib/api/limits";
import { fieldsOf, type OperationName, operation } from "@/lib/api/operations";
import { shareRequests } from "@/lib/api/queries/share-requests";
import { type Allowance, rateLimit } from "@/lib/api/rate-limit";
import { BadParameters, type Problem } from "@/lib/claims/parameters";
import { primaryPool } from "@/lib/db/client";
import type { Language } from "@/lib/i18n/locales";
import { problemTranslator } from "@/lib/i18n/translator";
import { answering, notFound, problemReply } from "../problem-reply";

const allowanceOf = rateLimit(API_LIMIT, shareRequests(primaryPool));
const SECONDS = API_LIMIT.window / 1000;

/** The address that asks; Next itself writes it down where no proxy does. */
const clientOf = (request: Request): string =>
  request.headers.get("x-forwarded-for")?.split(",", 1)[0]?.trim() ?? "";

const limitHeaders = ({ left, resets }: Allowance): Record<string, string> => ({
  "RateLimit-Policy": `"address";q=${API_LIMIT.most};w=${SECONDS}`,
  RateLimit: `"address";r=${left};t=${resets}`,
});

interface Asked {
  params: URLSearchParams;
  /** Refuses what was found wrong, with what is wrong about `fields`. */
  refuse(problems: readonly Problem[]): void;
}

/**
 * Answers one of the API's questions: within the client's limit, with the fields asked for, and with 304 where the client
 * has the same answer already. `answer` gives null for what is not there.
 */
export function jsonReply(
  request: Request,
  name: OperationName,
  answer: (asked: Asked) => Promise<object | null>,
): Promise<Response> {
  return answering(request, async (locale) => {
    const allowance = allowanceOf(clientOf(request), Date.now());
    if (!allowance.allowed) return tooMany(locale, allowance);
    const asked = operation(name);
    const params = new URL(request.url).searchParams;
    const { fields, problems: ofFields } = readFields(params, fieldsOf(asked));
    const body = await answer({
      params,
      refuse(problems) {
        if (problems.length + ofFields.length > 0) throw new BadParameters([...problems, ...ofFields]);
      },
    });
    if (body === null) return notFound(locale);
    const { rows } = asked;
    const chosen =
      rows === null
        ? pick(body, fields)
        : Object.fromEntries(
            Object.entries(body).map(([key, value]) => [
              key,
              key === rows.key ? (value as object[]).map((row) => pick(row, fields)) : value,
            ]),
          );
    return unlessKnown(request, JSON.stringify(chosen), limitHeaders(allowance));
  });
}

function unlessKnown(request: Request, text: string, headers: Record<string, string>): Response {
  // Weak: the same words, whether they are packed or not.
  const tag = `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
  const known = request.headers
    .get("if-none-match")
    ?.split(",")
    .map((each) => each.trim().replace(/^(?=")/, "W/"));
  const all = { ...headers, ETag: tag, "Cache-Control": "no-cache" };
  if (known?.some((each) => each === tag || each === "*"))
    return new Response(null, { status: 304, headers: all });
  return new Response(text, { headers: { ...all, "Content-Type": "application/json; charset=utf-8" } });
}

async function tooMany(locale: Language, allowance: Allowance): Promise<Response> {
  const t = await problemTranslator(locale);
  const details = { title: t("tooMany.title"), detail: t("tooMany.detail", { count: API_LIMIT.most }) };
  const headers = { ...limitHeaders(allowance), "Retry-After": String(allowance.resets) };
  return problemReply(locale, { type: "too-many-requests", status: 429, ...details }, headers);
}
