export const HIT_GROUPS = ["companies", "figures", "sources", "claims"] as const;

/** Something that a reader may go to; of `claims` the one hit leads to all that hold the words. */
export interface SearchHit {
  group: (typeof HIT_GROUPS)[number];
  title: string;
  /** How many claims stand behind it; null where nobody counted. */
  claims: number | null;
  /** Without the language of the interface. */
  href: string;
}
