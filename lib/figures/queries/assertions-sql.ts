/**
 * A statement that gives the claims which a condition over `c` picks as one JSON text, `assertions`: each an assertion of its
 * own whose key is the claim's id (see Assertion). One text, for thousands of rows come many times faster so. `relation` is
 * `claims`, or what has its columns.
 */
export function assertionsSql(condition: string, relation = "claims"): string {
  return `SELECT COALESCE(json_agg(json_build_object(
      'key', c.id, 'kind', c.kind, 'subject', subject.name,
      'counterparty', CASE WHEN c.counterparty_name IS NOT NULL THEN json_build_object(
        'party', COALESCE(counterparty.name, c.counterparty_name), 'role', c.counterparty_role) END,
      'object', COALESCE(object.name, c.object_name),
      'low', c.low, 'high', c.high, 'comparator', c.comparator, 'direction', c.direction,
      'currency', c.currency, 'unit', c.unit,
      'usd', CASE WHEN c.rate IS NOT NULL THEN json_build_object('low', c.usd_low, 'high', c.usd_high) END,
      'basis', c.basis, 'modality', c.modality,
      'claimant', COALESCE(claimant.name, person.name, c.claimant_name),
      'period', CASE WHEN c.period_text IS NOT NULL THEN json_build_object(
        'text', c.period_text, 'start', c.period_start, 'end', c.period_end, 'sort', c.period_sort) END,
      'firstDay', c.claim_date, 'lastDay', c.claim_date
    )), '[]')::text AS assertions
    FROM ${relation} c
      JOIN organisations subject ON subject.id = c.subject_id
      LEFT JOIN organisations counterparty ON counterparty.id = c.counterparty_id
      LEFT JOIN objects object ON object.id = c.object_id
      LEFT JOIN organisations claimant ON claimant.id = c.claimant_organisation_id
      LEFT JOIN people person ON person.id = c.claimant_person_id
    WHERE ${condition}`;
}
