import { namesInArticle } from "@/lib/claims/names-in-article";
import { createExtractor, type Extractor } from "@/lib/extraction";
import { problemTranslator } from "@/lib/i18n/translator";
import { gazetteer } from "@/lib/organisations/gazetteer";
import { answering, problemReply } from "../../problem-reply";
import { readArticle } from "./read-article";

let extractor: Extractor | undefined;

/**
 * The claims that Marsad reads in a text: `{lang, claims, names}`. Claims are those of the extractor's contract; `names`
 * gives, for each canonical name in them, its names in the languages of the interface. Nothing is stored.
 */
export function POST(request: Request): Promise<Response> {
  return answering(request, async (locale) => {
    const read = await readArticle(request);
    if ("refusal" in read) {
      const { status, reason, parameter, value } = read.refusal;
      const t = await problemTranslator(locale);
      const title = t("body.title");
      return problemReply(locale, {
        type: `article-${reason.replaceAll("_", "-")}`,
        status,
        title,
        detail: t(`body.${reason}`, { parameter, value }),
      });
    }
    extractor ??= createExtractor(gazetteer);
    const claims = extractor.extract(read.article);
    return Response.json(
      { lang: read.article.lang, claims, names: namesInArticle(gazetteer, claims) },
      { headers: { "Cache-Control": "no-store" } },
    );
  });
}
