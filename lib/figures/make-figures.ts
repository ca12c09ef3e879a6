import { type Agreement, figureAgreement } from "./figure-agreement";
import { byDayAndKey, foldPositions } from "./fold-positions";
import { groupStandings } from "./group-assertions";
import type { Standing } from "./grouping/standing";
import type { Knowledge } from "./knowledge";
import { type Question, questionOf } from "./question";
import type { Assertion, Position } from "./types";
import { openPairs, type PairVerdict, verdictOf } from "./verdicts";

/** What answers one question, not yet compared. */
export interface FigureGroup {
  /** The key of the assertion with which it begins. */
  id: string;
  /** By first day, then key. */
  assertions: Assertion[];
}

/** A figure as it follows from its assertions. */
export interface MadeFigure extends FigureGroup {
  question: Question;
  firstDay: string;
  lastDay: string;
  positions: Position[];
  /** With their reasons, worked out when they are first asked for. */
  readonly verdicts: PairVerdict[];
  agreement: Agreement;
}

/** Groups assertions into figures and compares what each of them says. `claimsOf` counts the claims of an assertion. */
export function makeFigures(
  assertions: readonly Assertion[],
  knowledge: Knowledge,
  claimsOf: (key: string) => number,
): MadeFigure[] {
  return groupStandings(assertions, knowledge).map((group) => makeFigure(groupOf(group), claimsOf));
}

/** What stands in one figure. */
export function groupOf(standings: readonly Standing[]): FigureGroup {
  const [first] = standings;
  if (first === undefined) throw new Error("A figure has an assertion at least.");
  return figureGroup(
    first.figure,
    standings.map(({ facets }) => facets.assertion),
  );
}

export function figureGroup(id: string, assertions: readonly Assertion[]): FigureGroup {
  return { id, assertions: [...assertions].sort(byDayAndKey) };
}

export function makeFigure(group: FigureGroup, claimsOf: (key: string) => number): MadeFigure {
  const { assertions } = group;
  const positions = foldPositions(assertions);
  const pairs = openPairs(positions);
  let verdicts: PairVerdict[] | null = null;
  return {
    ...group,
    question: questionOf(assertions),
    firstDay: assertions[0]?.firstDay ?? "",
    lastDay:
      assertions
        .map(({ lastDay }) => lastDay)
        .sort()
        .at(-1) ?? "",
    positions,
    get verdicts() {
      verdicts ??= pairs.map(verdictOf);
      return verdicts;
    },
    agreement: figureAgreement(positions, pairs, claimsOf),
  };
}
