import { claimsKnown } from "./claims-known";
import type { Place } from "./cursor";
import { type ClaimFilter, NOBODY } from "./filter";
import { type Family, kindsOf } from "./kinds";
import type { Order } from "./paging";
import { foldedWords } from "./words";

/** The values of one statement; `bind` gives the placeholder to write in its text. */
export class Bindings {
  readonly values: unknown[] = [];

  bind(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** For LIKE, text that means only itself. */
export function likeLiteral(text: string): string {
  return text.replace(/[\\%_]/g, (sign) => `\\${sign}`);
}

const COLUMN_OF = {
  company: "c.subject_id",
  source: "c.source_id",
  claimant: "c.claimant_organisation_id",
  person: "c.claimant_person_id",
} as const;
const BY_NOBODY = "c.claimant_name IS NULL";

type Condition<Key extends keyof ClaimFilter> = (
  value: NonNullable<ClaimFilter[Key]>,
  bindings: Bindings,
) => string[];

/** One value is asked for as one: only then do the claims of an index come in its order. */
const anyOf = (column: string, type: string) => (values: readonly string[], bindings: Bindings) => {
  if (values.length === 0) return [];
  if (values.length === 1) return [`${column} = ${bindings.bind(values[0])}::${type}`];
  return [`${column} = ANY(${bindings.bind(values)}::${type}[])`];
};

const anySlug = (column: string, table: string) => (slugs: readonly string[], bindings: Bindings) => {
  if (slugs.length === 0) return [];
  if (slugs.length === 1)
    return [`${column} = (SELECT id FROM ${table} WHERE slug = ${bindings.bind(slugs[0])})`];
  return [
    `${column} = ANY(ARRAY(SELECT id FROM ${table} WHERE slug = ANY(${bindings.bind(slugs)}::text[])))`,
  ];
};

/** A slug of what was merged leads to what it was merged into. */
const isCompany = (column: string, slugs: string): string =>
  `${column} = ANY(ARRAY(SELECT organisation_of(slug) FROM unnest(${slugs}::text[]) AS slug))`;

const anyCompany = (column: string) => (slugs: readonly string[], bindings: Bindings) => {
  if (slugs.length === 0) return [];
  if (slugs.length === 1) return [`${column} = (SELECT organisation_of(${bindings.bind(slugs[0])}))`];
  return [isCompany(column, bindings.bind(slugs))];
};

/** Whoever is named has a name; only those that Marsad knows have a key. */
const anyClaimant = (claimants: readonly string[], bindings: Bindings) => {
  const slugs = claimants.filter((claimant) => claimant !== NOBODY);
  const ways = claimants.length > slugs.length ? [BY_NOBODY] : [];
  if (slugs.length > 0) {
    const bound = bindings.bind(slugs);
    ways.push(
      isCompany(COLUMN_OF.claimant, bound),
      `${COLUMN_OF.person} = ANY(ARRAY(SELECT id FROM people WHERE slug = ANY(${bound}::text[])))`,
    );
  }
  return ways.length === 0 ? [] : [`(${ways.join(" OR ")})`];
};

/**
 * The ends of an amount in dollars as it states them; an open side has none, and the other stands for both. So the indexes have them:
 * what has no dollars comes last in either order, and lies in no range.
 */
const DOLLARS = {
  largest: "COALESCE(c.usd_high, c.usd_low, -1)",
  smallest: "COALESCE(c.usd_low, c.usd_high, 'Infinity')",
} as const;
const WITHOUT_DOLLARS = { largest: "-1", smallest: "Infinity" } as const;

const CONDITIONS: { [Key in keyof ClaimFilter]: Condition<Key> } = {
  company: anyCompany(COLUMN_OF.company),
  family: (families: readonly Family[], bindings) =>
    anyOf("c.kind", "kind")(families.flatMap(kindsOf), bindings),
  kind: anyOf("c.kind", "kind"),
  modality: anyOf("c.modality", "modality"),
  language: anyOf("c.language", "text"),
  currency: anyOf("c.currency", "bpchar"),
  source: anySlug(COLUMN_OF.source, "sources"),
  evidence: anyOf("c.evidence", "evidence"),
  claimant: anyClaimant,
  agreement: (agreements, bindings) =>
    agreements.length === 0
      ? []
      : [
          `c.id IN (SELECT claim_id FROM figure_claims WHERE ${anyOf("agreement", "agreement")(agreements, bindings)})`,
        ],
  usd_from: (dollars, bindings) => [`${DOLLARS.largest} >= ${bindings.bind(dollars)}::numeric`],
  usd_to: (dollars, bindings) => [`${DOLLARS.smallest} <= ${bindings.bind(dollars)}::numeric`],
  from: (day, bindings) => [`c.claim_date >= ${bindings.bind(day)}::date`],
  to: (day, bindings) => [`c.claim_date <= ${bindings.bind(day)}::date`],
  as_of: (day, bindings) => [`c.claim_date <= ${bindings.bind(day)}::date`],
  known: () => [],
  figure: (claim, bindings) => [
    `c.id IN (SELECT member.claim_id FROM figure_claims asked JOIN figure_assertions one ON one.id = asked.assertion_id
      JOIN figure_assertions other ON other.figure_id = one.figure_id JOIN figure_claims member ON member.assertion_id = other.id
      WHERE asked.claim_id = ${bindings.bind(claim)})`,
  ],
  words: (words, bindings) =>
    foldedWords(words).map((word) => `c.words LIKE ${bindings.bind(`%${likeLiteral(word)}%`)}`),
};

/** What stands for `claims`: they themselves, or what Marsad had recorded by a day. */
export function relationOf({ known }: ClaimFilter, bindings: Bindings): string {
  return known === null ? "claims" : claimsKnown(bindings.bind(known));
}

/**
 * The ids of the companies, sources and claimants that a filter asks for: a claimant is an organisation or a person, or both. With
 * them the planner knows how many claims they have.
 */
export interface AskedIds extends Record<"company" | "source" | "claimant" | "person", readonly number[]> {}

/**
 * The SQL condition for "current, and matches the filter" over `c`, which is relationOf the same filter. With `ids`, companies,
 * sources and claimants are asked for by those.
 */
export function whereClaims(filter: ClaimFilter, bindings: Bindings, ids?: AskedIds): string {
  const conditions = KEYS.flatMap((key) => {
    if (ids === undefined || (key !== "company" && key !== "source" && key !== "claimant"))
      return conditionOf(key, filter, bindings);
    if (filter[key].length === 0) return [];
    if (key !== "claimant") return [isId(COLUMN_OF[key], ids[key], bindings)];
    const ways = filter.claimant.includes(NOBODY) ? [BY_NOBODY] : [];
    if (ids.claimant.length > 0) ways.push(isId(COLUMN_OF.claimant, ids.claimant, bindings));
    if (ids.person.length > 0) ways.push(isId(COLUMN_OF.person, ids.person, bindings));
    return [ways.length === 0 ? "FALSE" : `(${ways.join(" OR ")})`];
  });
  return [isCurrent(filter), ...conditions].join(" AND ");
}

function isId(column: string, ids: readonly number[], bindings: Bindings): string {
  return ids.length === 1
    ? `${column} = ${bindings.bind(ids[0])}::int`
    : `${column} = ANY(${bindings.bind(ids)}::int[])`;
}

const KEYS = Object.keys(CONDITIONS) as ReadonlyArray<keyof ClaimFilter>;

function isCurrent({ known }: ClaimFilter): string {
  return known === null ? "c.superseded_at IS NULL" : "TRUE";
}

function conditionOf<Key extends keyof ClaimFilter>(
  key: Key,
  filter: ClaimFilter,
  bindings: Bindings,
): string[] {
  const value = filter[key];
  return value === null ? [] : CONDITIONS[key](value as NonNullable<ClaimFilter[Key]>, bindings);
}

/** Every order ends in the id. Backwards is the exact mirror, so that pages lead back through what they led on. */
export function orderClaims(order: Order, backwards = false): string {
  const [up, down] = backwards ? ["DESC", "ASC"] : ["ASC", "DESC"];
  const newest = `c.claim_date ${down}, c.id ${up}`;
  switch (order) {
    case "newest":
      return newest;
    case "oldest":
      return `c.claim_date ${up}, c.id ${down}`;
    case "largest":
      return `${DOLLARS.largest} ${down}, ${newest}`;
    case "smallest":
      return `${DOLLARS.smallest} ${up}, ${newest}`;
  }
}

/** The SQL condition for "past this place in this order", or before it. */
export function pastPlace(place: Place, order: Order, bindings: Bindings, backwards = false): string {
  if (order === "newest" || order === "oldest")
    return pastDate(place, (order === "newest") !== backwards, bindings);
  const dollars = DOLLARS[order];
  const bound = `${bindings.bind(place.usd ?? WITHOUT_DOLLARS[order])}::numeric`;
  const beyond = (order === "largest") !== backwards ? "<" : ">";
  const pastWithin = pastDate(place, !backwards, bindings);
  return `(${dollars} ${beyond}= ${bound} AND (${dollars} ${beyond} ${bound} OR ${pastWithin}))`;
}

/** The first half lets the index begin at the right date. */
function pastDate({ claimDate, id }: Place, newestFirst: boolean, bindings: Bindings): string {
  const [before, past] = newestFirst ? ["<", ">"] : [">", "<"];
  const day = `${bindings.bind(claimDate)}::date`;
  return `(c.claim_date ${before}= ${day} AND (c.claim_date ${before} ${day} OR c.id ${past} ${bindings.bind(id)}))`;
}
