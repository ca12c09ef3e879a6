import type { Kind } from "../../extraction/types";
import type { Knowledge } from "../knowledge";
import type { Assertion } from "../types";
import { dayNumber } from "./day-number";
import { GROUPING_RULES, type GroupingRule, LISTED_VALUATION } from "./grouping-rules";
import { type Magnitude, magnitudeOf } from "./magnitude";
import { readTopic, type Topic, withWords } from "./object-topic";
import { type PartingPeriod, partingPeriod } from "./parting-period";
import { type Days, readPeriod } from "./read-period";
import { TURNS } from "./turns";

/** A name holds longer than a date in a name, that longer than a period, and all longer than closeness alone. */
export type Held = 0 | 1 | 2 | 3;
export const [CLOSENESS, PERIOD, DATE, NAME] = [0, 1, 2, 3] as const;

/** An assertion as grouping sees it: nothing here changes with what is claimed later. */
export interface Facets {
  assertion: Assertion;
  /** Its first day. */
  day: number;
  /** See Place. */
  turn: number;
  /** What holds it together with others. */
  held: Held;
  rule: GroupingRule;
  parties: readonly string[];
  topic: Topic;
  magnitude: Magnitude;
  /** The days that it speaks of, where they are said. */
  days: Days | null;
  /** The period that parts it from others of its question. */
  period: PartingPeriod | null;
  /** When it happened, as far as can be told: the days said, else the first day on which it was claimed. */
  event: Days;
  /** Whose figure it is and what is never compared within one figure: what it is grouped among. */
  among: string;
  /** The same of either party of a deal between two: a deal of which only one is said may be this one. */
  sides: readonly string[];
}

/** In days: what is said of longer did not happen then. A year and a bit. */
export const LONGEST_EVENT = 400;

/** What an assertion's names come to: many assertions share them. */
interface Named {
  topic: Topic;
  /** Whose figure it is: of a funding who receives, of a deal both where both are known. */
  home: string;
  parties: readonly string[];
  /** The cells of those that bear them, by what else parts cells. */
  cells: Map<string, Cell>;
}

interface Cell {
  among: string;
  sides: readonly string[];
}

/** So many names, rates or periods are kept. */
const MOST_KEPT = 20_000;
const readers = new WeakMap<Knowledge, FacetReader>();

/** Reads assertions; names and periods that come again are read once. */
export class FacetReader {
  /** One for all that is read by the same knowledge, article by article. */
  static of(knowledge: Knowledge): FacetReader {
    const known = readers.get(knowledge);
    if (known !== undefined && !known.#isFull()) return known;
    const reader = new FacetReader(knowledge);
    readers.set(knowledge, reader);
    return reader;
  }

  readonly #named = new Map<string, Named>();
  readonly #rates = new Map<string, string>();
  readonly #days = new Map<string, Days | null>();

  constructor(readonly knowledge: Knowledge) {}

  read(assertion: Assertion): Facets {
    const { kind } = assertion;
    const [subject, other] = rolesOf(assertion);
    const named = this.#names(assertion, subject, other);
    const { topic, parties } = named;
    const rule =
      kind === "valuation" && this.knowledge.listed.has(subject) ? LISTED_VALUATION : GROUPING_RULES[kind];
    const days = this.#said(assertion, subject) ?? topic.days;
    const day = dayNumber(assertion.firstDay);
    const period = partingPeriod(assertion, rule, topic, days);
    const held = heldBy(topic, period, rule);
    const { among, sides } = this.#cell(assertion, named);
    return {
      assertion,
      day,
      turn: (day + 1) * TURNS - 1 - 2 * held - (sides.length > 0 ? 1 : 0),
      held,
      rule,
      parties,
      topic,
      magnitude: magnitudeOf(assertion),
      days,
      period,
      event: days !== null && days.to - days.from <= LONGEST_EVENT ? days : { from: day, to: day },
      among,
      sides,
    };
  }

  #isFull(): boolean {
    return [this.#named, this.#rates, this.#days].some(({ size }) => size > MOST_KEPT);
  }

  #names({ kind, object }: Assertion, subject: string, other: string | null): Named {
    const key = `${kind}\n${subject}\n${other ?? ""}\n${object ?? ""}`;
    const known = this.#named.get(key);
    if (known !== undefined) return known;
    const own = readTopic(object, kind, subject, this.knowledge);
    const named = { ...namedOf(own, kind, subject, other), cells: new Map<string, Cell>() };
    this.#named.set(key, named);
    return named;
  }

