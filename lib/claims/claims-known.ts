/**
 * Claims as Marsad had recorded them by the end of a day (UTC), to stand for `claims`: what was superseded later counts, what
 * was revised later reads as it did. `day` is a placeholder.
 */
export function claimsKnown(day: string): string {
  const until = `(${day}::date + 1)::timestamp AT TIME ZONE 'UTC'`;
  return `(
    SELECT * FROM claims
     WHERE recorded_at < ${until} AND (superseded_at IS NULL OR superseded_at >= ${until})
    UNION ALL
    SELECT (jsonb_populate_record(present, revision.fields - 'claim_date' - 'date_precision' - 'date_assumed')).*
      FROM claim_revisions revision
      JOIN claims present ON present.claim_date = revision.claim_date AND present.id = revision.claim_id
     WHERE revision.recorded_at < ${until} AND revision.superseded_at >= ${until}
       AND (revision.fields->>'superseded_at' IS NULL OR (revision.fields->>'superseded_at')::timestamptz >= ${until})
  )`;
}
