import type { Subject } from "../cues/choose-subject";
import { isFirm } from "../cues/reframe";
import type { SentenceReading } from "../cues/sentence-reading";
import type { Mention } from "../mentions/mention";
import { MOST_NAMES } from "../mentions/resolved";
import type { Kind } from "../types";
import { type Decision, decided } from "./decision";
import { subjectStep } from "./subject-step";

/**
 * "Amazon, Microsoft and Google together spent N": a figure of several firms is of none of them, but of "Big Tech" (DESIGN §
 * Labels). A word says so, or that three or more are named who spend.
 */
export function together(reading: SentenceReading, decisions: readonly Decision[]): Decision[] {
  const all = reading.resolver.index.bySlug.get(ALL_OF_THEM);
  if (!all || reading.sentence.mentions.length > MOST_NAMES) return [...decisions];
  if (reading.find(reading.compiled.each).length > 0) return [...decisions];
  return decisions.map((decision) => {
    const list = OF_MANY.has(decision.kind) && !decision.settled ? listOf(reading, decision) : null;
    if (!list || !isOfAll(reading, list, decision)) return decision;
    const subject: Subject = {
      resolved: reading.resolver.of(all, "subject_agent", list[0]!),
      rule: "subject_agent",
      part: "agent",
    };
    const steps = [
      ...decision.steps.filter(({ rule }) => !rule.startsWith("subject_") && rule !== "counterparty"),
      subjectStep(reading, subject, decision),
    ];
    return decided(decision, { ...decision, subject, counterparty: null, settled: true, steps });
  });
}

const ALL_OF_THEM = "big-tech";

const SPENDING: ReadonlySet<Kind> = new Set(["investment_plan", "operating_cost"]);
const OF_MANY: ReadonlySet<Kind> = new Set([...SPENDING, "revenue", "profit", "market_value_change"]);

/** So many who spend are counted together without a word that says so. */
const MANY = 3;
/** "N, all told". */
const BEHIND = 4;

function isOfAll(
  reading: SentenceReading,
  list: readonly Mention[],
  { first, end, kind }: Decision,
): boolean {
  const from = list[0]!.first;
  const word = reading
    .find(reading.compiled.together)
    .some(
      (hit) => hit.first >= from - 1 && hit.first <= end + BEHIND && reading.crossing(hit.first, first) <= 1,
    );
  // Two who plan together mostly have a venture in common.
  if (list.length < MANY) return word && kind !== "investment_plan";
  return word || SPENDING.has(kind);
}

/** The firms joined before the figure, one of which it was given to. */
function listOf(reading: SentenceReading, { subject, first }: Decision): Mention[] | null {
  const names = reading.sentence.mentions.filter(
    ({ sort, end }) => end <= first && (sort === "organisation" || sort === "stranger"),
  );
  const at = names.findLastIndex((one) => reading.resolver.resolve(one)?.name === subject.resolved.name);
  if (at < 0) return null;
  const joined = (one: Mention, next: Mention | undefined) =>
    next !== undefined &&
    (next.leader !== null || (reading.compiled.dense !== null && next.first - one.end === 1));
  let from = at;
  let to = at;
  while (from > 0 && joined(names[from - 1]!, names[from])) from--;
  while (joined(names[to]!, names[to + 1])) to++;
  const list = names.slice(from, to + 1);
  if (list.length < 2 || isForAnother(reading, list)) return null;
  const isOfFirm = (one: Mention) => {
    const organisation = reading.resolver.resolve(one)?.organisation;
    return organisation != null && isFirm(organisation);
  };
  return list.every(isOfFirm) ? list : null;
}

/** "Stargate, which OpenAI, Oracle and SoftBank …", "… together pledged N to Anthropic": who else is named may be whom it is of. */
function isForAnother(reading: SentenceReading, list: readonly Mention[]): boolean {
  const behind = list.at(-1)!.end;
  return reading.sentence.mentions.some((mention) => {
    if (list.includes(mention)) return false;
    const kind = reading.resolver.resolve(mention)?.organisation?.kind ?? mention.object?.kind;
    if (kind === "project" || kind === "programme") return true;
    return (
      (mention.sort === "organisation" || mention.sort === "stranger") &&
      mention.first >= behind &&
      kind !== "outlet"
    );
  });
}