  #cell(assertion: Assertion, { topic, home, parties, cells }: Named): Cell {
    const { kind, unit, direction, basis, period } = assertion;
    const rate = period === null ? "" : this.#rate(period.text);
    const parts = [
      kind === "quantity" || kind === "price" ? unit : "",
      kind === "market_value_change" ? direction : "",
      basis === "run_rate" || basis === "gross" ? basis : "",
      kind === "quantity" ? "" : basis === "per_year" ? "year" : rate,
    ].join("|");
    let known = cells.get(parts);
    if (known === undefined) {
      const cell = `${kind}|${parts}|${topic.part}`;
      const sided = kind === "deal" && parties.length === 2;
      known = {
        among: `${home}|${cell}`,
        sides: sided ? [...new Set(parties)].sort().map((party) => `${party}|${cell}`) : [],
      };
      cells.set(parts, known);
    }
    return known;
  }

  /** "day" of what is "a day", "" where none is said. */
  #rate(text: string): string {
    let rate = this.#rates.get(text);
    if (rate === undefined) {
      rate = /\b(?:per|a|each) (day|week|month|year)\b/i.exec(text)?.[1] ?? "";
      this.#rates.set(text, rate);
    }
    return rate;
  }

  #said({ period, firstDay }: Assertion, subject: string): Days | null {
    if (period === null) return null;
    const fiscalYearEnd = this.knowledge.fiscalYearEnds.get(subject) ?? 12;
    const key = `${period.text}\n${period.start}\n${period.end}\n${fiscalYearEnd}\n${firstDay}`;
    let days = this.#days.get(key);
    if (days === undefined) {
      days = readPeriod(period, { claimDay: firstDay, fiscalYearEnd });
      this.#days.set(key, days);
    }
    return days;
  }
}

function heldBy({ named, words, days }: Topic, period: PartingPeriod | null, rule: GroupingRule): Held {
  if (named) return NAME;
  if (words.includes("round") && days !== null) return DATE;
  // Of a change in value the day holds; "in February" belongs to a day within it.
  return period === null || (rule.period === "day" && period.sort !== "day") ? CLOSENESS : PERIOD;
}

function namedOf(own: Topic, kind: Kind, subject: string, other: string | null): Omit<Named, "cells"> {
  const bare = other === null || own.parties.length > 0 || (kind === "funding" && own.named);
  const topic = bare ? own : withParty(own, other, kind);
  const parties = [subject, ...(other === null ? topic.parties.slice(0, 1) : [other])];
  if (kind !== "deal") return { topic, home: subject, parties };
  return { topic: withoutParties(topic), home: [...parties].sort().join("|"), parties };
}

/** Of a funding the recipient stands first, whoever was taken for the subject. */
function rolesOf({ kind, subject, counterparty }: Assertion): [subject: string, other: string | null] {
  if (counterparty === null || counterparty.party === subject) return [subject, null];
  const turned = kind === "funding" && counterparty.role === "recipient";
  return turned ? [counterparty.party, subject] : [subject, counterparty.party];
}

function withParty(topic: Topic, party: string, kind: Kind): Topic {
  return withWords({ ...topic, parties: [party] }, [...topic.words, `@${party}`], kind);
}

/** The parties of a deal stand in its home; what is left names what is bought. */
function withoutParties(topic: Topic): Topic {
  return withWords(
    topic,
    topic.words.filter((word) => !word.startsWith("@")),
    "deal",
  );
}

/** What one investor put in: it may come again, where a round is one. */
export function isInvestment({ topic, assertion: { kind } }: Facets): boolean {
  return kind === "funding" && topic.parties.length > 0 && !topic.words.some((word) => word.endsWith(" led"));
}
