import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Kind } from "../../extraction/types";
import { assertions, knowledge, readClaims } from "../corpus/corpus";
import { groupStandings } from "../group-assertions";
import type { Assertion } from "../types";
import { boxesOf, liesIn } from "./boxes";
import { DATE, FacetReader, type Facets } from "./facets";
import { type Look, type Saying, type Stored, standAgain } from "./stand-again";
import { isBefore, placeOf, type Standing } from "./standing";

const curated = assertions(readClaims());
const reader = new FacetReader(knowledge);

/** What is stored, of which no more is given than is asked for. */
function storedIn(standings: ReadonlyMap<string, Standing>): Stored {
  const lies = (look: Look, one: Standing): boolean => {
    const { of, tags } = look;
    if (one.facets.among === of.among && one.tag !== null && tags.includes(one.tag)) return true;
    return boxesOf(look).some((box) => liesIn(box, one));
  };
  return {
    look: async (looks, except) =>
      [...standings.values()].filter(
        (one) => !except.includes(one.facets.assertion.key) && looks.some((look) => lies(look, one)),
      ),
    sayings: async (among, except) => {
      const first = new Map<string, Saying>();
      for (const { facets } of standings.values()) {
        const place = placeOf(facets);
        if (!facets.topic.named || !among.includes(facets.among) || except.includes(place.key)) continue;
        const said = `${facets.among} ${facets.topic.key}`;
        const known = first.get(said);
        if (known === undefined || isBefore(place, known))
          first.set(said, { ...place, among: facets.among, name: facets.topic.key });
      }
      return [...first.values()];
    },
  };
}

const standingsOf = (given: readonly Assertion[]) =>
  new Map(
    groupStandings(given, knowledge)
      .flat()
      .map((standing) => [standing.facets.assertion.key, standing]),
  );

const told = (standings: ReadonlyMap<string, Standing>) =>
  [...standings.values()]
    .map(({ facets, after, figure, score, strand, open }) => ({
      key: facets.assertion.key,
      ...{ after: after?.key, figure, score, strand, open },
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

/** Takes some out and puts others in, and gives how many others stand otherwise. */
async function change(
  standings: Map<string, Standing>,
  { gone, come }: { gone: readonly string[]; come: readonly Assertion[] },
): Promise<number> {
  const facets: Facets[] = come.map((assertion) => reader.read(assertion));
  const taken = gone.flatMap((key) => standings.get(key) ?? []);
  const changed = await standAgain({ gone: taken, come: facets }, storedIn(standings));
  for (const key of gone) standings.delete(key);
  for (const [key, standing] of changed) standings.set(key, standing);
  return changed.size - come.length;
}

const day = fc
  .integer({ min: 0, max: 900 })
  .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));

/** Many of few names, amounts and days, so that they meet. */
const said = fc.record({
  subject: fc.constantFrom("OpenAI", "Nvidia"),
  other: fc.constantFrom(null, null, "Oracle", "Nvidia"),
  object: fc.constantFrom(
    null,
    null,
    null,
    "Series F",
    "2024 round",
    "AI",
    "Stargate",
    "Stargate Texas",
    "@Oracle",
  ),
  amount: fc.constantFrom(1e9, 1.02e9, 1.1e9, 1.2e9, 1.5e9, 2e9),
  high: fc.constantFrom(null, null, null, 1.4, 9),
  currency: fc.constantFrom("USD", "USD", "EUR"),
  modality: fc.constantFrom("reported" as const, "planned" as const),
  period: fc.constantFrom(null, null, null, "2024", "2024-08-01", "2025", "August 2024"),
  day,
});

/** What is printed alike in euros comes to other dollars in other months. */
function amountOf(low: number, high: number, currency: string, day: string) {
  const rate = currency === "USD" ? 1 : 1 + Number(day.slice(5, 7)) / 100;
  const comparator = low === high ? ("exactly" as const) : ("between" as const);
  return { low, high, usd: { low: low * rate, high: high * rate }, comparator };
}

const crowd = fc
  .tuple(
    fc.constantFrom<Kind>(
      "funding",
      "deal",
      "valuation",
      "market_value_change",
      "investment_plan",
      "price",
      "revenue",
      "training_cost",
      "operating_cost",
    ),
    fc.array(said, { minLength: 4, maxLength: 36 }),
  )
  .map(([kind, list]) =>
    list.map(
      ({ amount, high, other, period, day, ...fields }, at): Assertion => ({
        ...fields,
        kind,
        key: `k${String(at).padStart(2, "0")}`,
        counterparty: other === null || other === fields.subject ? null : { party: other, role: "investor" },
        ...amountOf(amount, amount * (high ?? 1), fields.currency, day),
        ...{ direction: null, unit: null, basis: null, claimant: null },
        period: period === null ? null : { text: period, start: null, end: null, sort: "span" },
        ...{ firstDay: day, lastDay: day },
      }),
    ),
  );

describe("standAgain", () => {
  for (const [what, given, runs] of [
    ["curated claims", fc.shuffledSubarray(curated, { minLength: 2, maxLength: 250 }), 40],
    [
      "a crowd",
      crowd.chain<Assertion[]>((list) => fc.shuffledSubarray(list, { minLength: list.length })),
      300,
    ],
  ] as const)
    it(`comes to what all at once come to, in whichever order they come and go: ${what}`, async () => {
      await fc.assert(
        fc.asyncProperty(given, fc.infiniteStream(fc.nat()), async (list, numbers) => {
          const standings = new Map<string, Standing>(standingsOf(list.slice(0, list.length / 2)));
          const present = new Map(list.slice(0, list.length / 2).map((one) => [one.key, one]));
          for (const one of list.slice(list.length / 2)) {
            const keys = [...present.keys()];
            const gone = (numbers.next().value ?? 0) % 2 === 0 ? [] : keys.slice(0, 1);
            await change(standings, { gone, come: [one] });
            for (const key of gone) present.delete(key);
            present.set(one.key, one);
          }
          expect(told(standings)).toEqual(told(standingsOf([...present.values()])));
        }),
        { numRuns: runs },
      );
    });

  it("gives what came, and of all others what stands otherwise", async () => {
    const [last] = [...curated].sort((a, b) => (a.firstDay < b.firstDay ? 1 : -1));
    if (last === undefined) throw new Error("No claims.");
    const standings: Map<string, Standing> = standingsOf(curated.filter(({ key }) => key !== last.key));
    expect(await change(standings, { gone: [], come: [last] })).toBe(0);
    expect(told(standings)).toEqual(told(standingsOf(curated)));
  });

  it("stands on no more than what came before", () => {
    const ofAll = standingsOf(curated);
    for (const day of ["2023-06-30", "2025-01-31"]) {
      const then = curated.filter(({ firstDay }) => firstDay <= day);
      expect(told(standingsOf(then))).toEqual(
        told(new Map([...ofAll].filter(([, { facets }]) => facets.assertion.firstDay <= day))),
      );
    }
    expect([...ofAll.values()].some(({ facets }) => facets.held === DATE)).toBe(true);
  });
});
