import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { foldName } from "../lib/organisations/fold";
import { readCitations } from "./citations";
import { outletOf, readOutlets } from "./outlets";

const csv = readFileSync(new URL("data/outlets.csv", import.meta.url), "utf8");
const jsonLines = readFileSync(new URL("data/claims.jsonl", import.meta.url), "utf8");
const outlets = readOutlets(csv);
const rows: Array<{ publisher: string; modality: string; claimant: string | null }> = jsonLines
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

describe("the table of outlets", () => {
  const publishers = [...new Set(rows.map(({ publisher }) => publisher))];

  test("decides every publisher's name that says more than itself", () => {
    for (const publisher of publishers) expect(() => outletOf(publisher, outlets)).not.toThrow();
    expect(() => outletOf("Somebody (Reuters)", outlets)).toThrow("Somebody (Reuters)");
  });

  test("speaks only of publishers that the data name, in alphabetical order", () => {
    expect([...outlets.keys()].filter((publisher) => !publishers.includes(publisher))).toEqual([]);
    expect([...outlets.keys()]).toEqual([...outlets.keys()].sort((a, b) => a.localeCompare(b, "en")));
  });

  test("spells every outlet in one way", () => {
    const spellings = new Map<string, Set<string>>();
    const all = publishers.map((publisher) => outletOf(publisher, outlets));
    for (const name of all.flatMap(({ source, credited }) =>
      credited === null ? [source] : [source, credited],
    )) {
      const key = foldName(name).replaceAll(" ", "");
      spellings.set(key, (spellings.get(key) ?? new Set()).add(name));
    }
    expect([...spellings.values()].filter((names) => names.size > 1).map((names) => [...names])).toEqual([]);
  });

  test.each([
    ["Boursorama (Reuters)", "Boursorama", "Reuters"],
    ["Tiger Brokers (Deep News)", "Tiger Brokers", "Deep News"],
    ["ETN (Finland)", "ETN", null],
    ["Al Arabiya (via UAB)", "Union of Arab Banks", "Al Arabiya"],
    ["Tom's Hardware (mirror)", "Tom's Hardware", null],
    ["Axios", "Axios", null],
  ])("%s is %s, crediting %s", (publisher, source, credited) => {
    expect(outletOf(publisher, outlets)).toEqual({ source, credited });
  });
});

describe("the citations", () => {
  const citations = readCitations(jsonLines, outlets);
  const claims = citations.flatMap((citation) => citation.claims);

  test("are one an address, with all figures, each under an id of its own", () => {
    expect(citations).toHaveLength(737);
    expect(claims).toHaveLength(1488);
    expect(new Set(citations.map(({ id }) => id)).size).toBe(737);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(1488);
  });

  test("read a statement that has a claimant as claimed", () => {
    expect(
      claims.filter(({ modality, claimantName }) => modality === "reported" && claimantName !== null),
    ).toEqual([]);
    const expected = rows.filter(
      ({ modality, claimant }) => modality === "claimed" || (modality === "reported" && claimant !== null),
    );
    expect(claims.filter(({ modality }) => modality === "claimed")).toHaveLength(expected.length);
  });

  test("keep the date of each figure; the page's own is the latest that is known to the day", () => {
    const page = citations.find(({ url }) => url.includes("medianama.com/2023/07/223"));
    expect(page).toMatchObject({ published: "2023-07-31", datePrecision: "day" });
    expect(new Set(page?.claims.map(({ claimDate }) => claimDate))).toEqual(
      new Set(["2023-04-01", "2023-07-31"]),
    );
  });

  test("whose figures credit somebody keep that, however the others of the page are entered", () => {
    expect(citations.find(({ url }) => url === "https://tafaol.sa/?p=80781")).toMatchObject({
      source: "Tafaol",
      credited: "Bloomberg",
    });
  });
});
