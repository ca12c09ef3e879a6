import arabic from "../i18n/messages/ar.json";
import english from "../i18n/messages/en.json";
import type { BadInput } from "../ingest/bad-input";
import { badInputMessage } from "../ingest/bad-input-messages";
import type { ClaimRow } from "../ingest/claim-row";
import type { Ingested } from "../ingest/pipeline";
import type { PreparedArticle } from "../ingest/prepare-article";
import { formatAmount } from "../money/format";
import { ingestWords } from "./ingest-words";
import type { TerminalLanguage } from "./messages";
import { textTable } from "./text-table";

interface ReportPlace {
  place: string;
  givenId: string | null;
}

export type SuccessReport = ReportPlace & { article: PreparedArticle; ingested: Ingested };
/** What became of one article. */
export type Report = SuccessReport | (ReportPlace & { fault: BadInput });

const CATALOGS = { en: english, ar: arabic };
const NOBODY = "–";

/** For people: what became of the article and, where it is new, its claims in a table. */
export function reportForPeople(
  { place, article, ingested }: SuccessReport,
  language: TerminalLanguage,
  width: number,
): string {
  const words = ingestWords(language);
  if (ingested.outcome === "known") {
    const outcome = ingested.dated === null ? words.outcome.known : words.outcome.dated(ingested.dated);
    return `${place}: ${outcome} (${ingested.id})`;
  }
  const outcome =
    ingested.outcome === "stored" ? words.outcome.stored : words.outcome.new_version(ingested.version);
  const facts = [article.source, article.published, article.lang, ingested.id].join(" · ");
  const lines = [`${place}: ${outcome} (${facts})`];
  if (article.dateAssumed) lines.push(words.assumedDate);
  if (ingested.claims.length === 0) return [...lines, words.noClaims].join("\n");
  const { kind, subject, amount, modality, claimant, quote } = words.columns;
  const rows = ingested.claims.map((claim) => cellsOf(claim, language));
  return [...lines, "", textTable([kind, subject, amount, modality, claimant, quote], rows, width), ""].join(
    "\n",
  );
}

function cellsOf(claim: ClaimRow, language: TerminalLanguage): string[] {
  const { kinds, modalities } = CATALOGS[language];
  return [
    kinds[claim.kind],
    claim.objectName === null ? claim.subjectName : `${claim.subjectName} · ${claim.objectName}`,
    formatAmount(claim, language),
    modalities[claim.modality],
    claim.claimantName ?? NOBODY,
    claim.quote ?? "",
  ];
}

export function failureLine(place: string, fault: BadInput, language: TerminalLanguage): string {
  return `✗ ${place}: ${badInputMessage(fault.reason, language)}`;
}

/** For machines: one line of JSON. */
export function reportAsJson(report: Report, language: TerminalLanguage): string {
  const { place, givenId } = report;
  if ("fault" in report) {
    const { reason } = report.fault;
    return JSON.stringify({
      place,
      id: givenId,
      outcome: "failed",
      reason,
      message: badInputMessage(reason, language),
    });
  }
  const { article, ingested } = report;
  const { outcome, id, version } = ingested;
  return JSON.stringify({
    place,
    id: givenId,
    outcome,
    article: id,
    version,
    source: article.source,
    url: article.url,
    lang: article.lang,
    published: article.published,
    precision: article.precision,
    dateAssumed: article.dateAssumed,
    ...(ingested.outcome === "known"
      ? { dated: ingested.dated }
      : { claims: ingested.claims.map(publicClaim) }),
  });
}

/** Amounts as exact decimal text, offsets in code points. */
function publicClaim(claim: ClaimRow) {
  return {
    id: claim.id,
    kind: claim.kind,
    subject: claim.subjectName,
    object: claim.objectName,
    low: claim.low,
    high: claim.high,
    comparator: claim.comparator,
    direction: claim.direction,
    currency: claim.currency,
    unit: claim.unit,
    modality: claim.modality,
    claimant: claim.claimantName,
    quote: claim.quote,
    start: claim.quoteStart,
    end: claim.quoteEnd,
  };
}
