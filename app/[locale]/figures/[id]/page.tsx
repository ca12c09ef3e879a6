import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SpreadPart } from "@/app/charts/spread-part";
import { siteOrigin } from "@/app/origin";
import { OembedLinks } from "@/components/charts/oembed-links";
import { claimSentence } from "@/components/claims/claim-sentence";
import { FigureHead } from "@/components/figures/figure-head";
import { FigureOrigins } from "@/components/figures/figure-origins";
import { FigureRevisions } from "@/components/figures/figure-revisions";
import { FigureVerdicts } from "@/components/figures/figure-verdicts";
import { questionText } from "@/components/figures/question-text";
import { ProblemsNotice } from "@/components/filters/problems-notice";
import { JsonLd } from "@/components/json-ld/json-ld";
import { Missing } from "@/components/ui/missing";
import { Part } from "@/components/ui/part";
import { WaitingBlock } from "@/components/ui/waiting";
import { TODAY } from "@/lib/claims/moment";
import { claimPath, figurePath } from "@/lib/claims/paths";
import { writeFigureView } from "@/lib/figures/figure-view";
import { standingWords } from "@/lib/figures/figure-words";
import type { FigureDetail } from "@/lib/figures/rows";
import { formatDate } from "@/lib/i18n/formats";
import { languageOf } from "@/lib/i18n/locales";
import { getPathname, Link } from "@/lib/i18n/navigation";
import { figureJsonLd } from "@/lib/json-ld/figure";
import { addressesOf, fullAddress } from "../../alternates";
import { figureToday, readFigure } from "./figure";

type Props = PageProps<"/[locale]/figures/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const [figure, locale, t] = await Promise.all([figureToday(id), getLocale(), getTranslations("question")]);
  if (!figure)
    return { title: (await getTranslations("errors.noFigure"))("title"), robots: { index: false } };
  const { articles, sources, claimants } = figure;
  const [tFigure, standing] = await Promise.all([getTranslations("figure"), standingOf(figure)]);
  return {
    title: questionText(figure.question, locale, t),
    description: tFigure("description", {
      standing,
      counts: tFigure("counts", { articles, sources, claimants }),
    }),
    ...(await addressesOf(figurePath(figure.id))),
  };
}

/** How the sources stand to each other, in one line. */
async function standingOf({ agreement, reason, positions }: FigureDetail): Promise<string> {
  const t = await getTranslations("figures");
  const { key, values } = standingWords(
    agreement === "disagree" ? (reason ?? "conflict") : agreement,
    positions,
  );
  return t(key, values);
}

export default function FigurePage({ params, searchParams }: Props) {
  return (
    <Part fallback={<WaitingBlock height={44} />}>
      <FigurePart params={params} searchParams={searchParams} />
    </Part>
  );
}

async function FigurePart({ params, searchParams }: Props) {
  const [{ id }, asked, locale, t] = await Promise.all([
    params,
    searchParams,
    getLocale(),
    getTranslations("figure"),
  ]);
  const found = await readFigure(id, asked);
  if (found === null) return <Missing what="noFigure" />;
  const { figure, view, problems } = found;
  const { as_of: asOf, known } = view;
  const own = figurePath(id);
  if (problems.length > 0) return <ProblemsNotice problems={problems} without={own} />;
  const then =
    asOf === null ? null : (
      <p role="note" className="my-6 border-s-4 border-accent ps-4">
        {t("asOf", { date: formatDate(asOf, locale) })}{" "}
        {known === null ? null : t("known", { date: formatDate(known, locale) })}{" "}
        <Link href={figurePath(id, writeFigureView({ ...view, ...TODAY }))} className="link">
          {t("today")}
        </Link>
      </p>
    );
  if (figure === null) {
    return (
      <>
        {then}
        <p className="py-6 text-lead">{t("notYet")}</p>
      </>
    );
  }
  const [address, tQuestion] = await Promise.all([
    fullAddress(figurePath(id, writeFigureView(view))),
    getTranslations("question"),
  ]);
  const question = questionText(figure.question, locale, tQuestion);
  return (
    <article>
      {asOf === null ? <FigureData figure={figure} /> : null}
      <OembedLinks title={question} address={address} />
      <FigureHead figure={figure} />
      {then}
      <div className="grid gap-y-12">
        <SpreadPart figure={figure} view={view} />
        <FigureRevisions figure={figure} />
        <div className="grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <FigureVerdicts figure={figure} />
          <FigureOrigins figure={figure} />
        </div>
      </div>
    </article>
  );
}

/** What programs read of the figure as it stands today. */
async function FigureData({ figure }: { figure: FigureDetail }) {
  const [origin, locale, shell, question, claim, verdict] = await Promise.all([
    siteOrigin(),
    getLocale(),
    getTranslations("shell"),
    getTranslations("question"),
    getTranslations("claim"),
    standingOf(figure),
  ]);
  const at = (href: string) => `${origin}${getPathname({ href, locale })}`;
  const data = figureJsonLd(figure, {
    question: questionText(figure.question, locale, question),
    verdict,
    address: at(figurePath(figure.id)),
    language: languageOf(locale),
    name: shell("name"),
    sentenceOf: (row) => claimSentence(row, locale, claim),
    addressOf: (id) => at(claimPath(id)),
  });
  return <JsonLd data={data} />;
}
