import { getTranslations } from "next-intl/server";
import { MultiplesFigure } from "@/components/compare/multiples-figure";
import { writeChartView } from "@/lib/claims/charts/chart-view";
import { everyClaim, writeFilter } from "@/lib/claims/filter";
import { chartCsvPath, comparePath, embeddedPagePath } from "@/lib/claims/paths";
import { chartClaims } from "@/lib/claims/queries/chart-claims";
import type { Compared } from "../[locale]/compare/view";
import { database } from "../database";
import { TimelinePart } from "./timeline-part";

/** The companies of a view side by side or on one axis, on whatever page. */
export async function ComparedPart({ view, chart, companies }: Omit<Compared, "problems">) {
  const filter = { ...everyClaim(), company: view.company, kind: [view.kind] };
  const [t, kinds, claims] = await Promise.all([
    getTranslations("compare"),
    getTranslations("kinds"),
    chartClaims(await database(), filter, chart),
  ]);
  const addressOf = (other: typeof chart) => comparePath(view, writeChartView(other));
  if (claims.total === 0) return <p className="text-lead">{t("noneAtAll")}</p>;
  if (view.layout === "together")
    return <TimelinePart filter={filter} view={chart} claims={claims} addressOf={addressOf} />;
  const query = [writeFilter(filter), writeChartView(chart)].filter((part) => part !== "").join("&");
  const own = addressOf(chart);
  return (
    <MultiplesFigure
      claims={claims}
      companies={companies}
      title={t("chart", { kind: kinds(view.kind) })}
      view={chart}
      addressOf={addressOf}
      addresses={{ page: own, embed: embeddedPagePath(own), csv: chartCsvPath("timeline", query) }}
    />
  );
}
