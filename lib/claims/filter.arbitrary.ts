import fc from "fast-check";
import { KINDS, MODALITIES } from "../extraction/types";
import { AGREEMENTS } from "../figures/rows";
import { fromParts, toParts } from "../money/decimal";
import { agreementIsKnown, type ClaimFilter, NOBODY } from "./filter";
import { FAMILIES } from "./kinds";
import { EVIDENCE } from "./rows";
import { refusalOfWords, tidyWords } from "./words";

const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const sorted = (arbitrary: fc.Arbitrary<string>) =>
  fc.uniqueArray(arbitrary, { maxLength: 4 }).map((values) => values.sort());

const day = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** From cents to what the database can hold, with and without a fraction. */
const anyDollars = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.constantFrom(0n, 1n, 10n ** 8n))
  .map(([parts, factor]) => fromParts(parts * factor, 4));

/** Any filter in its canonical form, for property tests; names and words may be chosen to hit something. */
export function anyFilter({
  companies = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/),
  sources = fc.stringMatching(/^[a-z]{1,8}$/),
  claimants = fc.oneof(fc.constant(NOBODY), fc.stringMatching(/^[a-z]{1,8}$/)),
  dollars = anyDollars,
  words = fc.string({ unit: "binary" }),
}: {
  companies?: fc.Arbitrary<string>;
  sources?: fc.Arbitrary<string>;
  claimants?: fc.Arbitrary<string>;
  dollars?: fc.Arbitrary<string>;
  words?: fc.Arbitrary<string>;
} = {}): fc.Arbitrary<ClaimFilter> {
  return fc
    .record({
      company: sorted(companies),
      family: some(FAMILIES),
      kind: some(KINDS),
      modality: some(MODALITIES),
      language: some(["ar", "de", "en", "fr", "zh"]),
      currency: some(["CNY", "EUR", "GBP", "USD"]),
      source: sorted(sources),
      claimant: sorted(claimants),
      evidence: some(EVIDENCE),
      agreement: some(AGREEMENTS),
      sums: fc.tuple(fc.option(dollars), fc.option(dollars)),
      as_of: fc.option(day),
      known: fc.option(day),
      figure: fc.option(fc.stringMatching(/^[a-z0-9]{13}$/)),
      days: fc.tuple(fc.option(day), fc.option(day)),
      words: fc.option(words.filter((text) => refusalOfWords(text) === null).map(tidyWords)),
    })
    .map(({ days, sums, agreement, ...filter }) => {
      const [from, to] = ascending(days, (one, other) => one <= other);
      const [usd_from, usd_to] = ascending(sums, (one, other) => toParts(one, 4) <= toParts(other, 4));
      return { ...filter, agreement: agreementIsKnown(filter) ? agreement : [], from, to, usd_from, usd_to };
    });
}

type Ends = [string | null, string | null];

function ascending([one, other]: Ends, inOrder: (one: string, other: string) => boolean): Ends {
  return one !== null && other !== null && !inOrder(one, other) ? [other, one] : [one, other];
}
