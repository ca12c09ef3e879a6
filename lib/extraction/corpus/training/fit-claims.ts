import { claimEvidence } from "../../model/claim-evidence";
import { Model, type ModelWeights } from "../../model/model";
import { reconsider } from "../../model/reconsider";
import { type Told, tell } from "../../model/told";
import { byArticle, fitAgain, type WeighedSample } from "./fit-again";
import { fitNamed, hundredths, yesOrNo } from "./named-evidence";
import { foldOf, folds, LEARNED, type Sample, type Settings } from "./sample";

/** A figure of an article as models tell it that were not fitted to that article. */
export interface Unseen {
  sample: Sample;
  chance: number;
  right: boolean;
}

/** What is told of a sample, and what then speaks for a claim. */
export interface ToldSample {
  sample: Sample;
  told: Told;
  pieces: readonly number[];
}

/** What is told of each figure in the light of the others, by a model that was fitted without it. */
export function tellAgainHeldOut(weighed: readonly WeighedSample[], settings: Settings): ToldSample[] {
  const told = folds().flatMap((fold) => {
    const model = new Model(
      fitAgain(
        weighed.filter(({ sample }) => foldOf(sample) !== fold),
        settings,
      ),
      LEARNED,
    );
    return weighed
      .filter(({ sample }) => foldOf(sample) === fold)
      .map(({ sample, weighed, others }) => ({ sample, told: tell(reconsider(weighed, others, model)) }));
  });
  const articles = byArticle(told);
  return told.map(({ sample, told }) => {
    const { article, site } = sample.labelled;
    const all = articles.get(article.id) ?? [];
    return { sample, told, pieces: claimEvidence({ site, told }, all, LEARNED) };
  });
}

export function fitClaims(
  told: readonly ToldSample[],
  { least, claimDamping, claimWeight }: Settings,
): ModelWeights["claims"] {
  const rows = told
    .map(({ sample, told, pieces }) => ({
      pieces,
      right: sample.accepts(told),
      free: sample.free,
      share: sample.share * claimWeight[sample.source],
    }))
    .filter(({ right, free }) => !(right && free));
  return fitNamed(
    rows.map(({ pieces, right, share }) => yesOrNo(pieces, right, share)),
    { least, damping: claimDamping },
  );
}

/** What chance claims of whole articles are given by weights that were not fitted to them, and whether they are right. */
export function judgeHeldOut(told: readonly ToldSample[], settings: Settings): Unseen[] {
  const whole = told.filter(({ sample }) => sample.source === "article" && !sample.labelled.site.blind);
  return folds().flatMap((fold) => {
    const claims = fitClaims(
      told.filter(({ sample }) => foldOf(sample) !== fold),
      settings,
    );
    const model = new Model({ claims }, LEARNED);
    return whole
      .filter(({ sample }) => foldOf(sample) === fold)
      .map(({ sample, told, pieces }) => ({
        sample,
        chance: model.claim(pieces),
        right: sample.accepts(told),
      }));
  });
}

const BANDS = 10;

/**
 * Of the figures that are given a chance, the share that is right: points of mean chance and share, rising, a tenth apart.
 */
export function reliabilityOf(unseen: readonly Unseen[]): ModelWeights["reliability"] {
  const bands = Array.from({ length: BANDS }, () => ({ count: 0, chance: 0, right: 0 }));
  for (const { sample, chance, right } of unseen) {
    if (right && sample.free) continue;
    const band = bands[Math.min(BANDS - 1, Math.floor(chance * BANDS))]!;
    band.count++;
    band.chance += chance;
    band.right += right ? 1 : 0;
  }
  // A band that is right more rarely than the one below it is one with that.
  const pooled: typeof bands = [];
  for (const band of bands) {
    if (band.count === 0) continue;
    pooled.push({ ...band });
    for (let last = pooled.length - 1; last > 0; last--) {
      const [below, above] = [pooled[last - 1]!, pooled[last]!];
      if (below.right / below.count <= above.right / above.count) break;
      pooled.splice(last - 1, 2, {
        count: below.count + above.count,
        chance: below.chance + above.chance,
        right: below.right + above.right,
      });
    }
  }
  return Object.fromEntries(
    pooled.map(({ count, chance, right }) => [hundredths(chance / count), hundredths(right / count)]),
  );
}
