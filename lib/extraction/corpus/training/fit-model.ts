import type { ModelWeights } from "../../model/model";
import { fitAgain, weighHeldOut } from "./fit-again";
import { fitClaims, judgeHeldOut, reliabilityOf, tellAgainHeldOut, type Unseen } from "./fit-claims";
import { fitDirections, fitTelling } from "./fit-telling";
import { type Sample, SETTINGS, type Settings } from "./sample";

/**
 * Fits kinds and subjects to samples; what the figures of an article say of one another, and claims, to what models tell of
 * articles that they were not fitted to.
 */
export function fitModel(
  samples: readonly Sample[],
  settings: Settings = SETTINGS,
): { weights: ModelWeights; unseen: Unseen[] } {
  const weighed = weighHeldOut(samples, settings);
  const told = tellAgainHeldOut(weighed, settings);
  const claims = fitClaims(told, settings);
  const unseen = judgeHeldOut(told, settings);
  return {
    weights: {
      ...fitTelling(samples, settings),
      ...fitAgain(weighed, settings),
      directions: fitDirections(samples, settings),
      claims,
      reliability: reliabilityOf(unseen),
    },
    unseen,
  };
}
