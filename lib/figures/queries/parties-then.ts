import type { Database } from "../../claims/queries/database";
import type { FigureColumns } from "../figure-columns";
import type { FigureRecord } from "./figure-rows";

type Sides = Pick<FigureColumns, "subject_name" | "counterparty_name">;

export interface Parties {
  idsOf(
    figure: Sides,
  ): Pick<FigureRecord, "subject_id" | "subject_slug" | "counterparty_id" | "counterparty_slug">;
  /** Whether one of the companies asked for is a side of it; any figure where none was. */
  chosen(figure: Sides): boolean;
  /** Whether its subject is one of them. */
  chosenSubject(figure: Sides): boolean;
}

/** Who the sides of figures are, and whether they are among the companies asked for. */
export async function partiesOf(
  database: Database,
  figures: ReadonlyArray<{ columns: Sides }>,
  companies: readonly string[],
): Promise<Parties> {
  const named = new Set(
    figures.flatMap(({ columns }) => [columns.subject_name, columns.counterparty_name ?? []].flat()),
  );
  const { rows } = await database.query<{ id: number; slug: string; name: string; chosen: boolean }>(
    `SELECT id, slug, name, id = ANY(ARRAY(SELECT organisation_of(wanted) FROM unnest($2::text[]) AS wanted)) AS chosen
       FROM organisations WHERE name = ANY($1)`,
    [[...named], companies],
  );
  const byName = new Map(rows.map((row) => [row.name, row]));
  const sides = ({ subject_name, counterparty_name }: Sides) => ({
    subject: byName.get(subject_name),
    counterparty: counterparty_name === null ? undefined : byName.get(counterparty_name),
  });
  return {
    idsOf(figure) {
      const { subject, counterparty } = sides(figure);
      return {
        subject_id: subject?.id ?? 0,
        subject_slug: subject?.slug ?? "",
        counterparty_id: counterparty?.id ?? null,
        counterparty_slug: counterparty?.slug ?? null,
      };
    },
    chosenSubject: (figure) => companies.length === 0 || sides(figure).subject?.chosen === true,
    chosen(figure) {
      const { subject, counterparty } = sides(figure);
      return companies.length === 0 || subject?.chosen === true || counterparty?.chosen === true;
    },
  };
}
