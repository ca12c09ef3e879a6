import { CLAIM_COLUMNS, type ClaimRecord, claimTables, toClaimRows } from "../../claims/queries/claim-rows";
import type { Database } from "../../claims/queries/database";
import { Bindings } from "../../claims/where";
import type { Knowledge } from "../knowledge";
import { PLAN_STANDINGS, type PlanFilter, type PlanOrder, type PlanStanding } from "../plan-filter";
import { positionRange } from "../position-range";
import type { PlanRow } from "../rows";
import type { PlanState } from "../types";
import { FIGURE_COLUMNS, FIGURE_TABLES, type FigureRecord, toFigureRows } from "./figure-rows";
import { type PlanThen, plansThen } from "./plans-then";
import { findPositions, toPositionRows } from "./position-rows";
import { weighFigures } from "./weigh-figures";

/** Its time is over, and the last word on it is from before that. */
const OVERDUE = (day: string) =>
  `(f.period_end < ${day}::date AND f.last_day <= f.period_end AND f.plan_state NOT IN ('done', 'dropped'))`;

type Dated = Pick<FigureRecord, "period_end" | "last_day">;

/** The same of a plan that was made anew. */
const isOverdue = ({ period_end, last_day }: Dated, state: PlanState, day: string): boolean =>
  period_end !== null &&
  period_end < day &&
  last_day <= period_end &&
  state !== "done" &&
  state !== "dropped";

const ORDERS: Record<PlanOrder, string> = {
  due: "f.period_end ASC NULLS LAST, size.usd DESC NULLS LAST",
  amount: "size.usd DESC NULLS LAST",
  newest: "f.last_day DESC",
};

interface Placed extends Pick<FigureRecord, "id" | "period_end" | "last_day"> {
  usd: number | null;
}

const bySize = (a: Placed, b: Placed) => (b.usd ?? -1) - (a.usd ?? -1);
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const LAST = "9999-12-31";

const COMPARED: Record<PlanOrder, (a: Placed, b: Placed) => number> = {
  due: (a, b) => byText(a.period_end ?? LAST, b.period_end ?? LAST) || bySize(a, b),
  amount: bySize,
  newest: (a, b) => byText(b.last_day, a.last_day),
};

export interface PlansPage {
  plans: PlanRow[];
  total: number;
  /** Whatever states the filter asks for. */
  counts: Record<PlanStanding, number>;
}

interface Wanted {
  /** ISO. */
  today: string;
  size: number;
  /** For a filter with a day. */
  knowledge: Knowledge;
}

interface Listed extends Placed {
  overdue: boolean;
  /** What is stored, or what was made anew. */
  of: FigureRecord | PlanThen;
}

/** The plans to spend money that match, at most `size`, as they stand on `today`, or as they stood on the filter's day. */
export async function listPlans(
  database: Database,
  filter: PlanFilter,
  { today, size, knowledge }: Wanted,
): Promise<PlansPage> {
  const { as_of } = filter;
  const day = as_of ?? today;
  const anew = as_of === null ? null : await plansThen(database, { ...filter, as_of }, knowledge);
  const standing = {
    day,
    ended: as_of !== null,
    none: anew?.then.all === true,
  };
  const [stored, counts] = await Promise.all([
    storedPlans(database, filter, standing, size),
    countPlans(database, filter, standing),
  ]);
  const made = (anew?.plans ?? []).map((plan): Listed & { of: PlanThen } => {
    const { id, period_end, last_day } = plan.figure.columns;
    const overdue = isOverdue({ period_end, last_day }, plan.change.state, day);
    return { id, period_end, last_day, usd: plan.usd, overdue, of: plan };
  });
  for (const { overdue, of } of made) {
    counts[of.change.state] += 1;
    if (overdue) counts.overdue += 1;
  }
  const matching = made.filter(
    ({ overdue, of }) =>
      filter.state.length === 0 ||
      filter.state.includes(of.change.state) ||
      (overdue && filter.state.includes("overdue")),
  );
  const listed = [...stored.listed, ...matching]
    .sort((a, b) => COMPARED[filter.order](a, b) || byText(a.id, b.id))
    .slice(0, size);
  const asked = listed.flatMap(({ of }) => ("change" in of ? [of] : []));
  const weighed =
    anew === null
      ? []
      : await weighFigures(
          anew.then,
          asked.map(({ figure }) => figure),
        );
  const records = listed.map(({ of }): FigureRecord => {
    if (!("change" in of)) return of;
    const record = weighed[asked.indexOf(of)]?.record as FigureRecord;
    return { ...record, plan_state: of.change.state, plan_claim_id: of.change.since };
  });
  const positions = new Map([
    ...(await findPositions(
      database,
      listed.flatMap(({ id, of }) => ("change" in of ? [] : [{ figure: id }])),
    )),
    ...(await toPositionRows(
      database,
      weighed.flatMap((figure) => figure.positions),
    )),
  ]);
  const [figures, words] = await Promise.all([
    toFigureRows(database, records, positions),
    lastWords(database, records),
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
              overdue: listed[index]?.overdue ?? false,
              word,
              range: positionRange(held.filter(([id]) => id === figure.id).map(([, position]) => position)),
            },
          ];
    }),
    total: stored.total + matching.length,
    counts,
  };
}

