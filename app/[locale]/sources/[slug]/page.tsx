import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { VolumePart } from "@/app/charts/volume-part";
import { FigureLine } from "@/components/figures/figure-line";
import { SourceArticles } from "@/components/sources/source-articles";
import { SourceCompanies } from "@/components/sources/source-companies";
import { SourceMasthead, sourceSummary } from "@/components/sources/source-masthead";
import { SourceStands } from "@/components/sources/source-stands";
import { Missing } from "@/components/ui/missing";
import { Part } from "@/components/ui/part";
import { Section } from "@/components/ui/section";
import { WaitingBlock, WaitingRows } from "@/components/ui/waiting";
import { everyClaim } from "@/lib/claims/filter";
import { sourcePath } from "@/lib/claims/paths";
import { sourceDisputes } from "@/lib/figures/queries/source-disputes";
import { sourceArticles } from "@/lib/sources/queries/source-articles";
import { database } from "../../../database";
import { addressesOf } from "../../alternates";
import { sourceOf } from "./source";

type Props = PageProps<"/[locale]/sources/[slug]">;
type OnlyParams = Pick<Props, "params">;

const DISPUTES = 5;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const source = await sourceOf(slug);
  if (!source)
    return { title: (await getTranslations("errors.noSource"))("title"), robots: { index: false } };
  const [locale, t] = await Promise.all([getLocale(), getTranslations()]);
  return {
    title: source.name,
    description: t("source.description", { name: source.name, summary: sourceSummary(source, locale, t) }),
    ...(await addressesOf(sourcePath(source.slug))),
  };
}

export default function SourcePage({ params }: Props) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-y-12">
      <Part fallback={<WaitingBlock height={26} />}>
        <HeadPart params={params} />
      </Part>
      <Part fallback={<WaitingRows rows={3} height={9} />}>
        <DisputesPart params={params} />
      </Part>
      <Part fallback={<WaitingBlock height={25} />}>
        <ByMonthPart params={params} />
      </Part>
      <Part fallback={<WaitingRows rows={10} />}>
        <ArticlesPart params={params} />
      </Part>
    </div>
  );
}

async function HeadPart({ params }: OnlyParams) {
  const { slug } = await params;
  const source = await sourceOf(slug);
  if (!source) return <Missing what="noSource" />;
  return (
    <>
      <SourceMasthead source={source} />
      {source.stands.claims === 0 ? null : (
        <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
          <SourceStands source={source} />
          <SourceCompanies source={source} />
        </div>
      )}
    </>
  );
}

async function DisputesPart({ params }: OnlyParams) {
  const { slug } = await params;
  const source = await sourceOf(slug);
  if (!source || source.stands.contradicted === 0) return null;
  const [t, figures] = await Promise.all([
    getTranslations("source"),
    sourceDisputes(await database(), source.slug, DISPUTES),
  ]);
  return (
    <Section id="contradicted" title={t("contradicted")} note={t("contradictedNote")}>
      {figures.map((figure) => (
        <FigureLine key={figure.id} figure={figure} />
      ))}
    </Section>
  );
}

async function ByMonthPart({ params }: OnlyParams) {
  const { slug } = await params;
  const source = await sourceOf(slug);
  if (!source || source.stands.claims === 0) return null;
  return <VolumePart filter={{ ...everyClaim(), source: [source.slug] }} page={sourcePath(source.slug)} />;
}

async function ArticlesPart({ params }: OnlyParams) {
  const { slug } = await params;
  const source = await sourceOf(slug);
  if (!source || source.stands.claims === 0) return null;
  return (
    <SourceArticles articles={await sourceArticles(await database(), source.slug)} total={source.articles} />
  );
}
