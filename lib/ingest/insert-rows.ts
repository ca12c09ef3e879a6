import { Prisma } from "../db/generated/client";

type Value = string | number | boolean | null | Date | object;

/**
 * Many rows in one statement, the keys of the first naming the columns. Rows go as one JSON value: a statement of their own
 * values holds 65,535 of them at most, and takes Prisma ten times as long. `conflict` is what follows ON CONFLICT.
 */
export async function insertRows(
  tx: Prisma.TransactionClient,
  table:
    | "claims"
    | "names"
    | "organisations"
    | "people"
    | "affiliations"
    | "objects"
    | "object_owners"
    | "exchange_rates",
  rows: ReadonlyArray<Record<string, Value>>,
  conflict?: string,
): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Prisma.raw(
    Object.keys(first)
      .map((column) => `"${column}"`)
      .join(", "),
  );
  const onConflict = conflict === undefined ? Prisma.empty : Prisma.raw(`ON CONFLICT ${conflict}`);
  await tx.$executeRaw`/* kept */
    INSERT INTO ${Prisma.raw(table)} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${Prisma.raw(table)}, ${JSON.stringify(rows)}::jsonb)
    ${onConflict}`;
}
