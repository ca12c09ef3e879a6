import { type Article, type Claim, LANGS, type Lang } from "../types";
import type { CuratedScore, Recall } from "./curated";
import type { Figures, GoldArticle, Judged, Score, Scorer } from "./score";
import type { PhraseScore } from "./score-phrases";

/** What `npm run eval -- --record` keeps; a figure that falls below is a loss. Shares are rounded down. */
export interface Recorded {
  corpus: Partial<Record<Lang, RecordedFigures>>;
  /** By table: those beside the checkout are compared where they are. */
  phrases: Record<string, RecordedPhrases>;
  curated: Record<"ar" | "en", Recall>;
}

export interface RecordedPhrases {
  value: number;
  full: number;
  /** Of the money found, the share that is not off by five times or more. */
  sound: number;
}

/** F1 at each level, and the share right of each further field over the figures found. Money only. */
export interface RecordedFigures {
  amount: number;
  claim: number;
  full: number;
  comparator: number;
  modality: number;
  claimant: number;
}

/** One step of the reliability curve: of the claims given this confidence, how many are right. */
export interface Reliability {
  from: number;
  to: number;
  claims: number;
  confidence: number;
  right: number;
}

/** Runs an extractor over labelled articles, as `npm run extract` would read them, and scores what it finds. */
export function measure(
  articles: readonly GoldArticle[],
  extract: (article: Article) => Claim[],
  scorer: Scorer,
): Score {
  return scorer.score(
    articles.map((gold) => ({
      gold,
      predicted: extract({
        text: gold.text,
        lang: gold.lang,
        title: gold.title ?? null,
        published: gold.published ?? null,
      }),
    })),
  );
}

export function recordOf(
  corpus: Score,
  phrases: ReadonlyMap<string, PhraseScore>,
  curated: CuratedScore | null,
): Recorded {
  const recorded: Recorded = { corpus: {}, phrases: {}, curated: { ar: NOTHING, en: NOTHING } };
  for (const lang of LANGS) {
    const figures = corpus.money[lang];
    if (figures) recorded.corpus[lang] = ofLanguage(figures);
  }
  for (const [name, { all }] of phrases) {
    const sound = all.found === 0 ? 1 : 1 - all.magnitude / all.found;
    recorded.phrases[name] = { value: rounded(all.value), full: rounded(all.full), sound: rounded(sound) };
  }
  for (const lang of ["ar", "en"] as const) {
    const recall = curated?.byLang[lang];
    if (!recall) continue;
    const { rows, amount, claim, full } = recall;
    recorded.curated[lang] = { rows, amount: rounded(amount), claim: rounded(claim), full: rounded(full) };
  }
  return recorded;
}

const NOTHING: Recall = { rows: 0, amount: 0, claim: 0, full: 0 };

function ofLanguage({ amount, claim, full, accuracy }: Figures): RecordedFigures {
  return {
    amount: rounded(amount.f1),
    claim: rounded(claim.f1),
    full: rounded(full.f1),
    comparator: rounded(accuracy.comparator ?? 0),
    modality: rounded(accuracy.modality ?? 0),
    claimant: rounded(accuracy.claimant ?? 0),
  };
}

const rounded = (share: number): number => Math.floor(share * 1000) / 1000;

/** Claims in bands of a tenth of confidence, least first; bands without a claim are left out. */
export function reliability(judged: readonly Judged[]): Reliability[] {
  const bands = new Map<number, { claims: number; confidence: number; right: number }>();
  for (const { claim, right } of judged) {
    if (right === null) continue;
    const band = Math.min(9, Math.floor(claim.confidence * 10));
    const sum = bands.get(band) ?? { claims: 0, confidence: 0, right: 0 };
    bands.set(band, {
      claims: sum.claims + 1,
      confidence: sum.confidence + claim.confidence,
      right: sum.right + (right ? 1 : 0),
    });
  }
  return [...bands]
    .sort(([a], [b]) => a - b)
    .map(([band, sum]) => ({
      from: band / 10,
      to: (band + 1) / 10,
      claims: sum.claims,
      confidence: sum.confidence / sum.claims,
      right: sum.right / sum.claims,
    }));
}
