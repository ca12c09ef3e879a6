import { originOf } from "@/app/origin";
import { openApiDocument } from "@/lib/api/openapi";
import { translator } from "@/lib/i18n/translator";
import { localeOf } from "../../problem-reply";

/** What the API can be asked and what it gives, for programs; its words in the caller's language. */
export async function GET(request: Request): Promise<Response> {
  const locale = localeOf(request);
  const t = await translator(locale);
  const document = openApiDocument(originOf(request), {
    title: t("shell.name"),
    description: t("api.lead"),
    summaryOf: (name) => t(`api.operations.${name}` as "api.operations.claims"),
    parameter: (name) => t(`api.parameters.${name}` as "api.parameters.id"),
  });
  return Response.json(document, {
    headers: {
      "Content-Type": "application/vnd.oai.openapi+json;version=3.1",
      "Content-Language": locale,
      "Cache-Control": "no-cache",
      Vary: "Accept-Language",
    },
  });
}
