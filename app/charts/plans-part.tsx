import { getTranslations } from "next-intl/server";
import { PlansChart } from "@/components/plans/plans-chart";
import { embeddedPagePath, plansCsvPath, plansPath } from "@/lib/claims/paths";
import { PLAN_ORDERS, type PlanFilter } from "@/lib/figures/plan-filter";
import { Link } from "@/lib/i18n/navigation";
import { plansOf } from "../[locale]/plans/view";
import { today } from "../today";

/** The plans that match, on whatever page. */
export async function PlansPart({ filter }: { filter: PlanFilter }) {
  const [t, page, day] = await Promise.all([getTranslations("plans"), plansOf(filter), today()]);
  const own = plansPath(filter);
  if (page.plans.length === 0) return <p className="border-t-2 border-ink py-6 text-lead">{t("none")}</p>;
  return (
    <PlansChart
      plans={page.plans}
      total={page.total}
      today={day}
      more={
        <nav aria-label={t("order")} className="flex flex-wrap gap-x-4 text-small print:hidden">
          {PLAN_ORDERS.map((order) => (
            <Link
              key={order}
              href={plansPath({ ...filter, order })}
              scroll={false}
              prefetch={false}
              aria-current={filter.order === order ? "true" : undefined}
              className="choice"
            >
              {t(`orders.${order}`)}
            </Link>
          ))}
        </nav>
      }
      addresses={{ page: own, embed: embeddedPagePath(own), csv: plansCsvPath(filter) }}
    />
  );
}
