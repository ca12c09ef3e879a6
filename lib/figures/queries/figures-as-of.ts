import { claimsKnown } from "../../claims/claims-known";
import type { Database } from "../../claims/queries/database";
import { Bindings } from "../../claims/where";
import { KINDS } from "../../extraction/types";
import {
  type FigureColumns,
  figureColumns,
  type PositionColumns,
  positionColumns,
  type VerdictColumns,
  verdictColumns,
} from "../figure-columns";
import type { FigureFilter } from "../filter";
import { foldAssertions } from "../fold-assertions";
import { foldOrigins } from "../fold-origins";
import type { Knowledge } from "../knowledge";
import { type MadeFigure, makeFigure, makeFigures } from "../make-figures";
import type { FigurePlace } from "../place";
import { severityOf } from "../severity";
import type { Assertion } from "../types";
import { assertionsSql } from "./assertions-sql";
import { blocksAsOf } from "./blocks-as-of";
import type { FigureRecord } from "./figure-rows";
import { readVoices, type StoredVoice } from "./read-voices";
import { GIVEN_MEMBERS, MEMBERS_OF_ASSERTIONS, voicesSql } from "./voices-sql";
import { whileUnchanged } from "./while-unchanged";

/** A figure made for one request. */
export interface FigureThen {
  made: MadeFigure;
  claims: number;
  columns: FigureColumns;
}

/** A claim of a figure with the number of its position. */
export interface Member {
  claim: string;
  position: number;
}

/** With its claims and what speaks for it. */
export interface FigureWeighed extends FigureThen {
  members: Member[];
  voices: StoredVoice[];
  record: FigureRecord;
  positions: PositionColumns[];
  verdicts: VerdictColumns[];
}

export type Then = FigureFilter & { as_of: string };

export const isThen = (filter: FigureFilter): filter is Then => filter.as_of !== null;

