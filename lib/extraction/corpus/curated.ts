import type { Article, Claim, Lang } from "../types";
import type { Figures, GoldArticle, GoldClaim, Scorer } from "./score";

/** A reported figure of the demonstration data: no text, but a summary of one sentence in two languages. */
export interface CuratedRow extends Omit<GoldClaim, "quote" | "start" | "end"> {
  id: string;
  claim_date: string;
  date_precision: "day" | "month" | "year";
  summary_en: string;
  summary_ar: string;
}

/** Shares of the rows whose figure is found in its summary; with kind and subject; with comparator, modality and claimant. */
export interface Recall {
  rows: number;
  amount: number;
  claim: number;
  full: number;
}

export interface CuratedScore {
  byLang: Readonly<Record<"ar" | "en", Recall>>;
  errors: string[];
}

/** Whether the extractor finds each row's claim in the curator's summary of it, without any context. */
export function scoreCurated(
  rows: readonly CuratedRow[],
  extract: (article: Article) => Claim[],
  scorer: Scorer,
): CuratedScore {
  const errors: string[] = [];
  const recallIn = (lang: "ar" | "en"): Recall => {
    const articles = rows.map((row) => {
      const gold = summaryOf(row, lang);
      return { gold, predicted: extract({ text: gold.text, lang, published: row.claim_date }) };
    });
    const score = scorer.score(articles);
    errors.push(
      ...score.errors.map(({ text }) => text).filter((text) => !/: (?:not in gold|off) /.test(text)),
    );
    const sorts = [score.money[lang], score.quantity[lang]].filter((each) => each !== undefined);
    return { rows: rows.length, ...recallOf(sorts) };
  };
  return { byLang: { ar: recallIn("ar"), en: recallIn("en") }, errors };
}

export function summaryOf(row: CuratedRow, lang: Lang): GoldArticle {
  const text = lang === "ar" ? row.summary_ar : row.summary_en;
  // "Reported" by a named claimant is that claimant's own statement.
  const modality = row.modality === "reported" && row.claimant != null ? "claimed" : row.modality;
  const claim: GoldClaim = { ...row, modality, quote: text, start: 0, end: text.length };
  return { id: `${row.id} ${lang}`, lang, text, claims: [claim] };
}

function recallOf(sorts: readonly Figures[]): Omit<Recall, "rows"> {
  const gold = sorts.reduce((sum, figures) => sum + figures.gold, 0);
  const share = (level: "amount" | "claim" | "full") =>
    sorts.reduce((sum, figures) => sum + (figures[level].recall ?? 0) * figures.gold, 0) / gold;
  return { amount: share("amount"), claim: share("claim"), full: share("full") };
}
