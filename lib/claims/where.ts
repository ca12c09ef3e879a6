import type { Place } from "./cursor";
import type { ClaimFilter } from "./filter";
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

type Condition<Key extends keyof ClaimFilter> = (
  value: NonNullable<ClaimFilter[Key]>,
  bindings: Bindings,
) => string[];

const anyOf = (column: string, type: string) => (values: readonly string[], bindings: Bindings) =>
  values.length === 0 ? [] : [`${column} = ANY(${bindings.bind(values)}::${type}[])`];

const anySlug = (column: string, table: string) => (slugs: readonly string[], bindings: Bindings) =>
  slugs.length === 0
    ? []
    : [`${column} = ANY(ARRAY(SELECT id FROM ${table} WHERE slug = ANY(${bindings.bind(slugs)}::text[])))`];

const CONDITIONS: { [Key in keyof ClaimFilter]: Condition<Key> } = {
  company: anySlug("c.subject_id", "organisations"),
  family: (families: readonly Family[], bindings) =>
    anyOf("c.kind", "kind")(families.flatMap(kindsOf), bindings),
  kind: anyOf("c.kind", "kind"),
  modality: anyOf("c.modality", "modality"),
  language: anyOf("c.language", "text"),
  currency: anyOf("c.currency", "bpchar"),
  source: anySlug("c.source_id", "sources"),
  evidence: anyOf("c.evidence", "evidence"),
  from: (day, bindings) => [`c.claim_date >= ${bindings.bind(day)}::date`],
  to: (day, bindings) => [`c.claim_date <= ${bindings.bind(day)}::date`],
  words: (words, bindings) =>
    foldedWords(words).map((word) => `c.words LIKE ${bindings.bind(`%${likeLiteral(word)}%`)}`),
};

/** The SQL condition for "current, and matches the filter" over `claims c`. */
export function whereClaims(filter: ClaimFilter, bindings: Bindings): string {
  const conditions = ["c.superseded_at IS NULL"];
  for (const key of Object.keys(CONDITIONS) as Array<keyof ClaimFilter>) {
    conditions.push(...conditionOf(key, filter, bindings));
  }
  return conditions.join(" AND ");
}

function conditionOf<Key extends keyof ClaimFilter>(
  key: Key,
  filter: ClaimFilter,
  bindings: Bindings,
): string[] {
  const value = filter[key];
  return value === null ? [] : CONDITIONS[key](value as NonNullable<ClaimFilter[Key]>, bindings);
}

/** Newest first, or its exact mirror: both read one index, and both end in the id. */
export function orderClaims(order: Order): string {
  return order === "newest" ? "c.claim_date DESC, c.id ASC" : "c.claim_date ASC, c.id DESC";
}

/** The SQL condition for "past this place in this order". The first half lets the index begin at the right date. */
export function pastPlace({ claimDate, id }: Place, order: Order, bindings: Bindings): string {
  const [before, past] = order === "newest" ? ["<", ">"] : [">", "<"];
  const day = `${bindings.bind(claimDate)}::date`;
  return `c.claim_date ${before}= ${day} AND (c.claim_date ${before} ${day} OR c.id ${past} ${bindings.bind(id)})`;
}
