import { claimsKnown } from "../../claims/claims-known";
import type { Database } from "../../claims/queries/database";
import { Bindings } from "../../claims/where";
import { KINDS } from "../../extraction/types";
import { type FigureColumns, figureColumns } from "../figure-columns";
import type { FigureFilter } from "../filter";
import { foldAssertions } from "../fold-assertions";
import { countOrigins } from "../fold-origins";
import type { Knowledge } from "../knowledge";
import { type MadeFigure, makeFigure, makeFigures } from "../make-figures";
import type { Assertion } from "../types";
import { assertionsSql } from "./assertions-sql";
import { figuresGoingOn, type GoneOn } from "./figures-going-on";
import { type Parties, partiesOf } from "./parties-then";
import { readVoices, type StoredVoice } from "./read-voices";
import { GIVEN_MEMBERS, MEMBERS_OF_ASSERTIONS, STORED_CLAIMS, voicesSql } from "./voices-sql";
import { whileUnchanged } from "./while-unchanged";

/** A figure made for one request. */
export interface FigureThen {
  /** Of many that are listed by their columns few are looked at closer: it may be made anew when it is asked for. */
  readonly made: MadeFigure;
  columns: FigureColumns;
  /** So many origins have spoken at the most: everybody who is named, and who made each claim that names nobody. */
  mostOrigins: number;
}

/** A claim of a figure with the number of its position. */
export interface Member {
  claim: string;
  position: number;
}

export type Then = FigureFilter & { as_of: string };

export const isThen = (filter: FigureFilter): filter is Then => filter.as_of !== null;

export interface FiguresThen {
  figures: FigureThen[];
  parties: Parties;
  /** Whether these are all; else every figure of today that had ended by the day belongs to them as it is stored. */
  all: boolean;
  /** The claims by assertion. */
  claimsOf(assertions: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Of how many origins each of these is. */
  originsOf(figures: readonly FigureThen[]): Promise<ReadonlyMap<string, number>>;
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
  const figures = made.map((figure) => figureThen(figure, claimsOf));
  const parties = await partiesOf(database, figures, filter.company);
  return {
    figures: matching(figures, filter, parties),
    parties,
    all: true,
    claimsOf: async () => members,
    originsOf: async (figures) => originsOf(await voicesOfMembers(database, figures, members)),
    voicesOf: (figures) => voicesOfMembers(database, figures, members),
  };
}

/** The same for a list, which takes the figures that had ended by then from today's: see `all`. */
export async function figuresToList(
  database: Database,
  filter: Then,
  knowledge: Knowledge,
): Promise<FiguresThen> {
  const whole = filter.known === null && filter.company.length === 0;
  return whole ? goneOnSince(database, filter) : figuresAsOf(database, filter, knowledge);
}

async function goneOnSince(database: Database, filter: Then): Promise<FiguresThen> {
  const { as_of: day } = filter;
  // Most kinds take nearly as long as all, which the next page that is asked for may need.
  const kinds = filter.kind.length > KINDS.length / 2 ? [] : filter.kind;
  const { figures, parties, origins } = await whileUnchanged(database, [day, kinds.join()], async () => {
    const figures = await figuresGoingOn(database, { day, kinds }, figureLater);
    return { figures, parties: await partiesOf(database, figures, []), origins: new Map<string, number>() };
  });
  return {
    figures: matching(figures, filter, parties),
    parties,
    all: false,
    claimsOf: (assertions) => claimsThen(database, assertions, day),
    originsOf: async (wanted) => {
      const unknown = wanted.flatMap(({ columns: { id } }) => (origins.has(id) ? [] : [id]));
      const sql = voicesSql(STORED_CLAIMS, "c.claim_date <= $2::date");
      if (unknown.length > 0)
        for (const [id, count] of originsOf(readVoices(await database.query(sql, [unknown, day]))))
          origins.set(id, count);
      return origins;
    },
    voicesOf: (wanted) => voicesThen(database, wanted, day),
  };
}

function figureThen(made: MadeFigure, claimsOf: (key: string) => number): FigureThen {
  const named = new Set<string>();
  let unnamed = 0;
  for (const { key, claimant } of made.assertions) {
    if (claimant === null) unnamed += claimsOf(key);
    else named.add(claimant);
  }
  return { made, columns: figureColumns(made), mostOrigins: named.size + unnamed };
}

const originsOf = (voices: ReadonlyMap<string, StoredVoice[]>): Map<string, number> =>
  new Map([...voices].map(([id, said]) => [id, countOrigins(said)]));

/** One that is made now for its columns, and again where it is looked at. */
function figureLater(read: () => GoneOn): FigureThen {
  const make = () => {
    const { group, claimsOf } = read();
    return figureThen(makeFigure(group, claimsOf), claimsOf);
  };
  const { columns, mostOrigins } = make();
  let made: MadeFigure | null = null;
  return {
    columns,
    mostOrigins,
    get made() {
      made ??= make().made;
      return made;
    },
  };
}

function matching(figures: readonly FigureThen[], filter: Then, parties: Parties): FigureThen[] {
  return figures.filter(
    ({ columns, columns: { kind, agreement, reason } }) =>
      (filter.kind.length === 0 || filter.kind.includes(kind)) &&
      (filter.agreement.length === 0 || filter.agreement.includes(agreement)) &&
      (filter.reason.length === 0 || (reason !== null && filter.reason.includes(reason))) &&
      parties.chosen(columns),
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
