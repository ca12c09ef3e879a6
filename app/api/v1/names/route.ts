import { parseAsStringLiteral } from "nuqs/server";
import { questionText } from "@/components/figures/question-text";
import { everyClaim } from "@/lib/claims/filter";
import { BadParameters, type Codecs, one, readParameters } from "@/lib/claims/parameters";
import { claimsPath, companyPath, figurePath, sourcePath } from "@/lib/claims/paths";
import { searchOrganisations } from "@/lib/claims/queries/search-organisations";
import { searchSources } from "@/lib/claims/queries/search-sources";
import { nameIn } from "@/lib/claims/rows";
import { pool } from "@/lib/db/client";
import { KINDS } from "@/lib/extraction/types";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { sentenceTranslators, translator } from "@/lib/i18n/translator";
import type { SearchHit } from "@/lib/search/hits";
import { kindWords } from "@/lib/search/kind-words";
import { searchFigures } from "@/lib/search/queries/search-figures";
import { answering } from "../../problem-reply";
import { SEARCHED } from "../search-reply";

const EACH = 5;

const CODECS: Codecs<{ q: string | null; locale: Locale | null }> = {
  ...SEARCHED,
  locale: one<Locale>(parseAsStringLiteral(LOCALES), () => "unknown_value"),
};

/** Companies, figures and sources that `q` may mean, for whoever wants to go there: `{hits}`, nearest first in each group. */
export function GET(request: Request): Promise<Response> {
  return answering(request, async (language) => {
    const { values, problems } = readParameters(CODECS, new URL(request.url).searchParams, []);
    if (problems.length > 0) throw new BadParameters(problems);
    const text = values.q ?? "";
    const locale = values.locale ?? language;
    const hits = text === "" ? [] : await hitsOf(text, locale);
    return Response.json({ hits }, { headers: { "Cache-Control": "no-cache" } });
  });
}

async function hitsOf(text: string, locale: Locale): Promise<SearchHit[]> {
  const [t, { question }] = await Promise.all([translator(locale), sentenceTranslators(locale)]);
  const kindNames = KINDS.map((kind) => [kind, t(`kinds.${kind}`)] as const);
  const [organisations, figures, sources] = await Promise.all([
    searchOrganisations(pool(), text, EACH),
    searchFigures(pool(), kindWords(text, kindNames), EACH),
    searchSources(pool(), text, EACH),
  ]);
  return [
    ...organisations.map(
      ({ slug, names, claims }): SearchHit => ({
        group: "companies",
        title: nameIn(names, locale),
        claims,
        href: companyPath(slug),
      }),
    ),
    ...figures.map(
      (figure): SearchHit => ({
        group: "figures",
        title: questionText(figure.question, locale, question),
        claims: figure.claims,
        href: figurePath(figure.id),
      }),
    ),
    ...sources.map(
      ({ slug, names, claims }): SearchHit => ({
        group: "sources",
        title: names.en,
        claims,
        href: sourcePath(slug),
      }),
    ),
    { group: "claims", title: text, claims: null, href: claimsPath({ ...everyClaim(), words: text }) },
  ];
}
