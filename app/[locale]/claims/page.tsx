import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Suspense } from "react";
import { PendingProvider, PendingRegion } from "@/components/filters/pending";
import { Following } from "@/components/ui/following";
import { Part } from "@/components/ui/part";
import { PartBoundary } from "@/components/ui/part-boundary";
import { WaitingBlock, WaitingRows } from "@/components/ui/waiting";
import { alternatesOf } from "../alternates";
import { AfterList } from "./after-list";
import { FiltersPart } from "./filters-part";
import { HeadingPart } from "./heading-part";
import { ListPart } from "./list-part";
import { OverTimePart } from "./over-time-part";
import { PanelPart } from "./panel-part";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("claims");
  return { title: t("title"), description: t("description"), alternates: await alternatesOf("/claims") };
}

export default async function ClaimsPage({ searchParams }: PageProps<"/[locale]/claims">) {
  const t = await getTranslations("claims");
  return (
    <PendingProvider>
      <div className="explorer">
        <div className="explorer-title">
          <h1>{t("title")}</h1>
          <p className="mt-3 max-w-[60ch] text-lead text-ink-soft print:hidden">{t("lead")}</p>
        </div>
        <div className="explorer-filters">
          <Part follows fallback={<div aria-hidden="true" className="waiting mb-6 h-10 lg:h-160" />}>
            <AfterList searchParams={searchParams}>
              <FiltersPart searchParams={searchParams} />
            </AfterList>
          </Part>
        </div>
        <div className="grid content-start gap-y-10">
          {/* The heading before what is under it: a list that comes first would be pushed down under the reader's eyes. */}
          <Suspense fallback={<WaitingBlock height={60} />}>
            <PartBoundary>
              <Following>
                <AfterList searchParams={searchParams}>
                  <HeadingPart searchParams={searchParams} />
                </AfterList>
              </Following>
            </PartBoundary>
            <Part follows fallback={<WaitingBlock height={52} />}>
              <AfterList searchParams={searchParams}>
                <OverTimePart searchParams={searchParams} />
              </AfterList>
            </Part>
            <PendingRegion>
              <Part fallback={<WaitingRows rows={12} height={3.5} />}>
                <ListPart searchParams={searchParams} />
              </Part>
            </PendingRegion>
          </Suspense>
        </div>
        <Part fallback={null}>
          <PanelPart searchParams={searchParams} />
        </Part>
      </div>
    </PendingProvider>
  );
}
