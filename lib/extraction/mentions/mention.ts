import type { NamedObject, Organisation, Person } from "../gazetteer";
import type { Description, Marker } from "../language-pack";
import type { ViewRange } from "../text/normalised-text";

export type MentionSort =
  | "organisation"
  | "person"
  | "object"
  | "description"
  | "pronoun"
  | "person_pronoun"
  | "stranger";

/** A name, or words that stand for one, in a sentence. Token numbers, end exclusive. */
export interface Mention extends ViewRange {
  sort: MentionSort;
  first: number;
  end: number;
  sentence: number;
  marker: Marker;
  /** Of an owner, how the whole is tied: "into OpenAI's round" is into. Else the marker itself. */
  outer: Marker;
  organisation: Organisation | null;
  person: Person | null;
  object: NamedObject | null;
  description: Description | null;
  /** ISO code that an adjective of the description names. */
  country: string | null;
  /** The first of the names that it is joined to by "and" or a comma; null if it is the first. */
  leader: Mention | null;
  /** One of several that are joined so: "Amazon and Meta". */
  joined: boolean;
  /** The words as written. */
  text: string;
}

export type Entity =
  | { sort: "organisation"; organisation: Organisation; weak: boolean; name: string }
  | { sort: "person"; person: Person; weak: boolean; name: string }
  | { sort: "object"; object: NamedObject; weak: boolean; name: string };

export function isPersonal({ sort }: Mention): boolean {
  return sort === "person" || sort === "person_pronoun";
}

/** The last mention that starts before a token. */
export function lastBefore(mentions: readonly Mention[], token: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
