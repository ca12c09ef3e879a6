/** Strict reading of URL parameters: what cannot be understood becomes a problem, and nothing is dropped unsaid. */

/** A query string's pairs, as URL, Request and a page's searchParams give them. */
export type Params = URLSearchParams | Readonly<Record<string, string | readonly string[] | undefined>>;

export const PROBLEM_REASONS = [
  "unknown_parameter",
  "unknown_value",
  "unknown_company",
  "unknown_source",
  "unknown_claimant",
  "repeated",
  "too_many",
  "too_many_compared",
  "too_long",
  "not_text",
  "no_words",
  "not_a_day",
  "from_after_to",
  "not_a_name",
  "not_a_claimant",
  "not_dollars",
  "usd_from_above_to",
  "agreement_of_today",
  "not_a_language",
  "not_a_currency",
  "not_a_figure",
  "not_a_cursor",
  "after_and_before",
  "not_a_limit",
  "not_columns",
  "not_fields",
  "missing",
] as const;
export type ProblemReason = (typeof PROBLEM_REASONS)[number];

/** `parameter` and `value` as the address has them; the catalogs' `problems` namespace puts `reason` into words. */
export interface Problem {
  parameter: string;
  value: string;
  reason: ProblemReason;
}

export class BadParameters extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ parameter, value, reason }) => `${parameter}=${value}: ${reason}`).join("; "));
    this.name = "BadParameters";
  }
}

/** How one parameter is read from its raw values (none is empty; no value means "not given") and written back. */
export interface Codec<T> {
  read(raw: readonly string[]): { value: T; faults: Array<{ value: string; reason: ProblemReason }> };
  write(value: T): string[];
}

export type Codecs<T> = { readonly [Key in keyof T]-?: Codec<T[Key]> };

interface ItemParser<T> {
  parse(text: string): T | null;
  serialize(value: T): string;
}

const MOST_VALUES = 100;

/** A parameter that may be given once. `why` names the reason for a text that the parser refuses. */
export function one<T>(parser: ItemParser<T>, why: (text: string) => ProblemReason): Codec<T | null> {
  return {
    read([first, ...rest]) {
      if (first === undefined) return { value: null, faults: [] };
      if (rest.length > 0) {
        return { value: null, faults: rest.map((value) => ({ value, reason: "repeated" })) };
      }
      const value = parser.parse(first);
      return value === null
        ? { value, faults: [{ value: first, reason: why(first) }] }
        : { value, faults: [] };
    },
    write: (value) => (value === null ? [] : [parser.serialize(value)]),
  };
}

/** As `one`, with a value that stands for "not given" and is never written. */
export function oneOr<T>(absent: T, parser: ItemParser<T>, why: (text: string) => ProblemReason): Codec<T> {
  const codec = one(parser, why);
  return {
    read(raw) {
      const { value, faults } = codec.read(raw);
      return { value: value ?? absent, faults };
    },
    write: (value) => (value === absent ? [] : codec.write(value)),
  };
}

/** A parameter that may be repeated, each time with another value: any of them. Order and doubles have no meaning. */
export function many<T extends string>(
  parser: ItemParser<T>,
  why: (text: string) => ProblemReason,
  vocabulary?: readonly T[],
): Codec<T[]> {
  const tidy = (values: readonly T[]): T[] => {
    const unique = new Set(values);
    return vocabulary ? vocabulary.filter((value) => unique.has(value)) : [...unique].sort();
  };
  return {
    read(raw) {
      const values: T[] = [];
      const faults: Array<{ value: string; reason: ProblemReason }> = [];
      for (const text of raw.slice(0, MOST_VALUES)) {
        const value = parser.parse(text);
        if (value === null) faults.push({ value: text, reason: why(text) });
        else values.push(value);
      }
      for (const text of raw.slice(MOST_VALUES)) faults.push({ value: text, reason: "too_many" });
      return { value: tidy(values), faults };
    },
    write: (values) => tidy(values).map((value) => parser.serialize(value)),
  };
}

function valuesOf(params: Params): Map<string, string[]> {
  const values = new Map<string, string[]>();
  const pairs: Iterable<[string, string | readonly string[] | undefined]> =
    params instanceof URLSearchParams ? params : Object.entries(params);
  for (const [name, given] of pairs) {
    const list = given === undefined ? [] : typeof given === "string" ? [given] : given;
    values.set(name, [...(values.get(name) ?? []), ...list]);
  }
  return values;
}

/**
 * Reads the parameters that `codecs` knows. A name that neither `codecs` nor `alongside` knows is a problem;
 * `alongside: "anything"` leaves that to another reader of the same address. `kind=` gives no value, and so says nothing.
 */
export function readParameters<T extends object>(
  codecs: Codecs<T>,
  params: Params,
  alongside: readonly string[] | "anything" = [],
): { values: T; problems: Problem[] } {
  const given = valuesOf(params);
  const problems: Problem[] = [];
  const values = {} as T;
  for (const key of Object.keys(codecs) as Array<keyof T & string>) {
    const codec = codecs[key];
    const raw = (given.get(key) ?? []).filter((text) => text !== "");
    given.delete(key);
    const { value, faults } = codec.read(raw);
    values[key] = value;
    problems.push(...faults.map((fault) => ({ parameter: key, ...fault })));
  }
  if (alongside !== "anything") {
    for (const [parameter, raw] of given) {
      if (!alongside.includes(parameter)) {
        problems.push({ parameter, value: raw[0] ?? "", reason: "unknown_parameter" });
      }
    }
  }
  return { values, problems };
}

/** The query string without its `?`, in the codecs' order, leaving out what is as if not given. */
export function writeParameters<T extends object>(codecs: Codecs<T>, values: T): string {
  const search = new URLSearchParams();
  for (const key of Object.keys(codecs) as Array<keyof T & string>) {
    for (const text of codecs[key].write(values[key])) search.append(key, text);
  }
  return search.toString();
}
