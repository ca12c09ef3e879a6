import { DATE, type Facets, NAME } from "./facets";

/** Where an assertion stands among those before it. */
export interface Standing {
  facets: Facets;
  /** What it is found by; null of what is told by amount and time alone. */
  tag: string | null;
  /** The earlier assertion that it follows; null where it begins a figure. */
  after: Place | null;
  /** How close it follows: the smaller, the closer; infinite where it begins a figure. */
  score: number;
  /** The key of the assertion with which its figure begins. */
  figure: string;
  /** Nothing of its name came before it: what it takes up hangs on all that is near to that. */
  open: boolean;
  /** Where what no name holds together began: nothing follows too far from there. */
  strand: Strand;
}

/** Assertions stand in order of their turns, then keys. */
export interface Place {
  /** By first day; on one day what holds more comes first: the names, and of deals those between two. */
  turn: number;
  key: string;
}

export interface Strand {
  /** On the scale of magnitudes. */
  amount: number;
  day: number;
}

export const placeOf = ({ turn, assertion: { key } }: Facets): Place => ({ turn, key });

export const isBefore = (one: Place, other: Place): boolean =>
  one.turn < other.turn || (one.turn === other.turn && one.key < other.key);

export const inOrder = (one: Facets, other: Facets): number =>
  one.turn - other.turn || (one.assertion.key < other.assertion.key ? -1 : 1);

/** What is called alike, or speaks of one day, is found by that alone. */
export function tagOf(facets: Facets): string | null {
  const { topic, period } = facets;
  switch (facets.held) {
    case NAME:
      return `${NAMED}${topic.key}`;
    case DATE:
      return `${DATED}${topic.days?.from} ${topic.days?.to}`;
    default:
      return period?.sort === "day" ? `day ${period.from}` : programmeOf(facets);
  }
}

export const NAMED = "name ";
export const DATED = "round ";

/** What is called by the same everyday words ("AI and cloud") is one programme. */
export function programmeOf({ rule, topic }: Facets): string | null {
  const parted = rule.period === "event" || rule.period === "day";
  return !parted && !topic.named && topic.words.length > 0 ? `programme ${topic.key}` : null;
}
