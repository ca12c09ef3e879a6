import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KINDS, MODALITIES } from "../extraction/types";
import { everyClaim, FILTER_PARAMETERS, readFilter, requireFilter, writeFilter } from "./filter";
import { anyFilter } from "./filter.arbitrary";
import { readView, writeView } from "./paging";
import { BadParameters } from "./parameters";

const read = (query: string) => readFilter(new URLSearchParams(query));
const reasons = (query: string) =>
  read(query).problems.map(({ parameter, reason }) => `${parameter} ${reason}`);

describe("a filter in an address", () => {
  it("is read back as it was written, whatever it is", () => {
    fc.assert(
      fc.property(anyFilter(), (filter) => {
        const written = writeFilter(filter);
        expect(requireFilter(new URLSearchParams(written))).toEqual(filter);
        expect(writeFilter(requireFilter(new URLSearchParams(written)))).toBe(written);
      }),
      { numRuns: 500 },
    );
  });

  it("is read without throwing from any query at all, and is written from what was read", () => {
    const key = fc.oneof(
      fc.constantFrom(...FILTER_PARAMETERS, "__proto__", "constructor", "Kind"),
      fc.string(),
    );
    const value = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("", "valuation", "2025-02-30", "USD", "nvidia", "\u0000", "\ud800", "%", "a,b"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value)), (pairs) => {
        const { filter } = readFilter(new URLSearchParams(pairs));
        expect(read(writeFilter(filter))).toEqual({ filter, problems: [] });
        readView(Object.fromEntries(pairs));
      }),
      { numRuns: 500 },
    );
  });

  it("accepts a page's searchParams as it accepts a query string", () => {
    expect(readFilter({ kind: ["valuation", "deal"], from: "2025-01-01", currency: undefined })).toEqual(
      read("kind=valuation&kind=deal&from=2025-01-01"),
    );
  });

  it("means the same in any order and with doubles", () => {
    expect(writeFilter(read("kind=deal&company=openai&kind=valuation&company=nvidia&kind=deal").filter)).toBe(
      "company=nvidia&company=openai&kind=valuation&kind=deal",
    );
  });

  it("writes nothing for no restriction", () => {
    expect(writeFilter(everyClaim())).toBe("");
    expect(read("kind=&words=&from=")).toEqual({ filter: everyClaim(), problems: [] });
  });

  it("keeps Arabic words as they were typed, in one form of each letter", () => {
    expect(read("words=%20أنفيديا%20%20هوانغ").filter.words).toBe("أنفيديا هوانغ");
  });
});

it("writes a sum of dollars in one way", () => {
  expect(writeFilter(read("usd_from=007.50&usd_to=1000000000.00").filter)).toBe(
    "usd_from=7.5&usd_to=1000000000",
  );
});

