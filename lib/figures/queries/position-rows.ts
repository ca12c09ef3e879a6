import { isoDay, plainNumber } from "../../claims/queries/claim-rows";
import type { Database } from "../../claims/queries/database";
import { findNames, type NameOwner } from "../../claims/queries/names";
import type { DatePrecision } from "../../i18n/formats";
import type { PositionColumns } from "../figure-columns";
import type { PositionRow } from "../rows";

/** Positions by figure and number, or all of the figures where no number is given; keyed by placeOf. */
export async function findPositions(
  database: Database,
  wanted: ReadonlyArray<{ figure: string; position?: number }>,
): Promise<Map<string, PositionRow>> {
  if (wanted.length === 0) return new Map();
  const { rows } = await database.query<PositionColumns>(
    `SELECT p.figure_id, p.position, ${plainNumber("p.low")} AS low, ${plainNumber("p.high")} AS high, p.comparator, p.direction,
            p.currency, p.unit, p.basis, p.denied, ${plainNumber("p.usd_low")} AS usd_low, ${plainNumber("p.usd_high")} AS usd_high,
            ${isoDay("p.first_day")} AS first_day, ${isoDay("p.last_day")} AS last_day, p.claim_count, p.first_claim_id
       FROM unnest($1::text[], $2::int[]) AS wanted(figure, position)
       JOIN positions p ON p.figure_id = wanted.figure AND (wanted.position IS NULL OR p.position = wanted.position)
      ORDER BY p.figure_id, p.position`,
    [wanted.map(({ figure }) => figure), wanted.map(({ position }) => position ?? null)],
  );
  return toPositionRows(database, rows);
}

export const placeOf = (figure: string, position: number): string => `${figure} ${position}`;

interface FirstRecord {
  id: string;
  claim_date: string;
  date_precision: DatePrecision;
  source: string;
  claimant: string | null;
  claimant_organisation_id: number | null;
  claimant_person_id: number | null;
}

/** With who said each first, and when. */
export async function toPositionRows(
  database: Database,
  records: readonly PositionColumns[],
): Promise<Map<string, PositionRow>> {
  const { rows } = await database.query<FirstRecord>(
    `SELECT c.id, ${isoDay("c.claim_date")} AS claim_date, c.date_precision, source.name AS source,
            COALESCE(organisation.name, person.name, c.claimant_name) AS claimant,
            c.claimant_organisation_id, c.claimant_person_id
       FROM claims c JOIN sources source ON source.id = c.source_id
       LEFT JOIN organisations organisation ON organisation.id = c.claimant_organisation_id
       LEFT JOIN people person ON person.id = c.claimant_person_id
      WHERE c.id = ANY($1)`,
    [records.map(({ first_claim_id }) => first_claim_id)],
  );
  const claimantOf = (record: FirstRecord): NameOwner => ({
    organisation: record.claimant_organisation_id,
    person: record.claimant_person_id,
  });
  const names = await findNames(database, rows.map(claimantOf));
  const firsts = new Map(rows.map((row) => [row.id, row]));
  const found = new Map<string, PositionRow>();
  for (const record of records) {
    const first = firsts.get(record.first_claim_id);
    if (first === undefined) continue;
    found.set(placeOf(record.figure_id, record.position), {
      position: record.position,
      amount: {
        low: record.low,
        high: record.high,
        comparator: record.comparator,
        direction: record.direction,
        currency: record.currency,
        unit: record.unit,
      },
      usd:
        record.usd_low === null && record.usd_high === null
          ? null
          : { low: record.usd_low, high: record.usd_high },
      basis: record.basis,
      denied: record.denied,
      firstDay: record.first_day,
      lastDay: record.last_day,
      claims: record.claim_count,
      first: {
        claimId: first.id,
        claimDate: first.claim_date,
        datePrecision: first.date_precision,
        source: first.source,
        claimant: first.claimant === null ? null : names.of(claimantOf(first), first.claimant),
      },
    });
  }
  return found;
}
