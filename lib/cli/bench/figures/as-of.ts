import { pool } from "../../../db/client";
import { everyFigure } from "../../../figures/filter";
import { findFigureAsOf } from "../../../figures/queries/find-figure";
import { countFigures, listFigures } from "../../../figures/queries/list-figures";
import { figureKnowledge } from "../../../ingest/figures/figure-knowledge";
import { gazetteer } from "../../../organisations/gazetteer";
import { line, timedWith } from "./times";

const AIM = 2_000;
const DAYS = ["2020-10-01", "2025-10-01"] as const;

/** The list as it stood on a day in the middle of the years and on a late one, and one figure of it. */
export async function asOf(): Promise<void> {
  const knowledge = figureKnowledge(gazetteer);
  const database = await pool().connect();
  try {
    const { rows } = await database.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
    const server = rows[0]?.pid ?? 0;
    const told = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
      const { took, processor, result } = await timedWith(server, work);
      line(what, took, AIM, processor);
      return result;
    };
    for (const day of DAYS) {
      const filter = { ...everyFigure(), as_of: day };
      console.log(`as of ${day}`);
      await told("the first page of the list, first", () => listFigures(database, filter, { knowledge }));
      const list = await told("again", () => listFigures(database, filter, { knowledge }));
      await told("how many, and why", () => countFigures(database, filter, knowledge));
      const [first] = list.figures;
      if (first === undefined) continue;
      const { subject, kind } = first.question;
      const ofCompany = { ...filter, company: [subject.slug], kind: [kind] };
      await told("the list of one company and kind", () => listFigures(database, ofCompany, { knowledge }));
      const one = { claim: first.id, company: [subject.slug], kind: [kind], as_of: day, known: null };
      await told("one figure", () => findFigureAsOf(database, one, knowledge));
    }
  } finally {
    database.release();
  }
}
