import { MONEY_KINDS } from "../../model/kind-evidence";
import { Model, type ModelWeights } from "../../model/model";
import type { ToldSite } from "../../model/neighbours";
import { Others } from "../../model/reconsider";
import { logChance } from "../../model/softmax";
import { type Told, tell, type Weighed, weigh } from "../../model/told";
import { fitTelling } from "./fit-telling";
import { fitNamed } from "./named-evidence";
import { foldOf, folds, LEARNED, type Sample, type Settings } from "./sample";

/** A sample as a model weighs it that was fitted without its article. */
export interface WeighedSample {
  sample: Sample;
  weighed: Weighed;
  /** The figures of its article as they are told by that model; none for a wording and for one shown blind. */
  others: readonly ToldSite[];
}

export function weighHeldOut(samples: readonly Sample[], settings: Settings): WeighedSample[] {
  const weighed = folds().flatMap((fold) => {
    const held = (sample: Sample) => sample.source !== "summary" && foldOf(sample) === fold;
    const model = new Model(
      fitTelling(
        samples.filter((sample) => !held(sample)),
        settings,
      ),
      LEARNED,
    );
    return samples.filter(held).flatMap((sample) => {
      const weighed = weigh(sample.labelled.site, model);
      return weighed ? [{ sample, weighed }] : [];
    });
  });
  const articles = byArticle(weighed.map(({ sample, weighed }) => ({ sample, told: tell(weighed) })));
  return weighed.map(({ sample, weighed }) => {
    const { article, site } = sample.labelled;
    return { sample, weighed, others: site.blind ? [] : (articles.get(article.id) ?? []) };
  });
}

/** The figures of each article, as they were told and in the order of the text. */
export function byArticle(told: ReadonlyArray<{ sample: Sample; told: Told }>): Map<string, ToldSite[]> {
  const articles = new Map<string, ToldSite[]>();
  for (const { sample, told: one } of told) {
    const { article, site } = sample.labelled;
    if (site.blind) continue;
    const all = articles.get(article.id) ?? [];
    articles.set(article.id, all);
    all.push({ site, told: one });
  }
  return articles;
}

/** The weights of what the figures of an article say of one another. */
export function fitAgain(
  weighed: readonly WeighedSample[],
  { least, againDamping: damping }: Settings,
): Pick<ModelWeights, "kindsAgain" | "subjectsAgain"> {
  const beside = weighed.filter(
    ({ sample, others }) => others.length > 1 && sample.labelled.gold !== null && sample.right.length > 0,
  );
  const kinds = beside.map(({ sample, weighed, others }) => ({
    options: new Others(weighed, others, LEARNED).ofKinds(),
    offsets: weighed.kinds.map(logChance),
    right: sample.right,
    weight: 1,
  }));
  const subjects = beside.flatMap(({ sample, weighed, others }) => {
    const gold = sample.labelled.gold!;
    const option = weighed.options.find(({ kind }) => sample.right.includes(kind)) ?? weighed.options[0]!;
    const right = option.candidates.flatMap(({ name }, i) =>
      sample.scorer.accepts(gold, "subject", name) ? [i] : [],
    );
    if (right.length === 0 || option.candidates.length === 1) return [];
    const of = new Others(weighed, others, LEARNED);
    const kind = MONEY_KINDS[option.kind]!;
    const options = option.candidates.map(({ name }) => of.ofSubject(name, kind));
    return [{ options, offsets: option.chances.map(logChance), right, weight: 1 }];
  });
  return {
    kindsAgain: fitNamed(kinds, { least, damping }),
    subjectsAgain: fitNamed(subjects, { least, damping }),
  };
}
