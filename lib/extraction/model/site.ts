import type { Base, Decision } from "../assembly/decision";
import { isFortune } from "../assembly/fortune";
import { pricedAmount } from "../assembly/priced-tokens";
import type { SentenceReading } from "../cues/sentence-reading";

/** A figure of money as the model sees it: where it stands, what the rules made of it, what was decided before it. */
export interface Site {
  reading: SentenceReading;
  base: Base;
  /** Null where the rules make no claim of it. */
  decision: Decision | null;
  /** The figures of money that the rules decided before it in the article, the last one last. */
  before: readonly Decision[];
  /** Only in training: what rules and cues say is left out, as of a wording that they do not know. */
  blind?: boolean;
}

/** The same figure as if it were worded in a way that no rule and no cue knows. */
export function blinded(site: Site): Site {
  return { ...site, decision: null, blind: true };
}

/** The sums of money of a sentence, whether or not the rules make claims of them. */
export function sitesOf(
  reading: SentenceReading,
  decisions: readonly Decision[],
  earlier: readonly Decision[],
): Site[] {
  const { document, sentence } = reading;
  const sites: Site[] = [];
  let known: readonly Decision[] = earlier
    .filter(({ amount }) => amount.currency !== null)
    .slice(-MOST_KNOWN);
  for (const index of sentence.amounts) {
    const amount = pricedAmount(reading, index);
    if (amount.currency === null || amount.unit === "per_share") continue;
    if (amount.conversionOf !== null && document.amounts[amount.conversionOf]!.currency !== null) continue;
    const decision = decisions.find((one) => one.index === index) ?? null;
    const { first, end } = decision ?? document.amountTokens[index]!;
    if (!decision && isFortune(reading, first, end)) continue;
    const base: Base = { index, amount, sentence: sentence.index, first, end };
    sites.push({ reading, base, decision, before: known });
    if (decision) known = [...known, decision].slice(-MOST_KNOWN);
  }
  return sites;
}

const MOST_KNOWN = 3;
