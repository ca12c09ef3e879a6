import { facetBlocks } from "./blocks";
import { type Agreement, figureAgreement } from "./figure-agreement";
import { byDayAndKey, foldPositions } from "./fold-positions";
import { groupFacets } from "./group-assertions";
import type { Facets } from "./grouping/facets";
import type { Knowledge } from "./knowledge";
import { type Question, questionOf } from "./question";
import type { Assertion, Position } from "./types";
import { type PairVerdict, verdictsOf } from "./verdicts";

/** What answers one question, not yet compared. */
export interface FigureGroup {
  /** Its earliest assertion's key. */
  id: string;
  blocks: string[];
  /** By first day, then key. */
  assertions: Assertion[];
}

/** A figure as it follows from its assertions. */
export interface MadeFigure extends FigureGroup {
  question: Question;
  firstDay: string;
  lastDay: string;
  positions: Position[];
  verdicts: PairVerdict[];
  agreement: Agreement;
}

/** Groups assertions into figures and compares what each of them says. `claimsOf` counts the claims of an assertion. */
export function makeFigures(
  assertions: readonly Assertion[],
  knowledge: Knowledge,
  claimsOf: (key: string) => number,
): MadeFigure[] {
  return figureGroups(assertions, knowledge).map((group) => makeFigure(group, claimsOf));
}

export function figureGroups(assertions: readonly Assertion[], knowledge: Knowledge): FigureGroup[] {
  return groupFacets(assertions, knowledge).map(figureGroup);
}

export function figureGroup(members: readonly Facets[]): FigureGroup {
  const assertions = members.map(({ assertion }) => assertion).sort(byDayAndKey);
  const [first] = assertions;
  if (first === undefined) throw new Error("A figure has an assertion at least.");
  return { id: first.key, blocks: [...new Set(members.flatMap(facetBlocks))].sort(), assertions };
}

export function makeFigure(group: FigureGroup, claimsOf: (key: string) => number): MadeFigure {
  const { assertions } = group;
  const positions = foldPositions(assertions);
  const verdicts = verdictsOf(positions);
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
    verdicts,
    agreement: figureAgreement(positions, verdicts, claimsOf),
  };
}
