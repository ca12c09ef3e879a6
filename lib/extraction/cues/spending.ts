import { tokensOf } from "../document/document";
import { daysBetween, MOST_OF_A_YEAR } from "../periods/length";
import type { Cue } from "./find-cues";
import type { Figure, Refined } from "./refine-kind";
import type { Hit, SentenceReading } from "./sentence-reading";

const PLANNED_REACH = 8;
/** ", and the group plans …": what follows a comma is of another figure. */
const OWN_CLAUSE = 0.9;

/** A year near that the article's day lies in or before: what is spent over it is not yet spent. */
function toCome(reading: SentenceReading, from: number, to: number): Hit | null {
  const published = reading.document.article.published ?? "";
  if (published.length < FULL_DAY) return null;
  for (const { period, span } of reading.document.periodsOf(reading.sentence)) {
    if (period.end === null || period.end <= published) continue;
    if ((daysBetween(period) ?? 0) < MOST_OF_A_YEAR) continue;
    const { first, end } = tokensOf(reading.document, span);
    const distance = end <= from ? from - end : Math.max(0, first - to);
    if (distance <= PLANNED_REACH && reading.crossing(first, from) < 1) return { first, end };
  }
  return null;
}

const FULL_DAY = "2025-01-31".length;

/** What was or will be spent: a cost if it is done, else a plan. `from` and `to` hold the cue and the figure. */
export function spending(reading: SentenceReading, cue: Cue, from: number, to: number): Refined {
  const { compiled } = reading;
  const ahead =
    (cue.tense === "future" ? cue : null) ??
    before(reading, compiled.future, cue, 3) ??
    aheadOf(reading, cue) ??
    (cue.part === "verb" ? before(reading, compiled.infinitives, cue, 0) : null);
  const past = isPast(reading, cue);
  const done = cue.part === "verb" && past && !ahead;
  const planned = done
    ? null
    : (ahead ??
      (cue.frame === "capital" ? toCome(reading, from, to) : null) ??
      reading.futureBefore(cue.first, PLANNED_REACH) ??
      reading.nearest(compiled.planned, from, to, PLANNED_REACH, OWN_CLAUSE) ??
      reading.nearest(compiled.estimated, from, to, PLANNED_REACH, OWN_CLAUSE));
  const spent = cue.part === "verb" ? past || cue.frame !== "invest" : cue.frame !== "invest";
  if (planned || !spent) {
    const { first, end } = planned ?? cue;
    return { kind: "investment_plan", direction: null, step: { rule: "kind_capital_planned", first, end } };
  }
  return {
    kind: "operating_cost",
    direction: null,
    step: { rule: "kind_capital_spent", first: cue.first, end: cue.end },
  };
}

/** "Spent", "a dépensé". */
function isPast({ compiled }: SentenceReading, { tense }: Cue): boolean {
  return tense === "past" || (tense === "participle" && compiled.pack.auxiliaries !== undefined);
}

const SPENDING: ReadonlySet<string> = new Set(["spend", "invest", "plan", "earmark"]);

/** "Spent N on data centres": what was spent is no plan, whatever it was for. */
export function spentOn(reading: SentenceReading, { first }: Cue, figure: Figure): Cue | null {
  const verb = reading.cues.findLast(
    (cue) =>
      cue.part === "verb" &&
      cue.frame === "spend" &&
      isPast(reading, cue) &&
      cue.end <= figure.first &&
      reading.crossing(cue.first, figure.first) < 1 &&
      reading.region(cue.first) === reading.region(figure.first),
  );
  return verb && first >= figure.end && !reading.figureBetween(verb.end, figure.first) ? verb : null;
}

/** "Consacrera N à ses dépenses d'investissement": the verb of the clause has the tense that the noun lacks. */
function aheadOf(reading: SentenceReading, cue: Cue): Cue | null {
  if (cue.part !== "noun") return null;
  const verb = reading.cues.find(
    (other) =>
      other.part === "verb" &&
      other.tense === "future" &&
      SPENDING.has(other.frame) &&
      reading.crossing(other.first, cue.first) < 1,
  );
  return verb ?? null;
}

function before(
  reading: SentenceReading,
  list: SentenceReading["compiled"]["future"],
  cue: Cue,
  reach: number,
): Hit | null {
  if (cue.part !== "verb") return null;
  return reading.find(list).find((hit) => hit.end <= cue.first && cue.first - hit.end <= reach) ?? null;
}