export interface FiguresThen {
  figures: FigureThen[];
  parties: Parties;
  /**
   * Where figures of today stood already as they do, those of them that did not: `figures` are then only what was made anew,
   * and every other figure that had ended by the day belongs to them. Null where all were made.
   */
  except: string[] | null;
  /** The claims by assertion. */
  claimsOf(assertions: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Who speaks for these figures, and maybe for others, with every claim of them. */
  voicesOf(figures: readonly FigureThen[]): Promise<ReadonlyMap<string, StoredVoice[]>>;
}

/**
 * The figures that match, as they stood on a day: grouped and compared anew from the claims dated up to then, and, with
 * `known`, recorded up to then; never read from today's. In no order.
 */
export async function figuresAsOf(
  database: Database,
  filter: Then,
  knowledge: Knowledge,
): Promise<FiguresThen> {
  const folded = foldAssertions(await assertionsThen(database, filter));
  const members = new Map(folded.map(({ assertion, members }) => [assertion.key, members]));
  const claimsOf = (key: string) => members.get(key)?.length ?? 0;
  const made = makeFigures(
    folded.map(({ assertion }) => assertion),
    knowledge,
    claimsOf,
  );
  const parties = await partiesOf(database, made, filter.company);
  return {
    figures: matching(
      made.map((figure) => figureThen(figure, claimsOf)),
      filter,
      parties,
    ),
    parties,
    except: null,
    claimsOf: async () => members,
    voicesOf: (figures) => voicesOfMembers(database, figures, members),
  };
}

/** The same for a list, which takes figures that nothing later can have touched from today's: see `except`. */
export async function figuresToList(
  database: Database,
  filter: Then,
  knowledge: Knowledge,
): Promise<FiguresThen> {
  const whole = filter.known === null && filter.company.length === 0;
  return whole ? changedSince(database, filter, knowledge) : figuresAsOf(database, filter, knowledge);
}

async function changedSince(database: Database, filter: Then, knowledge: Knowledge): Promise<FiguresThen> {
  const { as_of: day } = filter;
  // Most kinds take nearly as long as all, which the next page that is asked for may need.
  const kinds = filter.kind.length > KINDS.length / 2 ? [] : filter.kind;
  const { figures, parties, except, voices } = await whileUnchanged(
    database,
    [knowledge, day, kinds.join()],
    async () => {
      const { groups, claimsOf, except } = await blocksAsOf(database, { day, kinds }, knowledge);
      const made = groups.map((group) => makeFigure(group, claimsOf));
      const figures = made.map((figure) => figureThen(figure, claimsOf));
      return { figures, parties: await partiesOf(database, made, []), except, voices: new Map() };
    },
  );
  return {
    figures: matching(figures, filter, parties),
    parties,
    except,
    claimsOf: (assertions) => claimsThen(database, assertions, day),
    voicesOf: async (wanted) => {
      const unheard = wanted.filter(({ made }) => !voices.has(made.id));
      for (const [id, said] of await voicesThen(database, unheard, day)) voices.set(id, said);
      return voices;
    },
  };
}

function figureThen(made: MadeFigure, claimsOf: (key: string) => number): FigureThen {
  const claims = made.assertions.reduce((sum, { key }) => sum + claimsOf(key), 0);
  return { made, claims, columns: figureColumns(made) };
}

function matching(figures: readonly FigureThen[], filter: Then, parties: Parties): FigureThen[] {
  return figures.filter(
    ({ made, columns: { kind, agreement, reason } }) =>
      (filter.kind.length === 0 || filter.kind.includes(kind)) &&
      (filter.agreement.length === 0 || filter.agreement.includes(agreement)) &&
      (filter.reason.length === 0 || (reason !== null && filter.reason.includes(reason))) &&
      parties.chosen(made),
  );
}

/** Those of each assertion that are dated up to the day. */
async function claimsThen(
  database: Database,
  assertions: readonly string[],
  day: string,
): Promise<Map<string, string[]>> {
  const { rows } = await database.query<{ assertion: string; claims: string[] }>(
    `SELECT fc.assertion_id AS assertion, array_agg(fc.claim_id) AS claims
       FROM figure_claims fc JOIN claims c ON c.id = fc.claim_id
      WHERE fc.assertion_id = ANY($1) AND c.claim_date <= $2::date GROUP BY 1`,
    [assertions, day],
  );
  return new Map(rows.map(({ assertion, claims }) => [assertion, claims]));
}

/** The claims of figures with the positions that they stand in. */
export async function membersOf(
  { claimsOf }: FiguresThen,
  figures: readonly FigureThen[],
): Promise<Member[][]> {
  const keys = figures.flatMap(({ made }) => made.assertions.map(({ key }) => key));
  const claims = await claimsOf(keys);
  return figures.map(({ made }) =>
    made.positions.flatMap(({ assertions }, position) =>
      assertions.flatMap((key) => (claims.get(key) ?? []).map((claim) => ({ claim, position }))),
    ),
  );
}

/** Figures with who speaks for them, in the order given. */
export async function weighFigures(
  then: FiguresThen,
  figures: readonly FigureThen[],
): Promise<FigureWeighed[]> {
  if (figures.length === 0) return [];
  const voices = await then.voicesOf(figures);
  return figures.map((figure) => {
    const { made, columns } = figure;
    const spoken = voices.get(made.id) ?? [];
    const members = spoken.flatMap(({ claims, position }) =>
      claims.map((claim) => ({ claim, position: Number(position) })),
    );
    const { articles, sources, claimants } = foldOrigins(spoken);
    const counts = new Map<number, number>();
    for (const { position } of members) counts.set(position, (counts.get(position) ?? 0) + 1);
    return {
      ...figure,
      members,
      voices: spoken,
      positions: positionColumns(made, () => 0).map((row) => ({
        ...row,
        claim_count: counts.get(row.position) ?? 0,
      })),
      verdicts: verdictColumns(made),
      record: {
        ...columns,
        ...then.parties.idsOf(made),
        object_id: null,
        claim_count: members.length,
        article_count: articles,
        source_count: sources,
        claimant_count: claimants,
        severity: severity(columns, sources + claimants).toFixed(4),
        plan_state: null,
        plan_claim_id: null,
      },
    };
  });
}

/** Who speaks for a figure is read for so many at once, twice as many each time: mostly the first are enough. */
const FIRST = 60;

/**
 * The first `size` figures of the list behind a place, in its order. No figure has more origins than claims: those that
 * could not come so far up even then are not weighed.
 */
export async function firstFigures(
  then: FiguresThen,
  { after, size, origins = 0 }: { after: FigurePlace | null; size: number; origins?: number },
): Promise<FigureWeighed[]> {
  const possible = then.figures
    .map((figure) => ({ figure, most: Number(severity(figure.columns, figure.claims).toFixed(4)) }))
    .sort((a, b) => b.most - a.most);
  const loud = possible.filter(({ most }) => most > 0);
  const quiet = possible.filter(({ most, figure: { made } }) => most === 0 && behind("0", made.id, after));
  let found: FigureWeighed[] = [];
  const weigh = async (some: typeof possible) => {
    const figures = some.map(({ figure }) => figure);
    const weighed = await weighFigures(then, figures);
    const wanted = weighed.filter(
      ({ record }) =>
        record.source_count + record.claimant_count >= origins && behind(record.severity, record.id, after),
    );
    found = [...found, ...wanted].sort((a, b) => inListOrder(a.record, b.record)).slice(0, size);
  };
  for (let from = 0, next = FIRST; from < loud.length; from = next, next *= 2) {
    if (severityOfLast(found, size) > (loud[from]?.most ?? 0)) break;
    await weigh(loud.slice(from, next));
  }
  if (severityOfLast(found, size) <= 0) {
    quiet.sort((a, b) => (a.figure.made.id < b.figure.made.id ? -1 : 1));
    await weigh(quiet.slice(0, size));
  }
  return found;
}

/** Less than any where the list is not yet so long. */
const severityOfLast = (found: readonly FigureWeighed[], size: number): number =>
  Number(found[size - 1]?.record.severity ?? -1);

function severity(columns: FigureColumns, origins: number): number {
  const ratio = columns.ratio === null ? null : Number(columns.ratio);
  return severityOf({ ...columns, ratio, origins });
}

export const inListOrder = (a: FigureRecord, b: FigureRecord): number =>
  Number(b.severity) - Number(a.severity) || (a.id < b.id ? -1 : 1);

function behind(severity: string, id: string, place: FigurePlace | null): boolean {
  if (place === null) return true;
  const [own, other] = [Number(severity), Number(place.severity)];
  return own < other || (own === other && id > place.id);
}

async function assertionsThen(database: Database, filter: Then): Promise<Assertion[]> {
  const bindings = new Bindings();
  const conditions = [`c.claim_date <= ${bindings.bind(filter.as_of)}::date`];
  let relation = "claims";
  if (filter.known === null) conditions.push("c.superseded_at IS NULL");
  else relation = claimsKnown(bindings.bind(filter.known));
  if (filter.kind.length > 0) conditions.push(`c.kind = ANY(${bindings.bind(filter.kind)}::kind[])`);
  if (filter.company.length > 0) {
    const ids = `ARRAY(SELECT organisation_of(slug) FROM unnest(${bindings.bind(filter.company)}::text[]) AS slug)`;
    // Whatever may stand in one figure with a claim about them: of a deal, what is said of the other side too.
    conditions.push(`(c.subject_id = ANY(${ids}) OR c.counterparty_id = ANY(${ids}) OR (c.kind IN ('deal', 'funding')
      AND c.subject_id IN (SELECT counterparty_id FROM claims WHERE subject_id = ANY(${ids}) AND counterparty_id IS NOT NULL
        UNION SELECT subject_id FROM claims WHERE counterparty_id = ANY(${ids})
        UNION SELECT f.counterparty_id FROM figures f WHERE f.subject_id = ANY(${ids}) AND f.counterparty_id IS NOT NULL
        UNION SELECT f.subject_id FROM figures f WHERE f.counterparty_id = ANY(${ids}))))`);
  }
  const { rows } = await database.query<{ assertions: string }>(
    assertionsSql(conditions.join(" AND "), relation),
    bindings.values,
  );
  return JSON.parse(rows[0]?.assertions ?? "[]") as Assertion[];
}

export interface Parties {
  idsOf(
    figure: MadeFigure,
  ): Pick<FigureRecord, "subject_id" | "subject_slug" | "counterparty_id" | "counterparty_slug">;
  /** Whether one of the companies asked for is a side of it; any figure where none was. */
  chosen(figure: MadeFigure): boolean;
  /** Whether its subject is one of them. */
  chosenSubject(figure: MadeFigure): boolean;
}

async function partiesOf(
  database: Database,
  made: readonly MadeFigure[],
  companies: readonly string[],
): Promise<Parties> {
  const named = new Set(
    made.flatMap(({ question }) => [question.subject, question.counterparty ?? []].flat()),
  );
  const { rows } = await database.query<{ id: number; slug: string; name: string; chosen: boolean }>(
    `SELECT id, slug, name, id = ANY(ARRAY(SELECT organisation_of(wanted) FROM unnest($2::text[]) AS wanted)) AS chosen
       FROM organisations WHERE name = ANY($1)`,
    [[...named], companies],
  );
  const byName = new Map(rows.map((row) => [row.name, row]));
  const sides = ({ question }: MadeFigure) => ({
    subject: byName.get(question.subject),
    counterparty: question.counterparty === null ? undefined : byName.get(question.counterparty),
  });
  return {
    idsOf(figure) {
      const { subject, counterparty } = sides(figure);
      return {
        subject_id: subject?.id ?? 0,
        subject_slug: subject?.slug ?? "",
        counterparty_id: counterparty?.id ?? null,
        counterparty_slug: counterparty?.slug ?? null,
      };
    },
    chosenSubject: (figure) => companies.length === 0 || sides(figure).subject?.chosen === true,
    chosen(figure) {
      const { subject, counterparty } = sides(figure);
      return companies.length === 0 || subject?.chosen === true || counterparty?.chosen === true;
    },
  };
}

/** Figures of which every claim is at hand. */
async function voicesOfMembers(
  database: Database,
  figures: readonly FigureThen[],
  claims: ReadonlyMap<string, readonly string[]>,
): Promise<Map<string, StoredVoice[]>> {
  const rows = figures.flatMap(({ made }) => placed(made, (key) => claims.get(key) ?? []));
  return readVoices(await database.query(voicesSql(GIVEN_MEMBERS), columnsOf(rows)));
}

/** The same where only their assertions are, of which not all claims need be dated up to the day. */
async function voicesThen(
  database: Database,
  figures: readonly FigureThen[],
  day: string,
): Promise<Map<string, StoredVoice[]>> {
  const rows = figures.flatMap(({ made }) => placed(made, (key) => [key]));
  const sql = voicesSql(MEMBERS_OF_ASSERTIONS, "c.claim_date <= $4::date");
  return readVoices(await database.query(sql, [...columnsOf(rows), day]));
}

interface Placed {
  figure: string;
  said: string;
  position: number;
}

/** What `saidBy` gives for each assertion of a figure, with the number of its position. */
function placed(made: MadeFigure, saidBy: (key: string) => readonly string[]): Placed[] {
  return made.positions.flatMap(({ assertions }, position) =>
    assertions.flatMap((key) => saidBy(key).map((said) => ({ figure: made.id, said, position }))),
  );
}

const columnsOf = (rows: readonly Placed[]) => [
  rows.map(({ figure }) => figure),
  rows.map(({ said }) => said),
  rows.map(({ position }) => position),
];
