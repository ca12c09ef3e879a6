import {
  CLAIM_COLUMNS,
  type ClaimRecord,
  claimTables,
  plainNumber,
  toClaimRows,
} from "../../claims/queries/claim-rows";
import type { Database } from "../../claims/queries/database";
import type { PositionColumns, VerdictColumns } from "../figure-columns";
import { figureConfidence } from "../figure-confidence";
import { everyFigure, type FigureFilter } from "../filter";
import { foldOrigins, type Origin, type Voice } from "../fold-origins";
import { foldPositions } from "../fold-positions";
import type { Knowledge } from "../knowledge";
import { type PackedAssertion, unpackAssertion } from "../packed-assertion";
import { revisionsOf } from "../revisions-of";
import type { FigureClaimRow, FigureDetail, PositionRow } from "../rows";
import type { Position } from "../types";
import { FIGURE_COLUMNS, FIGURE_TABLES, type FigureRecord, toFigureRows } from "./figure-rows";
import { figuresAsOf, type Member, membersOf } from "./figures-as-of";
import { planAsOf } from "./plan-as-of";
import { findPositions, toPositionRows } from "./position-rows";
import { readVoices } from "./read-voices";
import { STORED_MEMBERS, voicesSql } from "./voices-sql";
import { weighFigures } from "./weigh-figures";

/** A figure with all its claims, by its own id; null if no figure has it. */
export async function findFigure(database: Database, id: string): Promise<FigureDetail | null> {
  const { rows } = await database.query<FigureRecord>(
    `SELECT ${FIGURE_COLUMNS} FROM ${FIGURE_TABLES} WHERE f.id = $1`,
    [id],
  );
  const [record] = rows;
  if (record === undefined) return null;
  const [assertions, members, positions, verdicts, voices] = await Promise.all([
    database.query<{ assertion: PackedAssertion }>(
      "SELECT assertion FROM figure_assertions WHERE figure_id = $1",
      [id],
    ),
    database.query<Member>(
      `SELECT fc.claim_id AS claim, a.position
         FROM figure_assertions a JOIN figure_claims fc ON fc.assertion_id = a.id WHERE a.figure_id = $1`,
      [id],
    ),
    findPositions(database, [{ figure: id }]),
    database.query<VerdictColumns>(
      `SELECT figure_id, a, b, agreement, reason, ${plainNumber("apart")} AS apart FROM position_verdicts
        WHERE figure_id = $1 ORDER BY a, b`,
      [id],
    ),
    database.query<{ voices: string }>(voicesSql(STORED_MEMBERS), [[id]]),
  ]);
  return toDetail(database, {
    record,
    members: members.rows,
    positions,
    verdicts: verdicts.rows,
    said: foldPositions(assertions.rows.map(({ assertion }) => unpackAssertion(assertion))),
    voices: readVoices(voices).get(id) ?? [],
  });
}

/**
 * The figure that a claim stands in as of a day, made anew from what was claimed by then; null where the claim came later, or
 * there is none. `claim` is one of the figure, with its kind and its parties' slugs.
 */
export async function findFigureAsOf(
  database: Database,
  { claim, ...filter }: { claim: string } & Pick<FigureFilter, "kind" | "company" | "as_of" | "known">,
  knowledge: Knowledge,
): Promise<FigureDetail | null> {
  if (filter.as_of === null) return findFigure(database, claim);
  const all = await figuresAsOf(database, { ...everyFigure(), ...filter, as_of: filter.as_of }, knowledge);
  const membersOfEach = await membersOf(all, all.figures);
  const found = all.figures.filter((_, at) => membersOfEach[at]?.some((member) => member.claim === claim));
  const [then] = await weighFigures(all, found);
  if (then === undefined) return null;
  const { record, members, verdicts, voices } = then;
  const [positions, plan] = await Promise.all([
    toPositionRows(database, then.positions satisfies PositionColumns[]),
    record.kind === "investment_plan"
      ? planAsOf(
          database,
          members.map(({ claim }) => claim),
          filter.known,
        )
      : null,
  ]);
  return toDetail(database, {
    record: { ...record, plan_state: plan?.state ?? null, plan_claim_id: plan?.since ?? null },
    members,
    positions,
    verdicts,
    said: then.made.positions,
    voices,
  });
}

interface Parts {
  record: FigureRecord;
  members: readonly Member[];
  positions: ReadonlyMap<string, PositionRow>;
  verdicts: readonly VerdictColumns[];
  /** The same positions as lib/figures makes them, in the order of their numbers. */
  said: readonly Position[];
  /** With the number of a position for its key. */
  voices: readonly Voice[];
}

async function toDetail(
  database: Database,
  { record, members, positions, verdicts, said, voices }: Parts,
): Promise<FigureDetail | null> {
  const keyOf = (position: number) => said[position]?.key ?? "";
  const { origins } = foldOrigins(
    voices.map((voice) => ({ ...voice, position: keyOf(Number(voice.position)) })),
  );
  const [[figure], claims] = await Promise.all([
    toFigureRows(database, [record], positions),
    memberRows(database, members, origins, keyOf),
  ]);
  if (figure === undefined) return null;
  return {
    ...figure,
    members: claims,
    allPositions: [...positions.values()].sort((a, b) => a.position - b.position),
    verdicts: verdicts.map(({ a, b, agreement, reason, apart }) => ({
      a,
      b,
      agreement,
      reason,
      apart: apart === null ? null : Number(apart),
    })),
    origins,
    confidence: figureConfidence(said, origins),
    revisions: revisionsOf(said).map(({ position, day, since, change }) => ({
      position: said.findIndex(({ key }) => key === position),
      day,
      claimId: since,
      change,
    })),
  };
}

async function memberRows(
  database: Database,
  members: readonly Member[],
  origins: readonly Origin[],
  positionKey: (position: number) => string,
): Promise<FigureClaimRow[]> {
  const { rows } = await database.query<ClaimRecord>(
    `SELECT ${CLAIM_COLUMNS} FROM ${claimTables()} WHERE c.id = ANY($1) ORDER BY c.claim_date, c.id`,
    [members.map(({ claim }) => claim)],
  );
  const positionOf = new Map(members.map(({ claim, position }) => [claim, position]));
  const claims = await toClaimRows(database, rows);
  return claims.map((claim) => {
    const position = positionOf.get(claim.id) ?? 0;
    const said = claim.claimant?.names.en ?? null;
    const spoken = origins.findIndex(({ sort, name }) => sort === "claimant" && name === said);
    const origin =
      spoken !== -1
        ? spoken
        : origins.findIndex(
            ({ sort, articles, positions }) =>
              sort === "source" &&
              articles.some(({ articleId }) => articleId === claim.article.id) &&
              positions.includes(positionKey(position)),
          );
    return {
      claim,
      position,
      origin: Math.max(origin, 0),
      fold: origins[origin]?.articles.find(({ articleId }) => articleId === claim.article.id)?.fold ?? null,
    };
  });
}
