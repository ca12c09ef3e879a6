import type { Moment } from "../../claims/moment";
import type { Database } from "../../claims/queries/database";
import { Bindings } from "../../claims/where";
import { KINDS } from "../../extraction/types";
import { everyFigure, type FigureFilter } from "../filter";
import type { Knowledge } from "../knowledge";
import type { FigurePlace } from "../place";
import type { FigureRow } from "../rows";
import type { Reason } from "../types";
import { endsOf, FIGURE_COLUMNS, FIGURE_TABLES, type FigureRecord, toFigureRows } from "./figure-rows";
import { figuresToList, isThen, type Then } from "./figures-as-of";
import { firstFigures, inListOrder } from "./first-figures";
import { findPositions, toPositionRows } from "./position-rows";

export const FIGURES_PAGE_SIZE = 30;

export interface FiguresPage {
  figures: FigureRow[];
  /** Where the next page begins; null after the last figure. */
  after: FigurePlace | null;
}

interface PageWanted {
  after?: FigurePlace | null;
  size?: number;
  /** Of how many origins a figure must be, at the least. */
  origins?: number;
  /** For a filter with a day. */
  knowledge: Knowledge;
}

/** One page of the matching figures, those that disagree most first. */
export async function listFigures(
  database: Database,
  filter: FigureFilter,
  { after = null, size = FIGURES_PAGE_SIZE, origins = 0, knowledge }: PageWanted,
): Promise<FiguresPage> {
  if (isThen(filter)) return listThen(database, filter, { after, size, origins, knowledge });
  const rows = await storedFigures(database, filter, { after, size: size + 1, origins });
  const onPage = rows.slice(0, size);
  const positions = await findPositions(database, endsOf(onPage));
  return {
    figures: await toFigureRows(database, onPage, positions),
    after: rows.length > size ? placeOfLast(onPage) : null,
  };
}

interface Span {
  after: FigurePlace | null;
  size: number;
  origins: number;
}

/** As of a day: what was made anew among what stood already as it is stored. */
async function listThen(
  database: Database,
  filter: Then,
  { after, size, origins, knowledge }: Span & { knowledge: Knowledge },
): Promise<FiguresPage> {
  const then = await figuresToList(database, filter, knowledge);
  const span = { after, size: size + 1, origins };
  const [made, stored] = await Promise.all([
    firstFigures(then, span),
    then.all ? [] : storedFigures(database, filter, span),
  ]);
  const anew = new Map(made.map((figure) => [figure.record.id, figure]));
  const wanted = [...made.map(({ record }) => record), ...stored].sort(inListOrder);
  const onPage = wanted.slice(0, size);
  const [positions, madePositions] = await Promise.all([
    findPositions(database, endsOf(onPage.filter(({ id }) => !anew.has(id)))),
    toPositionRows(
      database,
      onPage.flatMap(({ id, low_position, high_position }) =>
        (anew.get(id)?.positions ?? []).filter(({ position }) =>
          [low_position, high_position].includes(position),
        ),
      ),
    ),
  ]);
  return {
    figures: await toFigureRows(database, onPage, new Map([...positions, ...madePositions])),
    after: wanted.length > size ? placeOfLast(onPage) : null,
  };
}

/** The first of the stored figures that match; with a day, of those that had ended by it. */
async function storedFigures(
  database: Database,
  filter: FigureFilter,
  { after, size, origins }: Span,
): Promise<FigureRecord[]> {
  const bindings = new Bindings();
  const conditions = [whereStored(filter, bindings)];
  if (origins > 0) conditions.push(`f.source_count + f.claimant_count >= ${bindings.bind(origins)}`);
  if (after !== null) {
    const severity = `${bindings.bind(after.severity)}::numeric`;
    conditions.push(
      `f.severity <= ${severity} AND (f.severity < ${severity} OR f.id > ${bindings.bind(after.id)})`,
    );
  }
  const { rows } = await database.query<FigureRecord>(
    `SELECT ${FIGURE_COLUMNS} FROM ${FIGURE_TABLES} WHERE ${conditions.join(" AND ")}
      ORDER BY f.severity DESC, f.id LIMIT ${bindings.bind(size)}`,
    bindings.values,
  );
  return rows;
}

