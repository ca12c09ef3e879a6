import { CLAIM_COLUMNS, type ClaimRecord, claimTables, toClaimRows } from "../../claims/queries/claim-rows";
import type { Database } from "../../claims/queries/database";
import { Bindings } from "../../claims/where";
import { PLAN_STANDINGS, type PlanFilter, type PlanOrder, type PlanStanding } from "../plan-filter";
import { positionRange } from "../position-range";
import type { PlanRow } from "../rows";
import { FIGURE_COLUMNS, FIGURE_TABLES, type FigureRecord, toFigureRows } from "./figure-rows";
import { findPositions } from "./position-rows";

/** Its time is over, and the last word on it is from before that. */
const OVERDUE = (day: string) =>
  `(f.period_end < ${day}::date AND f.last_day <= f.period_end AND f.plan_state NOT IN ('done', 'dropped'))`;

const ORDERS: Record<PlanOrder, string> = {
  due: "f.period_end ASC NULLS LAST, size.usd DESC NULLS LAST",
  amount: "size.usd DESC NULLS LAST",
  newest: "f.last_day DESC",
};

export interface PlansPage {
  plans: PlanRow[];
  total: number;
  /** Whatever states the filter asks for. */
  counts: Record<PlanStanding, number>;
}

/** The plans to spend money that match, at most `size`, as they stand on `today` (ISO). */
export async function listPlans(
  database: Database,
  filter: PlanFilter,
  { today, size }: { today: string; size: number },
): Promise<PlansPage> {
  const bindings = new Bindings();
  const day = bindings.bind(today);
  const wanted = plansOf(filter, bindings);
  const states = filter.state.filter((state) => state !== "overdue");
  const ways = [
    ...(states.length > 0 ? [`f.plan_state = ANY(${bindings.bind(states)}::plan_state[])`] : []),
    ...(filter.state.includes("overdue") ? [OVERDUE(day)] : []),
  ];
  const [{ rows }, counts] = await Promise.all([
    database.query<FigureRecord & { overdue: boolean; total: string }>(
      `SELECT ${FIGURE_COLUMNS}, ${OVERDUE(day)} IS TRUE AS overdue, count(*) OVER () AS total
         FROM ${FIGURE_TABLES} CROSS JOIN LATERAL (
           SELECT max(COALESCE(p.usd_high, p.usd_low)) AS usd FROM positions p
            WHERE p.figure_id = f.id AND NOT p.denied) size
        WHERE ${wanted}${ways.length > 0 ? ` AND (${ways.join(" OR ")})` : ""}
        ORDER BY ${ORDERS[filter.order]}, f.id LIMIT ${bindings.bind(size)}`,
      bindings.values,
    ),
    countPlans(database, filter, today),
  ]);
  const positions = await findPositions(
    database,
    rows.map(({ id }) => ({ figure: id })),
  );
  const [figures, words] = await Promise.all([
    toFigureRows(database, rows, positions),
    lastWords(database, rows),
  ]);
  const held = [...positions].map(
    ([place, position]) => [place.slice(0, place.indexOf(" ")), position] as const,
  );
  return {
    plans: figures.flatMap((figure, index) => {
      const word = words.get(figure.plan?.claimId ?? "");
      return figure.plan === null || word === undefined
        ? []
        : [
            {
              figure,
              state: figure.plan.state,
              overdue: rows[index]?.overdue ?? false,
              word,
              range: positionRange(held.filter(([id]) => id === figure.id).map(([, position]) => position)),
            },
          ];
    }),
    total: Number(rows[0]?.total ?? 0),
    counts,
  };
}

/** The claims that set the states. */
async function lastWords(database: Database, records: readonly FigureRecord[]) {
  const { rows } = await database.query<ClaimRecord>(
    `SELECT ${CLAIM_COLUMNS} FROM ${claimTables()} WHERE c.id = ANY($1)`,
    [records.map(({ plan_claim_id }) => plan_claim_id)],
  );
  return new Map((await toClaimRows(database, rows)).map((claim) => [claim.id, claim]));
}

async function countPlans(
  database: Database,
  filter: PlanFilter,
  today: string,
): Promise<Record<PlanStanding, number>> {
  const bindings = new Bindings();
  const day = bindings.bind(today);
  const { rows } = await database.query<Record<PlanStanding, string>>(
    `SELECT ${PLAN_STANDINGS.map((state) =>
      state === "overdue"
        ? `count(*) FILTER (WHERE ${OVERDUE(day)}) AS overdue`
        : `count(*) FILTER (WHERE f.plan_state = '${state}') AS ${state}`,
    ).join(", ")} FROM figures f WHERE ${plansOf(filter, bindings)}`,
    bindings.values,
  );
  return Object.fromEntries(PLAN_STANDINGS.map((state) => [state, Number(rows[0]?.[state] ?? 0)])) as Record<
    PlanStanding,
    number
  >;
}

function plansOf({ company }: PlanFilter, bindings: Bindings): string {
  const plans = "f.kind = 'investment_plan' AND f.plan_state IS NOT NULL";
  if (company.length === 0) return plans;
  return `${plans} AND f.subject_id = ANY(ARRAY(
    SELECT organisation_of(slug) FROM unnest(${bindings.bind(company)}::text[]) AS slug))`;
}
