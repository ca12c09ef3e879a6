import { getTranslations } from "next-intl/server";
import { ClaimsTable } from "@/components/claims/claims-table";
import { Pager } from "@/components/claims/pager";
import { loosened } from "@/components/filters/filter-sentence";
import { Section } from "@/components/ui/section";
import { readCursor } from "@/lib/claims/cursor";
import { type ClaimFilter, everyClaim } from "@/lib/claims/filter";
import { FIRST_PAGE, ORDERS, type Paging } from "@/lib/claims/paging";
import { claimsPath } from "@/lib/claims/paths";
import { countClaims } from "@/lib/claims/queries/count-claims";
import { findClaims } from "@/lib/claims/queries/find-claims";
import { Link } from "@/lib/i18n/navigation";
import { database } from "../../database";
import { claimsAddress, readClaimsView, type SearchParams } from "./view";

export async function ListPart({ searchParams }: { searchParams: SearchParams }) {
  const { filter, paging, chart, problems } = await readClaimsView(searchParams);
  if (problems.length > 0) return null;
  const [t, page] = await Promise.all([
    getTranslations("claims"),
    findClaims(await database(), filter, paging),
  ]);
  const { order } = paging;
  const atStart = paging.after === null && paging.before === null;
  if (page.claims.length === 0 && atStart) return <NothingMatches filter={filter} />;
  const listAt = (place: Partial<Paging>) =>
    `${claimsAddress({ filter, chart, paging: { ...FIRST_PAGE, order, ...place } })}#list`;
  return (
    <Section
      id="list"
      title={t("list")}
      note={t("listNote", { order })}
      more={
        <nav aria-label={t("order.title")} className="flex gap-x-3 text-small print:hidden">
          {ORDERS.map((one) => (
            <Link
              key={one}
              href={listAt({ order: one })}
              scroll={false}
              prefetch={false}
              aria-current={one === order ? "true" : undefined}
              className="choice"
            >
              {t(`order.${one}`)}
            </Link>
          ))}
        </nav>
      }
    >
      {page.claims.length === 0 ? <p>{t("pageOutOfRange")}</p> : <ClaimsTable claims={page.claims} />}
      <Pager
        first={atStart ? null : listAt({})}
        previous={page.before && listAt({ before: readCursor(page.before) })}
        next={page.after && listAt({ after: readCursor(page.after) })}
      />
    </Section>
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
