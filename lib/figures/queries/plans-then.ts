import type { Database } from "../../claims/queries/database";
import { positionColumns } from "../figure-columns";
import { everyFigure } from "../filter";
import type { Knowledge } from "../knowledge";
import type { PlanFilter } from "../plan-filter";
import type { PlanChange } from "../plan-state";
import { type FiguresThen, type FigureThen, figuresToList, membersOf } from "./figures-as-of";
import { plansAsOf } from "./plan-as-of";

/** A plan made anew for a day, by what had been claimed up to it. */
export interface PlanThen {
  figure: FigureThen;
  change: PlanChange;
  /** The largest sum that is claimed for it, in dollars. */
  usd: number | null;
}

/** The plans of some companies that are made anew for a day, with how far each had come; the rest stood as they are stored. */
export async function plansThen(
  database: Database,
  { company, as_of, known }: Pick<PlanFilter, "company" | "known"> & { as_of: string },
  knowledge: Knowledge,
): Promise<{ then: FiguresThen; plans: PlanThen[] }> {
  const filter = { ...everyFigure(), kind: ["investment_plan" as const], company, as_of, known };
  const then = await figuresToList(database, filter, knowledge);
  const figures = then.figures.filter(({ columns }) => then.parties.chosenSubject(columns));
  const members = await membersOf(then, figures);
  const changes = await plansAsOf(
    database,
    members.map((own) => own.map(({ claim }) => claim)),
    known,
  );
  const plans = figures.flatMap((figure, at) => {
    const change = changes[at];
    return change ? [{ figure, change, usd: largest(figure) }] : [];
  });
  return { then, plans };
}

function largest({ made }: FigureThen): number | null {
  const sums = positionColumns(made, () => 0).flatMap(({ denied, usd_high, usd_low }) =>
    denied ? [] : (usd_high ?? usd_low ?? []),
  );
  return sums.length === 0 ? null : Math.max(...sums.map(Number));
}
