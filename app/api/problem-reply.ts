import { BadParameters, type Problem } from "@/lib/claims/parameters";
import { isLanguage, type Language } from "@/lib/i18n/locales";
import { negotiateLocale } from "@/lib/i18n/negotiate";
import { problemTranslator } from "@/lib/i18n/translator";
import { isConnectionFailure } from "./connection-failure";

/** The language of messages: `locale` in the address, else what the client accepts. */
export function localeOf(request: Request): Language {
  const asked = new URL(request.url).searchParams.get("locale");
  return isLanguage(asked) ? asked : negotiateLocale(request.headers.get("accept-language"));
}

interface ProblemDetails {
  /** The last part of the RFC 9457 type. */
  type: string;
  status: number;
  title: string;
  detail: string;
  /** One a parameter that could not be understood. */
  problems?: ReadonlyArray<Problem & { detail: string }>;
}

/** RFC 9457: a problem that programs can tell by its type and people can read in their language. */
export function problemReply(
  locale: Language,
  { type, ...details }: ProblemDetails,
  headers: HeadersInit = {},
): Response {
  return Response.json(
    { type: `urn:marsad:problem:${type}`, ...details },
    {
      status: details.status,
      headers: {
        "Content-Type": "application/problem+json",
        "Content-Language": locale,
        "Cache-Control": "no-store",
        Vary: "Accept-Language",
        ...headers,
      },
    },
  );
}

export async function notFound(locale: Language): Promise<Response> {
  const t = await problemTranslator(locale);
  const details = { title: t("notFound.title"), detail: t("notFound.detail") };
  return problemReply(locale, { type: "not-found", status: 404, ...details });
}

const SECONDS_TO_WAIT = "5";

/** Runs a handler and answers for what it throws: bad parameters 400, a database that is away 503, all else 500. */
export async function answering(
  request: Request,
  handle: (locale: Language) => Promise<Response>,
): Promise<Response> {
  const locale = localeOf(request);
  try {
    return await handle(locale);
  } catch (error) {
    const t = await problemTranslator(locale);
    if (error instanceof BadParameters) {
      return problemReply(locale, {
        type: "bad-parameters",
        status: 400,
        title: t("title"),
        detail: t("detail", { count: error.problems.length }),
        problems: error.problems.map((problem) => ({
          ...problem,
          detail: t(`reasons.${problem.reason}`, { parameter: problem.parameter, value: problem.value }),
        })),
      });
    }
    console.error(`${request.method} ${new URL(request.url).pathname}`, error);
    if (isConnectionFailure(error)) {
      const details = { title: t("databaseDown.title"), detail: t("databaseDown.detail") };
      return problemReply(
        locale,
        { type: "database-down", status: 503, ...details },
        { "Retry-After": SECONDS_TO_WAIT },
      );
    }
    const details = { title: t("unexpected.title"), detail: t("unexpected.detail") };
    return problemReply(locale, { type: "unexpected", status: 500, ...details });
  }
}
