import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { db } from "../db/client";
import { type TestDatabase, testDatabase } from "../db/test-database";
import { main } from "./ingest";

const ROOT = path.resolve(import.meta.dirname, "../..");
const REAL = path.resolve(ROOT, "../shared/articles/europe-ai-hopes-after-deepseek.ar.txt");
const ARTICLE = "OpenAI said on Tuesday that it had raised $6.6 billion at a valuation of $157 billion.\n";

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await testDatabase();
  folder = mkdtempSync(path.join(tmpdir(), "marsad-ingest-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await database.close();
});

interface Run {
  status: number | null;
  out: string;
  err: string;
}

/** The command as npm runs it, in a process of its own. */
function run(
  command: "ingest" | "extract-stored",
  args: string[],
  { input = "", language = "en" } = {},
): Promise<Run> {
  const child = spawn(process.execPath, ["lib/cli/run.mjs", command, ...args], {
    cwd: ROOT,
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      INIT_CWD: folder,
      LC_ALL: language === "ar" ? "ar_EG.UTF-8" : "C",
    },
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (said: string) => {
    out += said;
  });
  child.stderr.setEncoding("utf8").on("data", (said: string) => {
    err += said;
  });
  child.stdin.end(input);
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, out, err })));
}

/** What the command says to arguments that it does not carry out: here, for a process of its own takes seconds. */
async function refusal(args: string[]): Promise<Omit<Run, "out">> {
  vi.stubEnv("INIT_CWD", folder);
  vi.stubEnv("LC_ALL", "C");
  const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const printed = vi.spyOn(console, "error").mockReturnValue();
  try {
    const status = await main(args);
    return { status, err: [...written.mock.calls, ...printed.mock.calls].join("\n") };
  } finally {
    written.mockRestore();
    printed.mockRestore();
    vi.unstubAllEnvs();
  }
}

const write = (name: string, content: string | Uint8Array) => writeFileSync(path.join(folder, name), content);
const linesOf = (out: string) =>
  out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("npm run ingest", () => {
  test("shows what it stored, names a bad file and its reason, and goes on", {
    timeout: 60_000,
  }, async () => {
    write("good.txt", ARTICLE);
    write("broken.txt", Buffer.from([0x61, 0xff]));
    const { status, out, err } = await run("ingest", [
      "broken.txt",
      "good.txt",
      "missing.txt",
      "--published",
      "2024-10-02",
      "--source",
      "Reuters",
    ]);
    expect(status).toBe(1);
    expect(err).toContain("✗ broken.txt: not valid UTF-8 at byte 1. Save it as UTF-8.");
    expect(err).toContain("✗ missing.txt: not found.");
    expect(out).toMatch(/^good\.txt: stored \(Reuters · 2024-10-02 · en · [0-9a-z]{13}\)/);
    expect(out).toMatch(/Kind +Subject +Amount +Modality +Claimant +Quote/);
    expect(out).toMatch(/OpenAI.* 6\.6 billion US dollars/);
    expect(out.trim().split("\n").at(-1)).toMatch(
      /^1 stored, 0 known, 0 new versions, 2 failed; [1-9] claims\.$/,
    );

    const again = await run("ingest", ["good.txt", "--source", "Reuters"], { language: "ar" });
    expect(again).toMatchObject({ status: 0, err: "" });
    expect(again.out).toContain("good.txt: معروف من قبل");
  });

  test("writes a line of JSON an article for machines, and reads a pipe", { timeout: 60_000 }, async () => {
    const input = `${JSON.stringify({ id: "a", text: ARTICLE, source: "AFP", published: "2024-10" })}\n{broken\n`;
    const { status, out, err } = await run("ingest", ["-", "--json"], { input });
    expect(status).toBe(1);
    const [stored, failed] = linesOf(out);
    expect(stored).toMatchObject({
      place: "-:1",
      id: "a",
      outcome: "stored",
      source: "AFP",
      published: "2024-10-01",
      precision: "month",
      lang: "en",
    });
    const [claim] = stored.claims;
    expect([...ARTICLE].slice(claim.start, claim.end).join("")).toBe(claim.quote);
    expect(failed).toMatchObject({ place: "-:2", outcome: "failed", reason: { code: "json" } });
    expect(err).toContain("1 stored, 0 known, 0 new versions, 1 failed");
  });

  test("says what a folder holds that it does not read, and when a file contradicts the command", {
    timeout: 60_000,
  }, async () => {
    write(
      "page.html",
      `<html lang="en"><meta property="article:published_time" content="2024-10-03"><p>${ARTICLE}</p></html>`,
    );
    write("picture.png", "x");
    const { status, err } = await run("ingest", [".", "--published", "2024-10-02", "--source", "Le Monde"]);
    expect(err).toContain(
      "page.html: says its published itself, 2024-10-03; --published 2024-10-02 is not used.",
    );
    expect(err).toContain("1 file of other types in the folders passed over.");
    expect(status).toBe(1);
  });

  test.each([
    [["--published", "2025-02-30", "good.txt"], "“2025-02-30” is not a date."],
    [
      ["--url", "https://a.example/b", "good.txt", "broken.txt"],
      "--url names one article, and 2 files were given.",
    ],
    [["--color", "good.txt"], "Usage: npm run ingest"],
    [[], "Nothing to ingest"],
  ])("refuses %j and touches nothing", async (args, said) => {
    const before = await db().article.count();
    const { status, err } = await refusal(args);
    expect(status).toBe(1);
    expect(err).toContain(said);
    expect(await db().article.count()).toBe(before);
  });

  test("--rights says what may be shown of a source's text, and a known source keeps its right", {
    timeout: 60_000,
  }, async () => {
    await db().source.create({ data: { slug: "the-paper", name: "The Paper", textRight: "link" } });
    write("paper.txt", `${ARTICLE} In another paper.`);
    const { err } = await run("ingest", ["paper.txt", "--source", "The Paper"]);
    expect(err).toContain("Pages show only a link for “The Paper”.");
    await run("ingest", ["paper.txt", "--source", "The Paper", "--rights", "quote"]);
    expect(await db().source.findUnique({ where: { slug: "the-paper" } })).toMatchObject({
      textRight: "quote",
    });
  });
});

