import { filterInWords } from "@/app/filter-words";
import { originOf } from "@/app/origin";
import { titleIn } from "@/components/charts/money-words";
import { questionText } from "@/components/figures/question-text";
import { BadParameters, type Problem } from "@/lib/claims/parameters";
import type { PicturedPage } from "@/lib/claims/paths";
import { unknownCompanies, unknownNames } from "@/lib/claims/queries/unknown-names";
import { pool } from "@/lib/db/client";
import { figureOf } from "@/lib/figures/queries/figure-of";
import { findFigure } from "@/lib/figures/queries/find-figure";
import type { Language } from "@/lib/i18n/locales";
import { problemTranslator, sentenceTranslators, translator } from "@/lib/i18n/translator";
import { type ChartOfPage, chartOfPage, isOembedFormat } from "@/lib/oembed/address";
import { oembedOf, oembedXml, type Room } from "@/lib/oembed/write-oembed";
import { answering, notFound, problemReply } from "../problem-reply";

/**
 * oEmbed 1.0: how the chart of a page stands in other people's pages. Programs send along what they send everyone, so that
 * here alone parameters of no meaning are passed over.
 */
export function GET(request: Request): Promise<Response> {
  return answering(request, async (locale) => {
    const params = new URL(request.url).searchParams;
    const { address, format, room } = readAsked(params);
    if (!isOembedFormat(format)) return notImplemented(locale, format);
    const origin = originOf(request);
    const chart = chartOfPage(address, origin);
    const bare = chart && (await titleOf(chart));
    if (chart === null || bare === null) return notFound(locale);
    const t = await translator(chart.language);
    const { money } = await sentenceTranslators(chart.language);
    const title = titleIn(bare, chart.in === "printed" ? null : chart.in, { locale: chart.language, money });
    const reply = oembedOf(
      { title, address: `${origin}/${chart.language}${chart.embed}` },
      { name: t("shell.name"), address: `${origin}/${chart.language}` },
      room,
    );
    const [text, type] =
      format === "json" ? [JSON.stringify(reply), "application/json"] : [oembedXml(reply), "text/xml"];
    const headers = { "Content-Type": `${type}; charset=utf-8`, "Cache-Control": "public, max-age=3600" };
    return new Response(text, { headers });
  });
}

function readAsked(params: URLSearchParams): { address: string; format: string; room: Room } {
  const problems: Problem[] = [];
  const pixels = (parameter: keyof Room): number | null => {
    const value = params.get(parameter);
    if (value === null) return null;
    if (!/^[1-9]\d{0,5}$/.test(value)) problems.push({ parameter, value, reason: "unknown_value" });
    return Number(value);
  };
  const room = { maxwidth: pixels("maxwidth"), maxheight: pixels("maxheight") };
  const address = params.get("url");
  if (address === null) problems.push({ parameter: "url", value: "", reason: "missing" });
  if (problems.length > 0) throw new BadParameters(problems);
  return { address: address ?? "", format: params.get("format") ?? "json", room };
}

/** What the chart shows, in the language of its page; null where there is nothing like it. */
async function titleOf(chart: ChartOfPage): Promise<string | null> {
  if (chart.of === "claims") {
    const unknown = await unknownNames(pool(), chart.filter);
    if (unknown.length > 0) return null;
    // Isolates are for text that runs on in another direction: a title stands alone.
    return (await filterInWords(pool(), chart.filter, chart.language)).replace(/[\u2066-\u2069]/g, "");
  }
  if (chart.of === "rankings" || chart.of === "plans" || chart.of === "compare") return titleOfPage(chart);
  const own = await figureOf(pool(), chart.id);
  const figure = own === null ? null : await findFigure(pool(), own);
  if (figure === null) return null;
  const { question } = await sentenceTranslators(chart.language);
  return questionText(figure.question, chart.language, question);
}

/** As the chart is headed on its page; null where it is of a company that is not. */
async function titleOfPage(chart: Extract<ChartOfPage, { of: PicturedPage }>): Promise<string | null> {
  const t = await translator(chart.language);
  if (chart.of === "rankings") {
    const { kind, by } = chart.view;
    return t("rankings.chart", { kind: t(`kinds.${kind}`), by: t(`rankings.bys.${by}`) });
  }
  const { company } = chart.of === "plans" ? chart.filter : chart.view;
  if ((await unknownCompanies(pool(), company)).length > 0) return null;
  return chart.of === "plans"
    ? t("plans.chart")
    : t("compare.chart", { kind: t(`kinds.${chart.view.kind}`) });
}

async function notImplemented(locale: Language, format: string): Promise<Response> {
  const t = await problemTranslator(locale);
  const details = { title: t("noFormat.title"), detail: t("noFormat.detail", { format }) };
  return problemReply(locale, { type: "format-not-implemented", status: 501, ...details });
}
