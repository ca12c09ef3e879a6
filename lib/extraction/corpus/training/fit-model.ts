import { candidatesOf } from "../../model/candidates";
import { claimEvidence } from "../../model/claim-evidence";
import { kindEvidence, MONEY_KINDS, NO_CLAIM } from "../../model/kind-evidence";
import { Model, type ModelWeights } from "../../model/model";
import type { ToldSite } from "../../model/neighbours";
import { Others, reconsider } from "../../model/reconsider";
import { blinded } from "../../model/site";
import { logChance } from "../../model/softmax";
import { type Told, tell, type Weighed, weigh } from "../../model/told";
import type { Scorer } from "../score";
import type { LabelledSite } from "./labelled-sites";
import { fitChoices, fitClasses } from "./log-linear";

/** What the fit is held by. Half or twice of any of these gives nearly the same. */
export const SETTINGS = {
  /** Evidence that is seen more rarely says nothing. */
  least: 3,
  kindDamping: 1,
  subjectDamping: 1,
  againDamping: 2,
  claimDamping: 8,
  /** How much a figure of each source counts beside one of an article. */
  kindWeight: { article: 1, summary: 0.5, wording: 1 } as Record<Source, number>,
  /** Whether a figure makes a claim is a question to whole articles; wordings answer it where no rule knows them. */
  claimWeight: { article: 1, summary: 0, wording: 0.5 } as Record<Source, number>,
  subjectWeight: { article: 1, summary: 0.2, wording: 0.5 } as Record<Source, number>,
};
export type Settings = typeof SETTINGS;

/** Articles in full, the curators' sentences, and sentences written for their wording. */
export type Source = "article" | "summary" | "wording";

const FOLDS = 5;

/** A labelled figure with its evidence, which is read but once however often the model is fitted. */
export class Sample {
  readonly kinds: readonly string[];
  readonly right: readonly number[];

  constructor(
    readonly labelled: LabelledSite,
    readonly scorer: Scorer,
    readonly source: Source,
    /** How much it counts beside others of its source. */
    readonly share = 1,
  ) {
    this.kinds = kindEvidence(labelled.site).names;
    const { gold } = labelled;
    this.right = gold
      ? MONEY_KINDS.flatMap((kind, i) => (scorer.accepts(gold, "kind", kind) ? [i] : []))
      : [NO_CLAIM];
  }

  /** The same as if no rule and no cue knew its wording. */
  blinded(share: number): Sample {
    const { site, ...labelled } = this.labelled;
    return new Sample({ ...labelled, site: blinded(site) }, this.scorer, this.source, share);
  }

  /** Neither required nor wrong where it is found. */
  get free(): boolean {
    return this.labelled.gold?.optional === true || this.labelled.gold?.repeat === true;
  }

  /** Whether a telling is what the label says. */
  accepts({ kind, subject }: Pick<Told, "kind" | "subject">): boolean {
    const { gold } = this.labelled;
    if (!gold) return false;
    return (
      this.scorer.accepts(gold, "kind", kind) && this.scorer.accepts(gold, "subject", subject.resolved.name)
    );
  }
}

/** A figure of an article as models tell it that were not fitted to that article. */
export interface Unseen {
  sample: Sample;
  chance: number;
  right: boolean;
}

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
      claims,
      reliability: reliabilityOf(unseen),
    },
    unseen,
  };
}

/** What chance claims of whole articles are given by weights that were not fitted to them, and whether they are right. */
function judgeHeldOut(told: readonly ToldSample[], settings: Settings): Unseen[] {
  const whole = told.filter(({ sample }) => sample.source === "article" && !sample.labelled.site.blind);
  return folds().flatMap((fold) => {
    const claims = fitClaims(
      told.filter(({ sample }) => foldOf(sample) !== fold),
      settings,
    );
    const model = new Model({ claims });
    return whole
      .filter(({ sample }) => foldOf(sample) === fold)
      .map(({ sample, told, names }) => ({
        sample,
        chance: model.claim(names),
        right: sample.accepts(told),
      }));
  });
}

const BANDS = 10;