/** From so many origins on a dispute is more than two people contradicting each other. */
const MANY_ORIGINS = 5;
const DISPUTED: readonly Reason[] = ["conflict", "denied", "currency_slip", "scale_slip"];

/** The sums of money that are most in dispute, or were on a day: not those that a later date or another scope explains. */
export async function headlineFigures(
  database: Database,
  moment: Moment,
  { size, knowledge }: { size: number; knowledge: Knowledge },
): Promise<FigureRow[]> {
  const filter: FigureFilter = {
    ...everyFigure(),
    ...moment,
    kind: KINDS.filter((kind) => kind !== "quantity"),
    agreement: ["disagree"],
    reason: [...DISPUTED],
  };
  return (await listFigures(database, filter, { size, origins: MANY_ORIGINS, knowledge })).figures;
}

/** How many figures match, in all and by reason whatever reason the filter asks for. */
export async function countFigures(
  database: Database,
  filter: FigureFilter,
  knowledge: Knowledge,
): Promise<{ total: number; byReason: Map<Reason, number> }> {
  const whole = { ...filter, reason: [] };
  const counts = isThen(whole)
    ? await countThen(database, whole, knowledge)
    : await countStored(database, whole);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    total,
    byReason: new Map([...counts].flatMap(([reason, count]) => (reason ? [[reason, count]] : []))),
  };
}

async function countThen(
  database: Database,
  filter: Then,
  knowledge: Knowledge,
): Promise<Map<Reason | null, number>> {
  const { figures, all } = await figuresToList(database, filter, knowledge);
  const counts = all ? new Map() : await countStored(database, filter);
  for (const { columns } of figures) counts.set(columns.reason, (counts.get(columns.reason) ?? 0) + 1);
  return counts;
}

async function countStored(database: Database, filter: FigureFilter): Promise<Map<Reason | null, number>> {
  const bindings = new Bindings();
  const { rows } = await database.query<{ reason: Reason | null; count: string }>(
    `SELECT f.reason, count(*) FROM figures f WHERE ${whereStored(filter, bindings)} GROUP BY f.reason`,
    bindings.values,
  );
  return new Map(rows.map(({ reason, count }) => [reason, Number(count)]));
}

/** With a day, of those that had ended by it. */
function whereStored(filter: FigureFilter, bindings: Bindings): string {
  const conditions = [whereFigures(filter, bindings)];
  if (filter.as_of !== null) conditions.push(`f.last_day <= ${bindings.bind(filter.as_of)}::date`);
  return conditions.join(" AND ");
}

/** The SQL condition of a filter over `figures f`; not of its days. */
export function whereFigures(filter: FigureFilter, bindings: Bindings): string {
  const conditions = ["TRUE"];
  if (filter.company.length > 0) {
    const ids = `ARRAY(SELECT organisation_of(slug) FROM unnest(${bindings.bind(filter.company)}::text[]) AS slug)`;
    conditions.push(`(f.subject_id = ANY(${ids}) OR f.counterparty_id = ANY(${ids}))`);
  }
  if (filter.kind.length > 0) conditions.push(`f.kind = ANY(${bindings.bind(filter.kind)}::kind[])`);
  if (filter.agreement.length > 0)
    conditions.push(`f.agreement = ANY(${bindings.bind(filter.agreement)}::agreement[])`);
  if (filter.reason.length > 0)
    conditions.push(`f.reason = ANY(${bindings.bind(filter.reason)}::disagreement_reason[])`);
  return conditions.join(" AND ");
}

function placeOfLast(records: readonly FigureRecord[]): FigurePlace | null {
  const last = records.at(-1);
  return last === undefined ? null : { severity: last.severity, id: last.id };
}
