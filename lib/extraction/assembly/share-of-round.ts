import type { Roles } from "../cues/choose-subject";
import type { Cue } from "../cues/find-cues";
import type { FrameName } from "../cues/frames";
import type { SentenceReading } from "../cues/sentence-reading";
import type { Mention } from "../mentions/mention";
import { unmentioned } from "../mentions/resolved";
import { type Base, type Decision, decided } from "./decision";

/** Verbs by which somebody puts in a part of a round. */
const PUTTING_IN: ReadonlySet<FrameName> = new Set(["invest", "pay", "spend", "give", "plan", "earmark"]);
const NEAR = 2;

/**
 * "SoftBank will put in N of it", behind a round: what an investor puts in without a word of where goes into the company that the
 * round is of. A part is no more than the whole.
 */
export function shareOfRound(
  reading: SentenceReading,
  cue: Cue,
  base: Base,
  { parts }: Roles,
  before: ReadonlyArray<readonly Decision[]>,
): Decision | null {
  if (!PUTTING_IN.has(cue.frame) || cue.part !== "verb") return null;
  const round = roundBefore(base, before);
  if (!round || magnitude(base) > magnitude(round)) return null;
  const elsewhere = (["in", "to", "for", "on", "patient"] as const).flatMap((part) => parts.get(part) ?? []);
  if (elsewhere.some((mention) => isOther(reading, mention, round))) return null;
  const [agent] = parts.get("agent") ?? [];
  if (!agent || !isOther(reading, agent, round)) return null;
  const investor = reading.resolver.resolve(agent)?.name ?? agent.text;
  return decided(base, {
    cue,
    kind: "funding",
    direction: null,
    subject: { resolved: unmentioned(round.subject.resolved), rule: "subject_topic", part: null },
    counterparty: { name: investor, role: "investor" },
    score: cue.weight,
    steps: [
      { rule: "cue_near", first: cue.first, end: cue.end },
      { rule: "counterparty", first: agent.first, end: agent.end },
    ],
  });
}

/** The last round spoken of in this sentence or the ones right before. */
function roundBefore(base: Base, before: ReadonlyArray<readonly Decision[]>): Decision | null {
  for (const decisions of before) {
    for (let i = decisions.length - 1; i >= 0; i--) {
      const decision = decisions[i]!;
      if (base.sentence - decision.sentence > NEAR) return null;
      if (decision.kind === "funding") return decision;
    }
  }
  return null;
}

/** Somebody named who is not the company of the round. */
function isOther(reading: SentenceReading, mention: Mention, round: Decision): boolean {
  if (mention.sort === "person" || mention.sort === "object") return false;
  const name = reading.resolver.resolve(mention)?.name ?? (mention.sort === "stranger" ? mention.text : null);
  return name !== null && name !== round.subject.resolved.name;
}

const magnitude = ({ amount }: Base): number => amount.low ?? amount.high ?? 0;
