import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { gazetteer } from "../../organisations/gazetteer";
import { createExtractor } from "..";
import { readWordings } from "../corpus/training/wordings";

const { extract } = createExtractor(gazetteer);

it("where the model decides, the trace names the words that told it", () => {
  const text = readFileSync(new URL("../corpus/wordings/en.txt", import.meta.url), "utf8");
  const claims = readWordings(text, "en").flatMap((wording) =>
    extract(wording).map((claim) => ({ claim, points: Array.from(wording.text) })),
  );
  const told = claims.flatMap(({ claim, points }) =>
    claim.trace
      .filter(({ rule }) => rule === "model_kind")
      .map(({ start, end }) => points.slice(start, end).join("")),
  );
  expect(told.length).toBeGreaterThan(0);
  for (const words of told) expect(words).toMatch(/\p{L}|\p{N}/u);
});

it("what the rules and the model agree on keeps the rules' trace", () => {
  const [claim] = extract({ text: "OpenAI raised $6.6 billion in October.", lang: "en" });
  expect(claim).toMatchObject({ kind: "funding", subject: "OpenAI" });
  expect(claim!.trace.map(({ rule }) => rule)).not.toContain("model_kind");
});

it("a table of hundreds of figures is left to the rules", () => {
  const text = Array.from({ length: 500 }, (_, i) => `OpenAI raised $${i + 1} billion.`).join("\n\n");
  const claims = extract({ text, lang: "en" });
  expect(claims).toHaveLength(500);
  expect(claims.every(({ trace }) => trace.every(({ rule }) => !rule.startsWith("model_")))).toBe(true);
});
