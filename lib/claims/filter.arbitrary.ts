import fc from "fast-check";
import { KINDS, MODALITIES } from "../extraction/types";
import type { ClaimFilter } from "./filter";
import { FAMILIES } from "./kinds";
import { EVIDENCE } from "./rows";
import { refusalOfWords, tidyWords } from "./words";

const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const sorted = (arbitrary: fc.Arbitrary<string>) =>
  fc.uniqueArray(arbitrary, { maxLength: 4 }).map((values) => values.sort());

const day = fc
  .date({ min: new Date("1950-01-01"), max: new Date("2090-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any filter in its canonical form, for property tests; names and words may be chosen to hit something. */
export function anyFilter({
  companies = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/),
  sources = fc.stringMatching(/^[a-z]{1,8}$/),
  words = fc.string({ unit: "binary" }),
}: {
  companies?: fc.Arbitrary<string>;
  sources?: fc.Arbitrary<string>;
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
      evidence: some(EVIDENCE),
      days: fc.tuple(fc.option(day), fc.option(day)),
      words: fc.option(words.filter((text) => refusalOfWords(text) === null).map(tidyWords)),
    })
    .map(({ days: [one, other], ...filter }) => {
      const [from, to] = one !== null && other !== null && one > other ? [other, one] : [one, other];
      return { ...filter, from, to };
    });
}
