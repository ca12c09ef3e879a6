import { z } from "zod";
import { claimPath } from "../claims/paths";
import { type ClaimRow, nameIn } from "../claims/rows";
import { formatAmount } from "../money/format";

/** A claim as an assistant can cite it. */
export const citation = z.object({
  permalink: z.string(),
  subject: z.string(),
  object: z.string().nullable(),
  kind: z.string(),
  amount: z.string().describe("As printed, in words; low and high are exact"),
  low: z.string().nullable(),
  high: z.string().nullable(),
  currency: z.string().nullable(),
  unit: z.string().nullable(),
  modality: z.string(),
  claimant: z.string().nullable().describe("Who asserts it; null: the article in its own voice"),
  date: z.string(),
  source: z.string(),
  article: z.string().nullable().describe("The article's address"),
  quote: z
    .string()
    .nullable()
    .describe("The article's exact words; null where the source allows only a link"),
  summary: z.string().nullable().describe("A curator's words, where there is no quote"),
});

export type Citation = z.output<typeof citation>;

/** `origin` without a slash at its end. */
export function citationOf(claim: ClaimRow, origin: string): Citation {
  const { amount, claimant, object } = claim;
  return {
    permalink: `${origin}${claimPath(claim.id)}`,
    subject: nameIn(claim.subject.names, "en"),
    object: object && nameIn(object, "en"),
    kind: claim.kind,
    amount: formatAmount(amount, "en"),
    low: amount.low,
    high: amount.high,
    currency: amount.currency,
    unit: amount.unit,
    modality: claim.modality,
    claimant: claimant && nameIn(claimant.names, "en"),
    date: claim.claimDate,
    source: claim.source.name,
    article: claim.article.url,
    quote: claim.quote,
    summary: claim.summary.en ?? null,
  };
}

/** One line with all that a citation needs. */
export function cited(citation: Citation): string {
  const { subject, object, kind, amount, modality, claimant, source, date, quote, summary, permalink } =
    citation;
  const about = `${subject}${object === null ? "" : ` (${object})`}, ${kind}: ${amount}, ${modality}`;
  const by = claimant === null ? "" : ` by ${claimant}`;
  const words = quote === null ? (summary ?? "no quote may be given") : `“${quote}”`;
  return `${about}${by}. ${words} (${source}, ${date}) ${permalink}`;
}
