/** What has the columns `figure_id`, `claim_id` and `position`: the stored figures whose ids are `$1`. */
export const STORED_MEMBERS = `(
  SELECT a.figure_id, fc.claim_id, a.position
    FROM figure_assertions a JOIN figure_claims fc ON fc.assertion_id = a.id WHERE a.figure_id = ANY($1))`;

/** The same for figures made just now: `$1`, `$2` and `$3` are ids, claims and positions, row by row. */
export const GIVEN_MEMBERS = "unnest($1::text[], $2::text[], $3::int[])";

/** The same for their assertions, `$2`, as they are stored. */
export const MEMBERS_OF_ASSERTIONS = `(
  SELECT made.figure_id, fc.claim_id, made.position FROM ${GIVEN_MEMBERS} AS made(figure_id, assertion_id, position)
    JOIN figure_claims fc ON fc.assertion_id = made.assertion_id)`;

/** The claims of stored figures, `$1`, whatever their positions. */
export const STORED_CLAIMS = `(
  SELECT a.figure_id, fc.claim_id, 0
    FROM figure_assertions a JOIN figure_claims fc ON fc.assertion_id = a.id WHERE a.figure_id = ANY($1))`;

/**
 * Who speaks for figures, as one JSON text `voices`: by figure, what foldOrigins needs, with the claims. A claimant that is an outlet or an
 * agency is known by its kind; a text is a cluster of its own until another is nearly the same.
 */
export const voicesSql = (members: string, condition = "TRUE"): string => `
  SELECT COALESCE(json_agg(json_build_object(
    'figure', figure_id, 'articleId', article_id, 'textCluster', reprint_of, 'source', source, 'creditedSource', credited,
    'claimant', CASE WHEN claimant IS NOT NULL THEN json_build_object('name', claimant, 'outlet', outlet) END,
    'position', position, 'firstDay', first_day, 'until', until, 'claims', claims)), '[]')::text AS voices
  FROM (
    SELECT member.figure_id, c.article_id, article.reprint_of, source.name AS source, credited.name AS credited,
      COALESCE(organisation.name, person.name, c.claimant_name) AS claimant,
      COALESCE(organisation.kind = 'outlet', FALSE) AS outlet, member.position::text AS position,
      min(c.claim_date) AS first_day, max(CASE c.date_precision WHEN 'day' THEN c.claim_date
        ELSE (c.claim_date + ('1 ' || c.date_precision)::interval - interval '1 day')::date END) AS until, json_agg(c.id ORDER BY c.id) AS claims
    FROM ${members} AS member(figure_id, claim_id, position)
      JOIN claims c ON c.id = member.claim_id
      JOIN articles article ON article.id = c.article_id
      JOIN sources source ON source.id = c.source_id
      LEFT JOIN sources credited ON credited.id = article.credited_source_id
      LEFT JOIN organisations organisation ON organisation.id = c.claimant_organisation_id
      LEFT JOIN people person ON person.id = c.claimant_person_id
    WHERE ${condition} GROUP BY 1, 2, 3, 4, 5, 6, 7, 8) AS voice`;
