import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FeedLinks } from "@/components/feeds/feed-links";
import { DisagreementFilters } from "@/components/figures/disagreement-filters";
import { FigureLine } from "@/components/figures/figure-line";
import { ReasonChoices } from "@/components/figures/reason-choices";
import { SlipsWithin } from "@/components/figures/slips-within";
import { ProblemsNotice } from "@/components/filters/problems-notice";
import { CopyLink } from "@/components/ui/copy-link";
import { Part } from "@/components/ui/part";
import { Section } from "@/components/ui/section";
import { WaitingRows } from "@/components/ui/waiting";
import { SavedViews } from "@/components/views/saved-views";
import { disagreementsFeedPath } from "@/lib/claims/paths";
import { listOrganisations } from "@/lib/claims/queries/list-organisations";
import { nameIn } from "@/lib/claims/rows";
import { KINDS, type Kind } from "@/lib/extraction/types";
import { everyFigure, type FigureFilter, writeFigureFilter } from "@/lib/figures/filter";
import { writeFigurePlace } from "@/lib/figures/place";
import { articleSlips } from "@/lib/figures/queries/article-slips";
import { countFigures, listFigures } from "@/lib/figures/queries/list-figures";
import { formatDate } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import { database } from "../../database";
import { knowledge } from "../../knowledge";
import { alternatesOf } from "../alternates";
import { disagreementsAddress, readDisagreements, type SearchParams } from "./view";

type Props = PageProps<"/[locale]/disagreements">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("disagreements");
  return { title: t("title"), description: t("lead"), alternates: await alternatesOf("/disagreements") };
}

export default async function DisagreementsPage({ searchParams }: Props) {
  const t = await getTranslations("disagreements");
  return (
    <>
      <div className="pt-8 pb-6">
        <h1>{t("title")}</h1>
        <p className="mt-3 max-w-[60ch] text-lead text-ink-soft">{t("lead")}</p>
      </div>
      <Part fallback={<WaitingRows rows={3} height={3} />}>
        <ChoicesPart searchParams={searchParams} />
      </Part>
      <Part fallback={<WaitingRows rows={8} height={9} />}>
        <ListPart searchParams={searchParams} />
      </Part>
      <Part fallback={null}>
        <WithinPart searchParams={searchParams} />
      </Part>
    </>
  );
}

/** On this page a figure disagrees unless another agreement was asked for. */
const disagreeing = (filter: FigureFilter): FigureFilter =>
  filter.agreement.length > 0 ? filter : { ...filter, agreement: ["disagree"] };

async function ChoicesPart({ searchParams }: { searchParams: SearchParams }) {
  const { filter, problems } = await readDisagreements(searchParams);
  if (problems.length > 0)
    return <ProblemsNotice problems={problems} without={disagreementsAddress(filter)} />;
  const [source, locale, t, kinds] = await Promise.all([
    database(),
    getLocale(),
    getTranslations("disagreements"),
    getTranslations("kinds"),
  ]);
  const [{ byReason, total }, companies] = await Promise.all([
    countFigures(source, disagreeing(filter), knowledge()),
    filter.company.length === 0 ? [] : listOrganisations(source, { slugs: filter.company }),
  ]);
  return (
    <>
      <FeedLinks
        title={t("title")}
        addressOf={(format) =>
          disagreementsFeedPath({ ...filter, agreement: [], as_of: null, known: null }, format)
        }
      />
      <DisagreementFilters
        filter={filter}
        words={{
          kind: t("kind"),
          allKinds: t("allKinds"),
          kinds: Object.fromEntries(KINDS.map((kind) => [kind, kinds(kind)])) as Record<Kind, string>,
          asOf: t("asOf"),
          known: t("known"),
          show: t("show"),
        }}
        companyNames={Object.fromEntries(companies.map(({ slug, names }) => [slug, nameIn(names, locale)]))}
      />
      <ReasonChoices
        chosen={filter.reason}
        counts={byReason}
        total={total}
        addressOf={(reason) => disagreementsAddress({ ...filter, reason })}
      />
      <div className="mb-6 flex flex-wrap gap-2 print:hidden">
        <CopyLink />
        <SavedViews address={disagreementsAddress(filter)} proposal={t("title")} />
      </div>
    </>
  );
}

async function ListPart({ searchParams }: { searchParams: SearchParams }) {
  const { filter, after, problems } = await readDisagreements(searchParams);
  if (problems.length > 0) return null;
  const [t, locale] = await Promise.all([getTranslations("disagreements"), getLocale()]);
  const page = await listFigures(await database(), disagreeing(filter), { after, knowledge: knowledge() });
  const own = disagreementsAddress(filter);
  const { as_of, known } = filter;
  const asOf = as_of === null ? "" : `?${writeFigureFilter({ ...everyFigure(), as_of, known })}`;
  const next =
    page.after === null
      ? null
      : `${own}${own.includes("?") ? "&" : "?"}after=${writeFigurePlace(page.after)}`;
  return (
    <Section id="figures" title={t("figures")} note={t("scale")}>
      {as_of === null ? null : (
        <p role="note" className="mb-3 border-s-4 border-accent ps-4">
          {t("asOfNote", { date: formatDate(as_of, locale) })}{" "}
          {known === null ? null : t("knownNote", { date: formatDate(known, locale) })}{" "}
          <Link href={disagreementsAddress({ ...filter, as_of: null, known: null })} className="link">
            {t("today")}
          </Link>
        </p>
      )}
      {page.figures.length === 0 ? <p className="py-6 text-lead">{t("none")}</p> : null}
      {page.figures.map((figure) => (
        <FigureLine key={figure.id} figure={figure} asOf={asOf} />
      ))}
      <nav aria-label={t("pages")} className="mt-5 flex gap-3 print:hidden">
        {after === null ? null : (
          <Link href={own} className="button">
            {t("first")}
          </Link>
        )}
        {next === null ? null : (
          <Link href={next} rel="next" className="button">
            {t("next")}
          </Link>
        )}
      </nav>
    </Section>
  );
}

/** Slips inside one article are no disagreement of sources; they stand apart, on the first page. */
async function WithinPart({ searchParams }: { searchParams: SearchParams }) {
  const { filter, after, problems } = await readDisagreements(searchParams);
  if (problems.length > 0 || after !== null) return null;
  const slips = await articleSlips(await database(), filter);
  return slips.length === 0 ? null : <SlipsWithin slips={slips} />;
}
