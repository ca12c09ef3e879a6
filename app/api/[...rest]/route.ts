import { problemTranslator } from "@/lib/i18n/translator";
import { localeOf, problemReply } from "../problem-reply";

async function nothing(request: Request): Promise<Response> {
  const locale = localeOf(request);
  const t = await problemTranslator(locale);
  const details = { title: t("notFound.title"), detail: t("notFound.detail") };
  return problemReply(locale, { type: "not-found", status: 404, ...details });
}

/** Whatever the API does not have. */
export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT };
