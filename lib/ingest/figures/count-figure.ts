import { claimStands } from "../../figures/claim-stands";
import { figureColumns, verdictColumns } from "../../figures/figure-columns";
import { foldOrigins } from "../../figures/fold-origins";
import type { MadeFigure } from "../../figures/make-figures";
import { planState } from "../../figures/plan-state";
import { severityOf } from "../../figures/severity";
import { type FigureClaim, voicesOf } from "./figure-claims";

/**
 * How many speak for a figure, from that by how much a disagreement counts, how each claim stands among them, and how far a plan
 * has come: its columns, its verdicts', and those of its claims that are stored otherwise or not at all. `claims` are those of an assertion.
 */
export function countFigure(figure: MadeFigure, claims: (assertion: string) => readonly FigureClaim[]) {
  const columns = figureColumns(figure);
  const voices = voicesOf(figure, claims);
  const folded = foldOrigins(voices);
  const { articles, sources, claimants } = folded;
  const { agreement, reason, ratio } = columns;
  const standing = { agreement, reason, ratio: ratio === null ? null : Number(ratio) };
  const verdicts = verdictColumns(figure);
  const stands = claimStands(voices, verdicts, folded);
  const standOf = new Map(voices.flatMap((voice, at) => voice.claims.map((claim) => [claim, stands[at]])));
  const plan = columns.kind === "investment_plan" ? planOf(figure, claims) : null;
  return {
    columns: {
      ...columns,
      claim_count: standOf.size,
      article_count: articles,
      source_count: sources,
      claimant_count: claimants,
      severity: severityOf({ ...standing, origins: sources + claimants }).toFixed(4),
      plan_state: plan?.state ?? null,
      plan_claim_id: plan?.since ?? null,
    },
    verdicts,
    claims: figure.assertions.flatMap(({ key }) =>
      claims(key).flatMap(({ id, stored }) => {
        const { stand = "alone", first = false } = standOf.get(id) ?? {};
        const same =
          stored?.assertion === key &&
          stored.stand === stand &&
          stored.first === first &&
          stored.agreement === agreement;
        return same ? [] : [{ claim_id: id, assertion_id: key, stand, first, agreement }];
      }),
    ),
  };
}

/** How far it has come, and the claim that says so. */
function planOf({ assertions }: MadeFigure, claims: (assertion: string) => readonly FigureClaim[]) {
  const steps = assertions.flatMap((assertion) =>
    claims(assertion.key).map(({ id, day, words }) => ({
      assertion: { ...assertion, key: id, firstDay: day, lastDay: day },
      words,
    })),
  );
  return planState(steps)?.now ?? null;
}
