import type { SentenceReading } from "../cues/sentence-reading";
import type { Mention } from "../mentions/mention";
import { meantBy, type Resolved } from "../mentions/resolved";
import { type Base, type Decision, decided } from "./decision";
import { isPriced, pricedAmount } from "./priced-tokens";
import { subjectStep } from "./subject-step";

/** A name behind its figure: "10 billion shares in Anthropic" still, no further. */
const REACH = 3;
/** "And another", "et encore", "und weitere". */
const BETWEEN = 4;

interface Told {
  base: Base;
  mention: Mention;
  resolved: Resolved;
}

/**
 * "Invested N in A and M in B", "hat N in A und M in B investiert": one verb, and to each figure its own name, tied by the same
 * word. Whichever of the two the verb was read with gives the other what it is.
 */
export function gapped(reading: SentenceReading, decisions: readonly Decision[]): Decision[] {
  const { amounts } = reading.sentence;
  if (amounts.length < 2 || decisions.length === 0) return [...decisions];
  const made = new Map(decisions.map((decision) => [decision.index, decision]));
  const told = amounts.map((index) => toldOf(reading, index, made.get(index) ?? null));
  for (let i = 1; i < told.length; i++) deal(reading, told[i - 1]!, told[i]!, made);
  for (let i = told.length - 1; i > 0; i--) deal(reading, told[i]!, told[i - 1]!, made);
  return [...made.values()].sort((a, b) => a.index - b.index);
}

/** A sum and the name tied to it; null where there is none. */
function toldOf(reading: SentenceReading, index: number, decision: Decision | null): Told | null {
  const { resolver, sentence, document } = reading;
  const amount = decision?.amount ?? pricedAmount(reading, index);
  if (amount.currency === null || amount.unit !== null || isPriced(reading, index)) return null;
  const { first, end } = document.amountTokens[index]!;
  const mention = sentence.mentions.find((one) => one.first >= end && one.first - end <= REACH);
  if (
    !mention ||
    !TIES.has(mention.marker) ||
    (mention.sort !== "organisation" && mention.sort !== "stranger")
  )
    return null;
  const resolved = resolver.resolve(mention);
  if (!resolved || reading.figureBetween(end, mention.first)) return null;
  const base: Base = { index, amount, sentence: sentence.index, first, end };
  return { base: decision ?? base, mention, resolved };
}

const TIES: ReadonlySet<Mention["marker"]> = new Set(["in", "to", "from", "for", "on", "by", "with"]);

/** Gives a figure what its neighbour is, where the two stand alike and the neighbour's own name plays a part in it. */
function deal(
  reading: SentenceReading,
  from: Told | null,
  to: Told | null,
  made: Map<number, Decision>,
): void {
  const known = from && made.get(from.base.index);
  if (!from || !to || !known || from.mention.marker !== to.mention.marker || !areJoined(reading, from, to))
    return;
  const other = made.get(to.base.index);
  if (from.resolved.name === to.resolved.name || other?.settled) return;
  const receives = known.subject.resolved.name === from.resolved.name;
  const opposite = known.counterparty?.name === from.resolved.name ? known.counterparty : null;
  if (!receives && !opposite) return;
  const subject = receives
    ? { ...known.subject, resolved: meantBy(to.resolved, to.resolved.rule, to.mention) }
    : known.subject;
  const counterparty = opposite ? { ...opposite, name: to.resolved.name } : known.counterparty;
  if (counterparty?.name === subject.resolved.name) return;
  made.set(
    to.base.index,
    decided(to.base, {
      ...known,
      subject,
      counterparty,
      settled: true,
      steps: [...known.steps.slice(0, 1), subjectStep(reading, subject, to.base)],
    }),
  );
}

/** Nothing but "and" and the like between the first's name and the second figure. */
function areJoined(reading: SentenceReading, a: Told, b: Told): boolean {
  const [first, second] = a.base.first < b.base.first ? [a, b] : [b, a];
  const { compiled, document, cues } = reading;
  const { tokens } = document;
  const from = first.mention.end;
  const to = second.base.first;
  if (
    to < from ||
    to - from > BETWEEN ||
    cues.some((cue) => cue.part === "verb" && cue.first >= from && cue.end <= to)
  )
    return false;
  if (compiled.joins(tokens[to]!.text)) return true;
  for (let i = from; i < to; i++)
    if (tokens[i]!.text === "," || compiled.conjunctions.at(tokens, i, to) !== null) return true;
  return false;
}
