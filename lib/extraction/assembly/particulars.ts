import type { AmountMatch } from "../amounts/amount-match";
import type { Hit, SentenceReading } from "../cues/sentence-reading";
import { isComma } from "../document/borders";
import { tokenAt } from "../document/document";
import type { NamedObject } from "../gazetteer";
import type { PeriodMatch } from "../periods/find-periods";
import { daysBetween } from "../periods/length";
import type { ViewRange } from "../text/normalised-text";
import type { Basis, Kind } from "../types";
import type { Decision } from "./decision";

const PERIOD_REACH = 60;

/**
 * The period nearest to the figure in its sentence, with no other figure between; its own conversion is none. Of a result also the
 * one that opened the sentence: "In 2023 it lost N, on revenue of M".
 */
export function periodOf(reading: SentenceReading, decision: Decision): PeriodMatch | null {
  const known = periods.get(decision);
  if (known !== undefined) return known;
  const period = findPeriod(reading, decision);
  periods.set(decision, period);
  return period;
}

/** Asked for by the modality of a claim as well. */
const periods = new WeakMap<Decision, PeriodMatch | null>();

function findPeriod(reading: SentenceReading, decision: Decision): PeriodMatch | null {
  const { document, sentence } = reading;
  let best: PeriodMatch | null = null;
  let opening: PeriodMatch | null = null;
  let least = PERIOD_REACH;
  const { from, to } = decision.amount.view;
  const amounts = sentence.amounts.map((index) => document.amounts[index]!);
  const others = amounts
    .filter(({ conversionOf, currency }) => conversionOf !== decision.index && currency !== null)
    .map(({ view }) => view);
  for (const match of document.periodsOf(sentence)) {
    const range = document.view.range(match.span);
    // "Three-quarters of a billion" is no time.
    if (amounts.some(({ view }) => view.from < range.to && range.from < view.to)) continue;
    const behind = range.from >= to;
    // A result is of a quarter or a year rather than of the day on which it was told.
    const told = RESULTS.has(decision.kind) && isShort(match) ? DAY_TOLD : 0;
    const distance = told + (behind ? range.from - to : Math.max(0, from - range.to) * 1.3);
    const between = others.some((other) =>
      behind ? other.from >= to && other.to <= range.from : other.from >= range.to && other.to <= from,
    );
    if (!behind && (isOfCompared(amounts, range) || document.view.text.slice(range.to, from).includes(";")))
      continue;
    if (!behind && match.period.sort === "span") opening = match;
    if (between || distance >= least) continue;
    if (behind && opensNext(reading, decision, range, others)) continue;
    least = distance;
    best = match;
  }
  return best ?? (RESULTS.has(decision.kind) ? opening : null);
}

const DAY_TOLD = 40;

/** A day or a week. */
function isShort({ period }: PeriodMatch): boolean {
  const days = daysBetween(period);
  return days !== null && days < MOST_OF_A_MONTH;
}

const MOST_OF_A_MONTH = 27;

/** "From N a year earlier, it expects M": the time of what the figure before was held against. */
function isOfCompared(amounts: readonly AmountMatch[], period: ViewRange): boolean {
  return amounts.findLast(({ view }) => view.to <= period.from)?.change?.part === "from";
}

const RESULTS: ReadonlySet<Kind> = new Set(["revenue", "profit", "operating_cost"]);

/** "… of N, a year earlier M": behind a border, with a figure of its own. */
function opensNext(
  reading: SentenceReading,
  { end }: Decision,
  period: ViewRange,
  others: readonly ViewRange[],
): boolean {
  const { tokens } = reading.document;
  const at = tokenAt(tokens, period.from);
  const parted = (from: number, to: number) => tokens.slice(from, to).some(isComma);
  if (!parted(end, at)) return false;
  const next = others.find(({ from }) => from >= period.to);
  return next !== undefined && !parted(at, tokenAt(tokens, next.from));
}

/** What the figure is measured by, and the words that say so; null words where the cue or the amount itself does. */
export function basisOf(
  reading: SentenceReading,
  decision: Decision,
): { basis: Basis; words: Hit | null } | null {
  const { compiled, document } = reading;
  const from = Math.min(decision.first, decision.cue?.first ?? decision.first);
  const to = Math.max(decision.end, decision.cue?.end ?? decision.end);
  const words =
    reading.nearest(compiled.bases, from, to, 5, 0.9) ??
    reading.find(compiled.bases).find(({ first, end }) => first >= from && end <= to);
  const said = words && compiled.bases.at(document.tokens, words.first, words.end)?.value;
  if (words && said && !isOfAnother(reading, decision, words)) return { basis: said, words };
  if (decision.amount.rate === "year") return { basis: "per_year", words: null };
  const basis = decision.cue?.basis;
  return basis ? { basis, words: null } : null;
}

/** "营收N，净利润M": the word is one of those that tell of another figure what it is. "L'an dernier" is no rate. */
function isOfAnother(reading: SentenceReading, { kind }: Decision, { first, end }: Hit): boolean {
  const { document, sentence, cues } = reading;
  if (
    cues.some(
      (cue) => cue.first <= first && end <= cue.end && OF_RESULTS.has(cue.frame) && cue.frame !== kind,
    )
  )
    return true;
  const said = reading.compiled.bases.at(document.tokens, first, end)?.value;
  return (
    said === "per_year" &&
    document.periodsOf(sentence).some(({ span }) => {
      const { from, to } = document.view.range(span);
      return from <= document.tokens[first]!.from && document.tokens[end - 1]!.to < to;
    })
  );
}

const OF_RESULTS: ReadonlySet<string> = new Set(["revenue", "profit"]);

/** The round, model, product or project that the sentence names nearest to the figure. */
export function objectOf(reading: SentenceReading, decision: Decision): string | null {
  const round = reading.nearest(reading.compiled.rounds, decision.first, decision.end, 20, 2);
  if (round && (decision.kind === "funding" || decision.kind === "valuation")) {
    return reading.compiled.rounds.at(reading.document.tokens, round.first, round.end)?.value ?? null;
  }
  let best: string | null = null;
  let least = 22;
  for (const mention of reading.sentence.mentions) {
    const project = mention.organisation?.kind === "project" || mention.organisation?.kind === "programme";
    if (mention.sort !== "object" && !project) continue;
    if (mention.object && !isConcerned(mention.object, decision)) continue;
    const distance =
      mention.end <= decision.first
        ? decision.first - mention.end
        : Math.max(0, mention.first - decision.end);
    const cost = distance + 12 * reading.crossing(mention.first, decision.first);
    if (cost >= least) continue;
    least = cost;
    best = mention.object?.name ?? mention.organisation?.name ?? null;
  }
  return best;
}

/** A chip is what is bought or counted; what a firm spends on is a project, and what is its own is no one else's. */
function isConcerned({ kind, owners }: NamedObject, { kind: claim, subject }: Decision): boolean {
  if (kind === "project" || kind === "site") return true;
  if (kind === "chip") return claim === "price";
  if (claim === "investment_plan") return false;
  const owner = subject.resolved.organisation;
  return owner === null || owners.includes(owner.slug);
}
