import type { Subject } from "../cues/choose-subject";
import type { Kind } from "../types";
import type { Candidate } from "./candidates";
import { candidatesOf } from "./candidates";
import type { Evidence } from "./evidence";
import { kindEvidence, MONEY_KINDS } from "./kind-evidence";
import type { Site } from "./site";

/** What the model tells of a figure, and how surely. */
export interface Told {
  kind: Kind;
  kindChance: number;
  /** The chance of the kind that is the next likely. */
  nextChance: number;
  kindEvidence: Evidence;
  subject: Subject;
  subjectChance: number;
  subjectEvidence: Evidence;
}

/** The two choices that a figure is told by. */
export interface Teller {
  /** The chance of each kind of MONEY_KINDS. */
  kinds(evidence: readonly string[]): number[];
  /** The chance of each candidate. */
  subjects(evidence: ReadonlyArray<readonly string[]>): number[];
}

/** What a figure is and of whom: first the likeliest kind, then who is likeliest with it. Null where nobody could be meant. */
export function tell(site: Site, teller: Teller): Told | null {
  const evidence = kindEvidence(site);
  const kinds = teller.kinds(evidence.names);
  const [best, next] = [...kinds.keys()].sort((a, b) => kinds[b]! - kinds[a]!) as [number, number];
  const kind = MONEY_KINDS[best]!;
  const candidates: Candidate[] = candidatesOf(site, kind);
  if (candidates.length === 0) return null;
  const subjects = teller.subjects(candidates.map((one) => one.evidence.names));
  const chosen = subjects.indexOf(Math.max(...subjects));
  return {
    kind,
    kindChance: kinds[best]!,
    nextChance: kinds[next]!,
    kindEvidence: evidence,
    subject: candidates[chosen]!.subject,
    subjectChance: subjects[chosen]!,
    subjectEvidence: candidates[chosen]!.evidence,
  };
}
