import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, test } from "vitest";
import { writeParquet } from "./write-parquet";

async function* inPieces(rows: Array<Array<string | null>>) {
  for (let at = 0; at < rows.length; at += 700) yield rows.slice(at, at + 700);
}

async function written(rows: Array<Array<string | null>>): Promise<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of writeParquet(inPieces(rows), ["id", "claim_date", "low"])) pieces.push(piece);
  return new Blob(pieces as BlobPart[]).arrayBuffer();
}

// A list of more than fourteen groups says how many in other bytes than a shorter one; the last group is not full.
test.each([
  [0, 0],
  [1, 1],
  [9_800, 14],
  [10_501, 16],
])("%i rows come back as they were, from %i groups", async (count, groups) => {
  const rows = Array.from({ length: count }, (_, at) => [
    `claim ${at}`,
    at % 3 === 0 ? null : "2026-11-28",
    String(at / 4),
  ]);
  const file = await written(rows);
  const { row_groups, num_rows } = parquetMetadata(file);
  expect({ groups: row_groups.length, rows: num_rows }).toEqual({ groups, rows: BigInt(count) });
  expect(await parquetReadObjects({ file })).toEqual(
    rows.map(([id, day, low]) => ({
      id,
      claim_date: day === null ? null : new Date(`${day}T00:00:00Z`),
      low: Number(low),
    })),
  );
});
