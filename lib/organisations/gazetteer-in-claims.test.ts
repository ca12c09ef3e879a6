import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { foldName } from "./fold";
import { gazetteer } from "./gazetteer";

const shared = fileURLToPath(new URL("../../../shared/", import.meta.url));
const claimsFile = `${shared}data/claims.jsonl`;
const aliasesFile = `${shared}eval/aliases.json`;
const goldFolder = `${shared}gold`;

/** Names that a label carries and no gazetteer should: no organisation and no person bears them. */
const NOBODY = new Set(["analysts", "Transformer"]);
/** The scorer also accepts "Information", which as a name would be found in every article that informs. */
const TOO_COMMON = new Set(["Information"]);

const bearers = new Map<string, Set<string>>();
for (const owner of [...gazetteer.organisations, ...gazetteer.people]) {
  for (const text of Object.values(owner.names).flat()) {
    const folded = foldName(text);
    bearers.set(folded, (bearers.get(folded) ?? new Set()).add(owner.slug));
  }
}

/** The names that lead to nobody, or to more than one. */
function unresolved(names: Iterable<string | null | undefined>): string[] {
  const distinct = new Set([...names].filter((name): name is string => typeof name === "string"));
  return [...distinct].filter((name) => !NOBODY.has(name) && bearers.get(foldName(name))?.size !== 1);
}

interface Labelled {
  subject: string;
  claimant: string | null;
  counterparty?: { name: string } | null;
  alt?: { subject?: string[]; claimant?: Array<string | null> } | null;
}

const namesOf = ({ subject, claimant, counterparty, alt }: Labelled) => [
  subject,
  claimant,
  counterparty?.name,
  ...(alt?.subject ?? []),
  ...(alt?.claimant ?? []),
];

describe("names in the demonstration data and the gold labels", () => {
  it.skipIf(!existsSync(claimsFile))(
    "leads each subject and claimant of ../shared/data/claims.jsonl to one bearer",
    () => {
      const lines = readFileSync(claimsFile, "utf8").trim().split("\n");
      const claims = lines.map((line): Labelled => JSON.parse(line));
      expect(claims.length).toBeGreaterThan(1000);
      expect(unresolved(claims.flatMap(namesOf))).toEqual([]);
    },
  );

  it.skipIf(!existsSync(goldFolder))("leads each name in the labels of ../shared/gold to one bearer", () => {
    const files = readdirSync(goldFolder).filter((file) => file.endsWith(".json"));
    const articles = files.map((file): { claims: Labelled[] } =>
      JSON.parse(readFileSync(`${goldFolder}/${file}`, "utf8")),
    );
    expect(articles.length).toBeGreaterThan(10);
    expect(unresolved(articles.flatMap(({ claims }) => claims.flatMap(namesOf)))).toEqual([]);
  });

  it.skipIf(!existsSync(aliasesFile))(
    "holds the names of ../shared/eval/aliases.json as names of one bearer",
    () => {
      const aliases: Record<string, string[]> = JSON.parse(readFileSync(aliasesFile, "utf8"));
      for (const [name, others] of Object.entries(aliases)) {
        const [slug] = bearers.get(foldName(name)) ?? [];
        for (const other of [name, ...others].filter((text) => !TOO_COMMON.has(text))) {
          expect([...(bearers.get(foldName(other)) ?? [])], other).toEqual([slug]);
        }
      }
    },
  );
});
