import type { Stand } from "../../figures/claim-stands";
import { addTo } from "../../figures/grouping/add-to";
import type { MadeFigure } from "../../figures/make-figures";
import type { StoredVoice } from "../../figures/queries/read-voices";
import { SAID, type Said, type SaidWords, toSaidWords } from "../../figures/queries/said-words";
import type { Agreement } from "../../figures/rows";

/** A claim of a figure: who speaks, where and when, and how it stands among the others as far as that is stored. */
export interface FigureClaim {
  id: string;
  articleId: string;
  textCluster: string | null;
  source: string;
  creditedSource: string | null;
  claimant: { name: string; outlet: boolean } | null;
  day: string;
  /** See DatedVoice. */
  until: string;
  /** Null of a claim that was in no figure. */
  stored: { assertion: string; stand: Stand; first: boolean; agreement: Agreement | null } | null;
  /** Of a plan. */
  words: SaidWords | null;
}

/** A statement that gives the claims whose ids a subquery picks as one JSON text. */
export const claimsSql = (ids: string): string => `
  SELECT COALESCE(json_agg(json_build_array(c.id, c.article_id, article.reprint_of, source.name, credited.name,
      COALESCE(organisation.name, person.name, c.claimant_name), COALESCE(organisation.kind = 'outlet', FALSE), c.claim_date,
      CASE c.date_precision WHEN 'day' THEN c.claim_date
        ELSE (c.claim_date + ('1 ' || c.date_precision)::interval - interval '1 day')::date END,
      fc.assertion_id, fc.stand, fc.first, fc.agreement,
      CASE WHEN c.kind = 'investment_plan' THEN ${SAID} END)), '[]')::text
  FROM claims c
    JOIN articles article ON article.id = c.article_id
    JOIN sources source ON source.id = c.source_id
    LEFT JOIN sources credited ON credited.id = article.credited_source_id
    LEFT JOIN organisations organisation ON organisation.id = c.claimant_organisation_id
    LEFT JOIN people person ON person.id = c.claimant_person_id
    LEFT JOIN figure_claims fc ON fc.claim_id = c.id
  WHERE c.id IN (${ids})`;

type Row = [
  id: string,
  articleId: string,
  textCluster: string | null,
  source: string,
  creditedSource: string | null,
  claimant: string | null,
  outlet: boolean,
  day: string,
  until: string,
  assertion: string | null,
  stand: Stand,
  first: boolean,
  agreement: Agreement | null,
  said: Said | null,
];

export function readFigureClaims(text: string): FigureClaim[] {
  return (JSON.parse(text) as Row[]).map(
    ([
      id,
      articleId,
      textCluster,
      source,
      creditedSource,
      claimant,
      outlet,
      day,
      until,
      assertion,
      ...of
    ]) => {
      const [stand, first, agreement, said] = of;
      return {
        ...{ id, articleId, textCluster, source, creditedSource, day, until },
        claimant: claimant === null ? null : { name: claimant, outlet },
        stored: assertion === null ? null : { assertion, stand, first, agreement },
        words: said === null ? null : toSaidWords(said),
      };
    },
  );
}

/** By assertion its claims, of which the ids are given. */
export function claimsByAssertion(
  claims: readonly FigureClaim[],
  members: Iterable<readonly [assertion: string, ids: readonly string[]]>,
): Map<string, FigureClaim[]> {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return new Map([...members].map(([key, ids]) => [key, ids.flatMap((id) => byId.get(id) ?? [])]));
}

/** Who speaks of a figure: claims of one article, claimant and position are one voice. `claims` are those of an assertion. */
export function voicesOf(
  { positions }: MadeFigure,
  claims: (assertion: string) => readonly FigureClaim[],
): StoredVoice[] {
  const voices: StoredVoice[] = [];
  for (const [number, { assertions }] of positions.entries()) {
    const position = String(number);
    const byArticle = new Map<string, StoredVoice[]>();
    for (const { id, day, until, words, stored, ...said } of assertions.flatMap(claims)) {
      const known = byArticle
        .get(said.articleId)
        ?.find(({ source, claimant }) => source === said.source && isSame(claimant, said.claimant));
      if (known === undefined) {
        const voice = { ...said, position, firstDay: day, until, claims: [id] };
        addTo(byArticle, said.articleId, voice);
        voices.push(voice);
        continue;
      }
      known.claims.push(id);
      if (day < known.firstDay) known.firstDay = day;
      if (until > known.until) known.until = until;
    }
  }
  return voices;
}

const isSame = (one: FigureClaim["claimant"], other: FigureClaim["claimant"]): boolean =>
  one?.name === other?.name && one?.outlet === other?.outlet;