test("npm run extract:stored reads every stored article again and changes nothing by itself", {
  timeout: 60_000,
}, async () => {
  const before = await db().claim.findMany({ orderBy: { id: "asc" } });
  const { status, out } = await run("extract-stored", []);
  expect(status).toBe(0);
  expect(out).toMatch(
    new RegExp(
      `^\\d+ articles read again, 0 failed. Claims: ${before.length} unchanged, 0 changed, 0 superseded, 0 new.`,
    ),
  );
  expect(await db().claim.findMany({ orderBy: { id: "asc" } })).toEqual(before);
});

test.skipIf(!existsSync(REAL))(
  "the real article in ../shared gives exactly its four claims",
  { timeout: 60_000 },
  async () => {
    const { status, out } = await run("ingest", [REAL, "--published", "2025-01-29", "--json"]);
    expect(status).toBe(0);
    const [{ article: id }] = linesOf(out);
    const { text, claims } = await db().article.findUniqueOrThrow({
      where: { id },
      include: { claims: { orderBy: { quoteStart: "asc" }, include: { subject: true } } },
    });
    const characters = [...(text ?? "")];
    for (const claim of claims) {
      expect(characters.slice(claim.quoteStart ?? 0, claim.quoteEnd ?? 0).join("")).toBe(claim.quote);
      expect(claim.claimDate.toISOString()).toBe("2025-01-29T00:00:00.000Z");
    }
    const said = claims.map(
      ({ kind, comparator, low, high, currency, direction, subject, modality, claimantName }) => ({
        kind,
        amount: [comparator, (low ?? high)?.toFixed(), currency, direction].filter(Boolean).join(" "),
        subject: subject.name,
        modality,
        claimant: claimantName,
      }),
    );
    expect(said).toEqual([
      {
        kind: "investment_plan",
        amount: "exactly 500000000000 EUR",
        subject: "United States",
        modality: "planned",
        claimant: "Donald Trump",
      },
      {
        kind: "investment_plan",
        amount: "exactly 500000000000 USD",
        subject: "United States",
        modality: expect.stringMatching(/^(?:planned|reported)$/),
        claimant: expect.toBeOneOf([null, "DeepSeek"]),
      },
      {
        kind: "training_cost",
        amount: "less_than 6000000 USD",
        subject: "DeepSeek",
        modality: "claimed",
        claimant: "DeepSeek",
      },
      {
        kind: "market_value_change",
        amount: "about 600000000000 USD loss",
        subject: "Nvidia",
        modality: "reported",
        claimant: null,
      },
    ]);
  },
);