/**
 * Of the figures that are given a chance, the share that is right: points of mean chance and share, rising, a tenth apart.
 */
function reliabilityOf(unseen: readonly Unseen[]): ModelWeights["reliability"] {
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

/** A sample as a model weighs it that was fitted without its article. */
interface WeighedSample {
  sample: Sample;
  weighed: Weighed;
  /** The figures of its article as they are told by that model; none for a wording and for one shown blind. */
  others: readonly ToldSite[];
}

function weighHeldOut(samples: readonly Sample[], settings: Settings): WeighedSample[] {
  const weighed = folds().flatMap((fold) => {
    const held = (sample: Sample) => sample.source !== "summary" && foldOf(sample) === fold;
    const model = new Model(
      fitTelling(
        samples.filter((sample) => !held(sample)),
        settings,
      ),
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

/** What is told of each figure in the light of the others, by a model that was fitted without it. */
function tellAgainHeldOut(weighed: readonly WeighedSample[], settings: Settings): ToldSample[] {
  const told = folds().flatMap((fold) => {
    const model = new Model(
      fitAgain(
        weighed.filter(({ sample }) => foldOf(sample) !== fold),
        settings,
      ),
    );
    return weighed
      .filter(({ sample }) => foldOf(sample) === fold)
      .map(({ sample, weighed, others }) => ({ sample, told: tell(reconsider(weighed, others, model)) }));
  });
  const articles = byArticle(told);
  return told.map(({ sample, told }) => {
    const { article, site } = sample.labelled;
    return { sample, told, names: claimEvidence({ site, told }, articles.get(article.id) ?? []) };
  });
}

function folds(): number[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold);
}

/** The figures of each article, as they were told and in the order of the text. */
function byArticle(told: ReadonlyArray<{ sample: Sample; told: Told }>): Map<string, ToldSite[]> {
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

function fitAgain(
  weighed: readonly WeighedSample[],
  settings: Settings,
): Pick<ModelWeights, "kindsAgain" | "subjectsAgain"> {
  const beside = weighed.filter(
    ({ sample, others }) => others.length > 1 && sample.labelled.gold !== null && sample.right.length > 0,
  );
  const kinds = beside.map(({ sample, weighed, others }) => ({
    names: new Others(weighed, others).ofKinds(),
    offsets: weighed.kinds.map(logChance),
    right: sample.right,
  }));
  const subjects = beside.flatMap(({ sample, weighed, others }) => {
    const gold = sample.labelled.gold!;
    const option = weighed.options.find(({ kind }) => sample.right.includes(kind)) ?? weighed.options[0]!;
    const right = option.candidates.flatMap(({ name }, i) =>
      sample.scorer.accepts(gold, "subject", name) ? [i] : [],
    );
    if (right.length === 0 || option.candidates.length === 1) return [];
    const of = new Others(weighed, others);
    const kind = MONEY_KINDS[option.kind]!;
    const names = option.candidates.map(({ name }) => of.ofSubject(name, kind));
    return [{ names, offsets: option.chances.map(logChance), right }];
  });
  return { kindsAgain: fitNamed(kinds, settings), subjectsAgain: fitNamed(subjects, settings) };
}

/** Weights of named evidence for choices that begin with what was told before. */
function fitNamed(
  choices: ReadonlyArray<{ names: string[][]; offsets: readonly number[]; right: readonly number[] }>,
  { least, againDamping }: Settings,
): Record<string, number> {
  const numbers = numbered(
    choices.map(({ names }) => names.flat()),
    least,
  );
  const weights = fitChoices(
    choices.map(({ names, offsets, right }) => ({
      options: names.map((each) => known(numbers, each)),
      offsets,
      right,
      weight: 1,
    })),
    numbers.size,
    againDamping,
  );
  return single(numbers, weights);
}

/** What is told of a sample, and what then speaks for a claim. */
interface ToldSample {
  sample: Sample;
  told: Told;
  names: readonly string[];
}

/** Articles are dealt out by their names, so that a new one moves no other. */
export function foldOf({ labelled }: Sample): number {
  let sum = 0;
  for (const letter of labelled.article.id) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
  return sum % FOLDS;
}

function fitClaims(
  told: readonly ToldSample[],
  { least, claimDamping, claimWeight }: Settings = SETTINGS,
): ModelWeights["claims"] {
  const rows = told
    .map(({ sample, told, names }) => ({
      names,
      right: sample.accepts(told),
      free: sample.free,
      share: sample.share * claimWeight[sample.source],
    }))
    .filter(({ right, free }) => !(right && free));
  const numbers = numbered(
    rows.map(({ names }) => names),
    least,
  );
  const weights = fitChoices(
    rows.map(({ names, right, share }) => ({
      options: [known(numbers, names), []],
      right: [right ? 0 : 1],
      weight: share,
    })),
    numbers.size,
    claimDamping,
  );
  return single(numbers, weights);
}

function fitTelling(
  samples: readonly Sample[],
  settings: Settings,
): Pick<ModelWeights, "kinds" | "subjects"> {
  const labelled = samples.filter(({ right }) => right.length > 0);
  return { kinds: fitKinds(labelled, settings), subjects: fitSubjects(labelled, settings) };
}

function fitKinds(
  samples: readonly Sample[],
  { least, kindDamping, kindWeight }: Settings,
): ModelWeights["kinds"] {
  const numbers = numbered(
    samples.map(({ kinds }) => kinds),
    least,
  );
  const count = MONEY_KINDS.length + 1;
  const weights = fitClasses(
    samples.map(({ kinds, right, source, share }) => ({
      features: known(numbers, kinds),
      right,
      weight: kindWeight[source] * share,
    })),
    numbers.size,
    count,
    kindDamping,
  );
  const table: Record<string, string> = {};
  for (const [name, number] of numbers) {
    const row = Array.from(weights.subarray(number * count, (number + 1) * count), hundredths);
    if (Math.max(...row) - Math.min(...row) >= LEAST_SPREAD) table[name] = row.join(" ");
  }
  return sorted(table);
}

/** Evidence that tells kinds apart by less is left out. */
const LEAST_SPREAD = 10;

function fitSubjects(
  samples: readonly Sample[],
  { least, subjectDamping, subjectWeight }: Settings,
): ModelWeights["subjects"] {
  const choices = samples.flatMap((sample) => {
    const { gold, site } = sample.labelled;
    if (!gold) return [];
    const kind = MONEY_KINDS[sample.right[0]!]!;
    const candidates = candidatesOf(site, kind);
    const right = candidates.flatMap(({ name }, i) =>
      sample.scorer.accepts(gold, "subject", name) ? [i] : [],
    );
    if (right.length === 0 || candidates.length === 1) return [];
    return [
      {
        names: candidates.map(({ evidence }) => evidence.names),
        right,
        weight: subjectWeight[sample.source] * sample.share,
      },
    ];
  });
  const numbers = numbered(
    choices.map(({ names }) => names.flat()),
    least,
  );
  const weights = fitChoices(
    choices.map(({ names, right, weight }) => ({
      options: names.map((each) => known(numbers, each)),
      right,
      weight,
    })),
    numbers.size,
    subjectDamping,
  );
  return single(numbers, weights);
}

/** Numbers for the evidence that is seen often enough. */
function numbered(lists: ReadonlyArray<readonly string[]>, least: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const name of new Set(list)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const numbers = new Map<string, number>();
  for (const [name, count] of counts) if (count >= least) numbers.set(name, numbers.size);
  return numbers;
}

function known(numbers: ReadonlyMap<string, number>, names: readonly string[]): Int32Array {
  return Int32Array.from(names.flatMap((name) => numbers.get(name) ?? []));
}

const hundredths = (weight: number): number => Math.round(weight * 100);

function single(numbers: ReadonlyMap<string, number>, weights: Float64Array): Record<string, number> {
  const table: Record<string, number> = {};
  for (const [name, number] of numbers) {
    const weight = hundredths(weights[number]!);
    if (weight !== 0) table[name] = weight;
  }
  return sorted(table);
}

function sorted<T>(table: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}
