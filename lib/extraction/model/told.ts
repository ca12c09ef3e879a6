import type { Subject } from "../cues/choose-subject";
import type { Kind } from "../types";
import type { Candidate } from "./candidates";
import { candidatesOf } from "./candidates";
import type { Evidence } from "./evidence";
import { kindEvidence, MONEY_KINDS, NO_CLAIM } from "./kind-evidence";
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
  /** The chance of each kind of MONEY_KINDS, and of no claim. */
  kinds(evidence: readonly string[]): number[];
  /** The chance of each candidate. */
  subjects(evidence: ReadonlyArray<readonly string[]>): number[];
}

/** So many kinds are tried with their candidates, where they are at least so likely. */
const MOST_KINDS = 3;
const LEAST_LIKELY = 0.08;

/** Whom the rules chose stands unless another is so many times as likely. */
const OUTWEIGHS = 2;

function choose(chances: readonly number[], byRules: number): number {
  const likeliest = chances.indexOf(Math.max(...chances));
  return byRules >= 0 && chances[likeliest]! < OUTWEIGHS * chances[byRules]! ? byRules : likeliest;
}

function ruled({ decision }: Site, candidates: readonly Candidate[]): number {
  return decision ? candidates.findIndex(({ name }) => name === decision.subject.resolved.name) : -1;
}

/** What a figure is and of whom: the kind and the subject that are likeliest together. Null where nobody could be meant. */
export function tell(site: Site, teller: Teller): Told | null {
  const evidence = kindEvidence(site);
  const chances = teller.kinds(evidence.names);
  const any = 1 - chances[NO_CLAIM]!;
  const kinds = MONEY_KINDS.map((_, i) => chances[i]! / any);
  const ranked = [...kinds.keys()].sort((a, b) => kinds[b]! - kinds[a]!);
  let told: Told | null = null;
  for (const [rank, number] of ranked.slice(0, MOST_KINDS).entries()) {
    if (rank > 0 && kinds[number]! < LEAST_LIKELY) break;
    const kind = MONEY_KINDS[number]!;
    const candidates: Candidate[] = candidatesOf(site, kind);
    if (candidates.length === 0) return null;
    const subjects = teller.subjects(candidates.map((one) => one.evidence.names));
    const chosen = choose(subjects, ruled(site, candidates));
    const subjectChance = subjects[chosen]!;
    if (told && told.kindChance * told.subjectChance >= kinds[number]! * subjectChance) continue;
    told = {
      kind,
      kindChance: kinds[number]!,
      nextChance: kinds[ranked[rank === 0 ? 1 : 0]!]!,
      noChance: chances[NO_CLAIM]!,
      kindEvidence: evidence,
      subject: candidates[chosen]!.subject,
      subjectChance,
      subjectEvidence: candidates[chosen]!.evidence,
    };
  }
  return told;
}
