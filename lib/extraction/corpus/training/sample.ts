import { kindEvidence, MONEY_KINDS, NO_CLAIM } from "../../model/kind-evidence";
import { Names } from "../../model/names";
import { blinded } from "../../model/site";
import type { Told } from "../../model/told";
import type { Scorer } from "../score";
import type { LabelledSite } from "./labelled-sites";

/** What the fit is held by. Half or twice of any of these gives nearly the same. */
export const SETTINGS = {
  /** Evidence that is seen more rarely says nothing. */
  least: 3,
  kindDamping: { evenly: 0.5, byDoubt: 0.4 },
  subjectDamping: { evenly: 0.5, byDoubt: 0.4 },
  againDamping: { evenly: 2, byDoubt: 0 },
  directionDamping: { evenly: 2, byDoubt: 0 },
  claimDamping: { evenly: 8, byDoubt: 0 },
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

/** The names of all evidence that samples show. */
export const LEARNED = new Names(true);

/** A labelled figure with its evidence, which is read but once however often the model is fitted. */
export class Sample {
  readonly kinds: readonly number[];
  readonly right: readonly number[];

  constructor(
    readonly labelled: LabelledSite,
    readonly scorer: Scorer,
    readonly source: Source,
    /** How much it counts beside others of its source. */
    readonly share = 1,
  ) {
    this.kinds = kindEvidence(labelled.site, LEARNED).pieces;
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

export function folds(): number[] {
  return Array.from({ length: FOLDS }, (_, fold) => fold);
}

/** Articles are dealt out by their names, so that a new one moves no other. */
export function foldOf({ labelled }: Sample): number {
  let sum = 0;
  for (const letter of labelled.article.id) sum = (sum * 31 + letter.charCodeAt(0)) >>> 0;
  return sum % FOLDS;
}
