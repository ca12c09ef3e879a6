/** A column, or each different value once and, for each row, which. */
type PackedColumn<Value> = Value[] | { values: Value[]; which: number[] };

/** Rows as they travel to the browser: the keys once, and what many rows share once. */
export interface PackedRows<Row> {
  length: number;
  columns: { [Key in keyof Row]: PackedColumn<Row[Key]> };
}

/** Packs the `keys` of some rows; what else these hold stays behind. */
export function packRows<Row extends object, Key extends keyof Row>(
  rows: readonly Row[],
  keys: readonly Key[],
): PackedRows<Pick<Row, Key>> {
  const columns = Object.fromEntries(keys.map((key) => [key, packColumn(rows.map((row) => row[key]))]));
  return { length: rows.length, columns: columns as PackedRows<Pick<Row, Key>>["columns"] };
}

export function unpackRows<Row extends object>({ length, columns }: PackedRows<Row>): Row[] {
  const rows = Array.from({ length }, () => ({}) as Row);
  for (const key of Object.keys(columns) as Array<keyof Row>) {
    const column = columns[key];
    for (const [index, row] of rows.entries()) {
      row[key] = (
        Array.isArray(column) ? column[index] : column.values[column.which[index] as number]
      ) as Row[typeof key];
    }
  }
  return rows;
}

function packColumn<Value>(all: readonly Value[]): PackedColumn<Value> {
  const places = new Map<Value, number>();
  for (const value of all) if (!places.has(value)) places.set(value, places.size);
  if (places.size * 2 > all.length) return [...all];
  return { values: [...places.keys()], which: all.map((value) => places.get(value) as number) };
}