/** Which of the stored plans are listed as they are stored. */
interface Standing {
  day: string;
  /** Only those that had ended by the day. */
  ended: boolean;
  none: boolean;
}

async function storedPlans(
  database: Database,
  filter: PlanFilter,
  standing: Standing,
  size: number,
): Promise<{ listed: Array<Listed & { of: FigureRecord }>; total: number }> {
  const bindings = new Bindings();
  const day = bindings.bind(standing.day);
  const wanted = plansOf(filter, standing, bindings);
  const states = filter.state.filter((state) => state !== "overdue");
  const ways = [
    ...(states.length > 0 ? [`f.plan_state = ANY(${bindings.bind(states)}::plan_state[])`] : []),
    ...(filter.state.includes("overdue") ? [OVERDUE(day)] : []),
  ];
  const { rows } = await database.query<
    FigureRecord & { overdue: boolean; usd: number | null; total: string }
  >(
    `SELECT ${FIGURE_COLUMNS}, ${OVERDUE(day)} IS TRUE AS overdue, size.usd::float8 AS usd, count(*) OVER () AS total
       FROM ${FIGURE_TABLES} CROSS JOIN LATERAL (
         SELECT max(COALESCE(p.usd_high, p.usd_low)) AS usd FROM positions p
          WHERE p.figure_id = f.id AND NOT p.denied) size
      WHERE ${wanted}${ways.length > 0 ? ` AND (${ways.join(" OR ")})` : ""}
      ORDER BY ${ORDERS[filter.order]}, f.id LIMIT ${bindings.bind(size)}`,
    bindings.values,
  );
  return {
    listed: rows.map((row) => ({ ...row, of: row })),
    total: Number(rows[0]?.total ?? 0),
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
  standing: Standing,
): Promise<Record<PlanStanding, number>> {
  const bindings = new Bindings();
  const day = bindings.bind(standing.day);
  const { rows } = await database.query<Record<PlanStanding, string>>(
    `SELECT ${PLAN_STANDINGS.map((state) =>
      state === "overdue"
        ? `count(*) FILTER (WHERE ${OVERDUE(day)}) AS overdue`
        : `count(*) FILTER (WHERE f.plan_state = '${state}') AS ${state}`,
    ).join(", ")} FROM figures f WHERE ${plansOf(filter, standing, bindings)}`,
    bindings.values,
  );
  return Object.fromEntries(PLAN_STANDINGS.map((state) => [state, Number(rows[0]?.[state] ?? 0)])) as Record<
    PlanStanding,
    number
  >;
}

function plansOf({ company }: PlanFilter, { day, ended, none }: Standing, bindings: Bindings): string {
  if (none) return "FALSE";
  const conditions = ["f.kind = 'investment_plan' AND f.plan_state IS NOT NULL"];
  if (company.length > 0)
    conditions.push(`f.subject_id = ANY(ARRAY(
      SELECT organisation_of(slug) FROM unnest(${bindings.bind(company)}::text[]) AS slug))`);
  if (ended) conditions.push(`f.last_day <= ${bindings.bind(day)}::date`);
  return conditions.join(" AND ");
}
