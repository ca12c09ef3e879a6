import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { intoWords } from "@/components/charts/money-words";
import { ClaimsTable } from "@/components/claims/claims-table";
import { ColumnsMenu } from "@/components/claims/columns-menu";
import { Pager } from "@/components/claims/pager";
import { loosened } from "@/components/filters/filter-sentence";
import { Section } from "@/components/ui/section";
import { readCursor } from "@/lib/claims/cursor";
import { COLUMNS, DENSITIES } from "@/lib/claims/explorer-view";
import { type ClaimFilter, everyClaim } from "@/lib/claims/filter";
import { FIRST_PAGE, ORDERS, type Paging } from "@/lib/claims/paging";
import { claimsPath } from "@/lib/claims/paths";
import { countClaims } from "@/lib/claims/queries/count-claims";
import { Link } from "@/lib/i18n/navigation";
import { database } from "../../database";
import { readList, rowViewOf } from "./list";
import { claimsAddress, readClaimsView, type SearchParams } from "./view";

export async function ListPart({ searchParams }: { searchParams: SearchParams }) {
  const { problems, ...state } = await readClaimsView(searchParams);
  if (problems.length > 0) return null;
  const { filter, paging, explorer } = state;
  const [t, money, locale, list] = await Promise.all([
    getTranslations("claims"),
    getTranslations("money"),
    getLocale(),
    readList(searchParams),
  ]);
  const { page, exchange } = list;
  const { order } = paging;
  const atStart = paging.after === null && paging.before === null;
  if (page.claims.length === 0 && atStart) return <NothingMatches filter={filter} />;
  const listAt = (place: Partial<Paging>) =>
    `${claimsAddress({ ...state, paging: { ...FIRST_PAGE, order, ...place } })}#list`;
  return (
    <Section
      id="list"
      title={t("list")}
      note={[
        t("listNote", { order }),
        ...(exchange === null
          ? []
          : [t("listMoney", { into: intoWords(exchange.currency, { locale, money }) })]),
      ].join(" ")}
      more={
        <nav aria-label={t("order.title")} className="flex flex-wrap gap-x-3 text-small print:hidden">
          {ORDERS.map((one) => (
            <Choice key={one} href={listAt({ order: one })} chosen={one === order}>
              {t(`order.${one}`)}
            </Choice>
          ))}
        </nav>
      }
    >
      <div className="mb-1 flex flex-wrap items-center gap-x-5 gap-y-1 text-small print:hidden">
        <ColumnsMenu
          columns={explorer.columns}
          names={Object.fromEntries(COLUMNS.map((column) => [column, t(`columns.${column}`)]))}
          words={{
            open: t("table.columns"),
            earlier: t("table.earlier", { name: "{name}" }),
            later: t("table.later", { name: "{name}" }),
            usual: t("table.usual"),
          }}
        />
        <nav aria-label={t("table.density")} className="flex gap-x-3">
          {DENSITIES.map((density) => (
            <Choice
              key={density}
              href={claimsAddress({ ...state, explorer: { ...explorer, density } })}
              chosen={density === explorer.density}
            >
              {t(`table.densities.${density}`)}
            </Choice>
          ))}
        </nav>
        {filter.words !== null ? null : (
          <Choice
            href={claimsAddress({ ...state, explorer: { ...explorer, quotes: !explorer.quotes } })}
            chosen={explorer.quotes}
          >
            {t("table.quotes")}
          </Choice>
        )}
      </div>
      {page.claims.length === 0 ? (
        <p>{t("pageOutOfRange")}</p>
      ) : (
        <ClaimsTable
          claims={page.claims}
          view={rowViewOf(state, list)}
          list={claimsAddress({ ...state, explorer: { ...explorer, claim: null } })}
          columns={explorer.columns}
          dense={explorer.density === "dense"}
          order={order}
        />
      )}
      <Pager
        first={atStart ? null : listAt({})}
        previous={page.before && listAt({ before: readCursor(page.before) })}
        next={page.after && listAt({ after: readCursor(page.after) })}
      />
    </Section>
  );
}

function Choice({ href, chosen, children }: { href: string; chosen: boolean; children: ReactNode }) {
  return (
    <Link
      href={href}
      scroll={false}
      prefetch={false}
      aria-current={chosen ? "true" : undefined}
      className="choice"
    >
      {children}
    </Link>
  );
}

/** Which of the filters excludes everything, with what its removal would show. */
async function NothingMatches({ filter }: { filter: ClaimFilter }) {
  const [t, source] = await Promise.all([getTranslations("claims"), database()]);
  const ways = await Promise.all(
    loosened(filter).map(async (way) => ({ ...way, count: await countClaims(source, way.without) })),
  );
  const open = ways.filter(({ count }) => count > 0);
  return (
    <div className="border-t-2 border-ink py-8">
      <h2>{t("empty.title")}</h2>
      <p className="mt-2 text-ink-soft">{t(open.length > 0 ? "empty.loosen" : "empty.nothing")}</p>
      <ul className="mt-3 space-y-2">
        {open.map(({ without, dropped, count }) => (
          <li key={dropped}>
            <Link href={claimsPath(without)} className="link">
              {t("empty.without", { filter: t(`filters.${dropped}`) })}
            </Link>{" "}
            <span className="text-ink-soft">{t("count", { count })}</span>
          </li>
        ))}
      </ul>
      <p className="mt-6">
        <Link href={claimsPath(everyClaim())} className="button">
          {t("empty.clear")}
        </Link>
      </p>
    </div>
  );
}
