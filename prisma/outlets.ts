import { parse } from "csv-parse/sync";
import { z } from "zod";

/** The source that publishes, and the outlet that it credits. */
export interface Outlet {
  source: string;
  credited: string | null;
}

const table = z.array(
  z.strictObject({
    publisher: z.string().min(1),
    source: z.string().min(1),
    credited: z.string(),
    note: z.string(),
  }),
);

/** Signs of a publisher's name that says more than its own name: such a one must stand in data/outlets.csv. */
export const SAYS_MORE = /[()/]|\b(?:via|text|mirror|from|with)\b/;

/** Reads data/outlets.csv. Publishers that are not in it are simply sources. */
export function readOutlets(csv: string): ReadonlyMap<string, Outlet> {
  const rows = table.parse(parse(csv, { columns: true }));
  return new Map(
    rows.map(({ publisher, source, credited }) => [publisher, { source, credited: credited || null }]),
  );
}

/** Throws for a publisher whose name says more than itself and is not decided. */
export function outletOf(publisher: string, outlets: ReadonlyMap<string, Outlet>): Outlet {
  const decided = outlets.get(publisher);
  if (decided === undefined && SAYS_MORE.test(publisher)) {
    throw new Error(`prisma/data/outlets.csv does not say what “${publisher}” is.`);
  }
  return decided ?? { source: publisher, credited: null };
}
