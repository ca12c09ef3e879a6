import { getTranslations } from "next-intl/server";
import { TimelineFigure } from "@/components/charts/timeline-figure";
import { Section } from "@/components/ui/section";
import { chartClaims } from "@/lib/claims/queries/chart-claims";
import { database } from "../../database";
import { claimsAddress, readClaimsView, type SearchParams } from "./view";

export async function OverTimePart({ searchParams }: { searchParams: SearchParams }) {
  const { filter, paging, chart, problems } = await readClaimsView(searchParams);
  if (problems.length > 0) return null;
  const [t, claims] = await Promise.all([getTranslations("claims"), chartClaims(await database(), filter)]);
  if (claims.total === 0) return null;
  return (
    <Section id="over-time" title={t("chart")}>
      <TimelineFigure
        claims={claims}
        view={chart}
        chosen={filter.company}
        addressOf={(view) => claimsAddress({ filter, paging, chart: view })}
      />
    </Section>
  );
}
