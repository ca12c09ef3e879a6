import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProblemsNotice } from "@/components/filters/problems-notice";
import { SourceMatrix } from "@/components/sources/source-matrix";
import { SourcesTable } from "@/components/sources/sources-table";
import { Part } from "@/components/ui/part";
import { Section } from "@/components/ui/section";
import { WaitingBlock, WaitingRows } from "@/components/ui/waiting";
import { sourcesPath } from "@/lib/claims/paths";
import { Link } from "@/lib/i18n/navigation";
import { readSourcesView } from "@/lib/sources/order";
import { listSources } from "@/lib/sources/queries/list-sources";
import { sourcesAgainstCompanies } from "@/lib/sources/queries/sources-against-companies";
import { database } from "../../database";
import { alternatesOf } from "../alternates";

const MOST = 50;
const EVERY = 2_000;

type Props = PageProps<"/[locale]/sources">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sources");
  return { title: t("title"), description: t("lead"), alternates: await alternatesOf("/sources") };
}

export default async function SourcesPage({ searchParams }: Props) {
  const t = await getTranslations("sources");
  return (
    <>
      <div className="pt-8 pb-6">
        <h1>{t("title")}</h1>
        <p className="mt-3 max-w-[60ch] text-lead text-ink-soft">{t("lead")}</p>
      </div>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-y-12">
        <div>
          <Part fallback={<WaitingBlock height={56} />}>
            <MatrixPart />
          </Part>
          <details className="mt-3 max-w-[80ch] text-small text-ink-soft">
            <summary className="fold-summary">{t("whatTitle")}</summary>
            <p>{t("what")}</p>
          </details>
        </div>
        <Section id="list" title={t("list")} note={t("listNote")}>
          <Part fallback={<WaitingRows rows={20} />}>
            <ListPart searchParams={searchParams} />
          </Part>
        </Section>
      </div>
    </>
  );
}

async function MatrixPart() {
  return <SourceMatrix matrix={await sourcesAgainstCompanies(await database())} />;
}

async function ListPart({ searchParams }: Pick<Props, "searchParams">) {
  const { view, problems } = readSourcesView(await searchParams);
  if (problems.length > 0) return <ProblemsNotice problems={problems} without="/sources" />;
  const [t, { sources, total }] = await Promise.all([
    getTranslations("sources"),
    listSources(await database(), { order: view.order, size: view.rows === "all" ? EVERY : MOST }),
  ]);
  return (
    <>
      <p className="mb-2">
        {sources.length < total ? (
          <>
            {t("shownOf", { shown: sources.length, total })}{" "}
            {view.rows === "most" ? (
              <Link href={sourcesPath({ ...view, rows: "all" })} scroll={false} className="link">
                {t("showAll")}
              </Link>
            ) : null}
          </>
        ) : (
          t("count", { count: total })
        )}
      </p>
      <SourcesTable
        sources={sources}
        order={view.order}
        addressOf={(order) => sourcesPath({ ...view, order })}
      />
    </>
  );
}
