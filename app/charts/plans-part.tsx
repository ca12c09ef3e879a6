import { getLocale, getTranslations } from "next-intl/server";
import { intoWords } from "@/components/charts/money-words";
import { PlansChart } from "@/components/plans/plans-chart";
import { isolate } from "@/lib/claims/charts/isolate";
import { embeddedPagePath, plansCsvPath, plansPath } from "@/lib/claims/paths";
import { listOrganisations } from "@/lib/claims/queries/list-organisations";
import { showingOf } from "@/lib/claims/queries/showing-of";
import { nameIn } from "@/lib/claims/rows";
import { PLAN_ORDERS, type PlanFilter } from "@/lib/figures/plan-filter";
import { formatDate } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import { plansOf } from "../[locale]/plans/view";
import { database } from "../database";
import { today } from "../today";

/** The plans that match, on whatever page. */
export async function PlansPart({ filter }: { filter: PlanFilter }) {
  const [t, money, moment, states, locale, page, day, companies] = await Promise.all([
    getTranslations("plans"),
    getTranslations("money"),
    getTranslations("moment"),
    getTranslations("figures.plans"),
    getLocale(),
    plansOf(filter),
    today(),
    filter.company.length === 0 ? [] : listOrganisations(await database(), { slugs: filter.company }),
  ]);
  const stood = [
    ...(filter.as_of === null ? [] : [moment("note", { date: formatDate(filter.as_of, locale) })]),
    ...(filter.known === null ? [] : [moment("knownNote", { date: formatDate(filter.known, locale) })]),
  ];
  const chosen = [
    ...companies.map(({ names }) => isolate(nameIn(names, locale), locale)),
    ...filter.state.map((state) => (state === "overdue" ? t("overdue") : states(state))),
    t(`orders.${filter.order}`),
  ];
  const ends = page.plans.flatMap(({ range }) => (range === null ? [] : [range.lowest, range.highest]));
  const showing = await showingOf(
    await database(),
    filter.in,
    ends.map((end) => ({ ...end, claimDate: end.firstDay })),
  );
  const into = intoWords(showing.currency, { locale, money });
  const own = plansPath(filter);
  if (page.plans.length === 0) return <p className="border-t-2 border-ink py-6 text-lead">{t("none")}</p>;
  return (
    <PlansChart
      plans={page.plans}
      subtitle={`${[...stood, ""].join(" ")}${t("shown", { shown: page.plans.length, total: page.total, into })} ${chosen.join(" · ")}`}
      today={filter.as_of ?? day}
      moment={filter}
      showing={showing}
      wanted={filter.in}
      addressIn={(shown) => plansPath({ ...filter, in: shown })}
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