describe("what cannot be understood is named", () => {
  it.each([
    ["kinds=valuation", "kinds unknown_parameter"],
    ["kind=bogus", "kind unknown_value"],
    ["kind=valuation,deal", "kind unknown_value"],
    ["kind=Valuation", "kind unknown_value"],
    ["family=money", "family unknown_value"],
    ["modality=sure", "modality unknown_value"],
    ["evidence=both", "evidence unknown_value"],
    ["language=english", "language not_a_language"],
    ["language=xq", "language not_a_language"],
    ["language=eng", "language not_a_language"],
    ["currency=usd", "currency not_a_currency"],
    ["currency=XQZ", "currency not_a_currency"],
    ["company=Open AI", "company not_a_name"],
    ["source=../etc", "source not_a_name"],
    ["claimant=_somebody", "claimant not_a_claimant"],
    ["agreement=conflict", "agreement unknown_value"],
    ["agreement=disagree&as_of=2025-01-01", "agreement agreement_of_today"],
    ["agreement=disagree&known=2026-01-01", "agreement agreement_of_today"],
    ["usd_from=1e9", "usd_from not_dollars"],
    ["usd_from=-1", "usd_from not_dollars"],
    ["usd_to=1,000", "usd_to not_dollars"],
    ["usd_to=1.23456", "usd_to not_dollars"],
    ["usd_from=100000000000000000000000", "usd_from not_dollars"],
    ["usd_from=1000.01&usd_to=1000", "usd_from usd_from_above_to"],
    ["usd_from=1&usd_from=2", "usd_from repeated"],
    ["from=2025-02-30", "from not_a_day"],
    ["from=2025-1-1", "from not_a_day"],
    ["to=yesterday", "to not_a_day"],
    ["from=0000-01-01", "from not_a_day"],
    ["from=2025-01-01&from=2025-01-02", "from repeated"],
    ["words=a&words=b", "words repeated"],
    ["words=%00", "words not_text"],
    ["words=!!!", "words no_words"],
    [`words=${"x".repeat(201)}`, "words too_long"],
    ["from=2025-02-01&to=2025-01-01", "from from_after_to"],
    [Array.from({ length: 101 }, (_, n) => `company=c${n}`).join("&"), "company too_many"],
    ["__proto__=1", "__proto__ unknown_parameter"],
  ])("%s", (query, problem) => {
    expect(reasons(query)).toEqual([problem]);
    expect(() => requireFilter(new URLSearchParams(query))).toThrow(BadParameters);
  });

  it("all at once, and the rest is still read", () => {
    const { filter, problems } = read("kind=bogus&kind=deal&page=2&from=never");
    expect(problems).toHaveLength(3);
    expect(filter).toEqual({ ...everyClaim(), kind: ["deal"] });
  });

  it("but a parameter that another reader knows is left to it", () => {
    expect(readFilter(new URLSearchParams("bom=0"), ["bom"]).problems).toEqual([]);
  });

  it("and every language and currency that an article may have is understood", () => {
    const languages = [
      "ar",
      "de",
      "en",
      "es",
      "fi",
      "fr",
      "he",
      "is",
      "it",
      "ja",
      "nl",
      "no",
      "pt",
      "ru",
      "zh",
    ];
    const currencies = ["AED", "BRL", "CNY", "EUR", "HKD", "INR", "JPY", "KRW", "SAR", "TWD", "USD"];
    const query = [
      ...languages.map((code) => `language=${code}`),
      ...currencies.map((code) => `currency=${code}`),
    ];
    expect(read(query.join("&"))).toMatchObject({
      filter: { language: languages, currency: currencies },
      problems: [],
    });
  });

  it("and every value of the vocabularies is understood", () => {
    const query = [...KINDS.map((kind) => `kind=${kind}`), ...MODALITIES.map((m) => `modality=${m}`)].join(
      "&",
    );
    expect(read(query).filter).toMatchObject({ kind: KINDS, modality: MODALITIES });
  });
});

describe("a place in the list", () => {
  it("is read back as it was written, in either order", () => {
    const place = { claimDate: "2025-01-27", id: "0a1b2c3d4e5f6" };
    const paging = { order: "oldest", after: place, before: null } as const;
    const query = writeView(everyClaim(), paging);
    expect(readView(new URLSearchParams(query))).toEqual({ filter: everyClaim(), paging, problems: [] });
  });

  it.each([
    ["after=abc", "after not_a_cursor"],
    ["after=MjAyNS0wMi0zMCBh", "after not_a_cursor"],
    ["order=random", "order unknown_value"],
    ["page=2", "page unknown_parameter"],
  ])("%s is named", (query, problem) => {
    const { problems } = readView(new URLSearchParams(query));
    expect(problems.map(({ parameter, reason }) => `${parameter} ${reason}`)).toEqual([problem]);
  });

  it("is read back in an order by dollars, also where there are none", () => {
    for (const usd of ["6000000.5", null]) {
      const place = { claimDate: "2025-01-27", id: "0a1b2c3d4e5f6", usd };
      const paging = { order: "largest", after: null, before: place } as const;
      const query = writeView(everyClaim(), paging);
      expect(readView(new URLSearchParams(query))).toEqual({ filter: everyClaim(), paging, problems: [] });
    }
  });

  it("is no place in another order", () => {
    const place = { claimDate: "2025-01-27", id: "0a1b2c3d4e5f6" };
    const query = writeView(everyClaim(), { order: "smallest", after: place, before: null });
    expect(readView(new URLSearchParams(query)).problems).toMatchObject([{ reason: "not_a_cursor" }]);
  });

  it("cannot be after one claim and before another", () => {
    const place = { claimDate: "2025-01-27", id: "a" };
    const query = writeView(everyClaim(), { order: "newest", after: place, before: place });
    expect(readView(new URLSearchParams(query)).problems).toMatchObject([{ reason: "after_and_before" }]);
  });
});
