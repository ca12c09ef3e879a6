import { createHash } from "node:crypto";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { csvwMetadata } from "./csvw";
import { packaged } from "./package";
import { zip } from "./zip";

const WORDS = {
  title: "Claims",
  facts: [["Rows", "2"]],
  hashLabel: "SHA-256",
  rights: ["Rights", "Cite them."],
  columns: ["Columns", [["id", "its number"]]],
} as const;

async function bytesOf(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const read: Uint8Array[] = [];
  for await (const piece of pieces) read.push(piece);
  return Buffer.concat(read);
}

describe("a package", () => {
  it("holds the file, what its columns are, and the hash of what was sent", async () => {
    async function* pieces() {
      yield Buffer.from('"id"\r\n');
      yield Buffer.from('"م"\r\n');
    }
    const metadata = csvwMetadata({
      url: "c.csv",
      columns: ["id"],
      title: { en: "All" },
      meaningOf: () => ({ en: "its number" }),
    });
    const entries = packaged(
      { name: "c.csv", pieces },
      { name: "c.csv-metadata.json", content: metadata },
      WORDS,
    );
    const files = unzipSync(
      await bytesOf(zip(entries, { mtime: new Date("2026-11-27T00:00:00Z"), huge: false })),
    );
    expect(Object.keys(files)).toEqual(["c.csv", "c.csv-metadata.json", "readme.txt"]);
    const text = '"id"\r\n"م"\r\n';
    expect(strFromU8(files["c.csv"]!)).toBe(text);
    expect(strFromU8(files["readme.txt"]!)).toContain(
      `SHA-256: ${createHash("sha256").update(text).digest("hex")}\r\n`,
    );
    expect(JSON.parse(strFromU8(files["c.csv-metadata.json"]!))).toMatchObject({
      "@context": "http://www.w3.org/ns/csvw",
      tableSchema: { primaryKey: "id", columns: [{ name: "id", datatype: "string" }] },
    });
  });

  it("breaks where its file breaks", async () => {
    async function* pieces() {
      yield Buffer.from("a");
      throw new Error("gone");
    }
    const entries = packaged({ name: "c.csv", pieces }, null, WORDS);
    await expect(bytesOf(zip(entries, { mtime: new Date(0), huge: false }))).rejects.toThrow("gone");
  });
});
