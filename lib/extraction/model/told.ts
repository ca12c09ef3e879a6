import { isTooSmallFor } from "../assembly/least-sum";
import type { Subject } from "../cues/choose-subject";
import type { Kind } from "../types";
import { type Candidate, candidatesOf } from "./candidates";
import type { Evidence } from "./evidence";
import { kindEvidence, MONEY_KINDS } from "./kind-evidence";
import type { Names } from "./names";
import type { Site } from "./site";

/** What the model tells of a figure, and how surely. */
export interface Told {
  kind: Kind;
  kindChance: number;
  /** The chance of the kind that is the next likely. */
  nextChance: number;
  /** The chance that the figure makes no claim. */
  noChance: number;
  kindEvidence: Evidence;
  subject: Subject;
  subjectChance: number;
  subjectEvidence: Evidence;
}

/** The two choices that a figure is told by. */
export interface Teller {
  readonly names: Names;
  /** The chance of each kind of MONEY_KINDS, and of no claim. */
  kinds(pieces: readonly number[]): number[];
  /** The chance of each candidate. */
  subjects(pieces: ReadonlyArray<readonly number[]>): number[];
}

/** Whom a figure of one kind may be about, with their chances. */
export interface Option {
  /** In MONEY_KINDS. */
  kind: number;
  candidates: readonly Candidate[];
  chances: readonly number[];
}

/** A figure with the chances of all that it may be. */
export interface Weighed {
  site: Site;
  /** The chance of each kind of MONEY_KINDS where it makes a claim at all. */
  kinds: readonly number[];
  noChance: number;
  evidence: Evidence;
  /** Of the likeliest kinds, the likeliest first. */
  options: readonly Option[];
}

/** So many kinds are tried with their candidates, where they are at least so likely. */
const MOST_KINDS = 3;
const LEAST_LIKELY = 0.08;

/** What a figure may be and of whom. Null where nobody could be meant. */
export function weigh(site: Site, teller: Teller): Weighed | null {
  const evidence = kindEvidence(site, teller.names);
  const chances = teller.kinds(evidence.pieces);
  const possible = MONEY_KINDS.map((kind, i) => (isTooSmallFor(kind, site.base.amount) ? 0 : chances[i]!));
  const any = possible.reduce((sum, chance) => sum + chance, 0);
  const kinds = possible.map((chance) => chance / any);
  const options: Option[] = [];
  for (const [rank, kind] of ranked(kinds).slice(0, MOST_KINDS).entries()) {
    if (rank > 0 && kinds[kind]! < LEAST_LIKELY) break;
    const candidates = candidatesOf(site, MONEY_KINDS[kind]!, teller.names);
    if (candidates.length === 0) return null;
    options.push({
      kind,
      candidates,
      chances: teller.subjects(candidates.map((one) => one.evidence.pieces)),
    });
  }
  return { site, kinds, noChance: 1 - any, evidence, options };
}

/** The kind and the subject that are likeliest together. */
export function tell({ site, kinds, noChance, evidence, options }: Weighed): Told {
  const byChance = ranked(kinds);
  let told: Told | null = null;
  let best = 0;
  for (const option of options) {
    const { kind, candidates, chances } = option;
    const chosen = choose(option, ruled(site, candidates));
    const subjectChance = chances[chosen]!;
    const weight = kinds[kind]! * subjectChance * (site.decision?.kind === MONEY_KINDS[kind] ? OUTWEIGHS : 1);
    if (told && best >= weight) continue;
    best = weight;
    told = {
      kind: MONEY_KINDS[kind]!,
      kindChance: kinds[kind]!,
      nextChance: kinds[byChance[byChance[0] === kind ? 1 : 0]!]!,
      noChance,
      kindEvidence: evidence,
      subject: candidates[chosen]!.subject,
      subjectChance,
      subjectEvidence: candidates[chosen]!.evidence,
    };
  }
  return told!;
}

function ranked(chances: readonly number[]): number[] {
  return [...chances.keys()].sort((a, b) => chances[b]! - chances[a]!);
}

/** What the rules chose stands unless another is so many times as likely; of one outside the figure's relative clause, more. */
const OUTWEIGHS = 2;
const OUTWEIGHS_BEYOND = 4;

function choose({ candidates, chances }: Option, byRules: number): number {
  const likeliest = chances.indexOf(Math.max(...chances));
  if (byRules < 0) return likeliest;
  const { beyond } = candidates[likeliest]!;
  return chances[likeliest]! < (beyond ? OUTWEIGHS_BEYOND : OUTWEIGHS) * chances[byRules]!
    ? byRules
    : likeliest;
}

function ruled({ decision }: Site, candidates: readonly Candidate[]): number {
  return decision ? candidates.findIndex(({ name }) => name === decision.subject.resolved.name) : -1;
}
