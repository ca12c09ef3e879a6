import type { useTranslations } from "next-intl";
import { packRows } from "@/lib/claims/charts/pack-rows";
import { type ChartClaim, nameIn } from "@/lib/claims/rows";
import type { Exchange } from "@/lib/claims/shown-money";
import { formatDate } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import { convertedAmount } from "@/lib/money/converted-amount";
import { formatAmount } from "@/lib/money/format";
import type { MoneyInterval } from "@/lib/money/in-usd";
import { abbreviate } from "../claims/abbreviate";

export const POINT_WORDS = ["date", "subject", "kind", "amount", "shown", "who", "source"] as const;

/** What a chart says of one claim, in the reader's language. */
export interface PointWords {
  date: string;
  subject: string;
  kind: string;
  /** As printed. */
  amount: string;
  /** The same in the chart's currency; empty where it was printed so. */
  shown: string;
  /** Modality and claimant: "claimed, DeepSeek". */
  who: string;
  source: string;
}

/** As they travel to the browser. */
export const packWords = (words: readonly PointWords[]) => packRows(words, POINT_WORDS);

type Said = Pick<
  ChartClaim,
  "claimDate" | "datePrecision" | "subject" | "kind" | "modality" | "claimant" | "source" | "amount"
>;

interface Words {
  locale: Locale;
  t: ReturnType<typeof useTranslations<never>>;
}

/** `converted` is what the chart draws, where that is not what was printed. */
export function pointWords(
  claim: Said,
  converted: (MoneyInterval & Pick<Exchange, "currency">) | null,
  { locale, t }: Words,
): PointWords {
  const modality = t(`modalities.${claim.modality}`);
  return {
    date: formatDate(claim.claimDate, locale, { precision: claim.datePrecision, short: true }),
    subject: nameIn(claim.subject.names, locale),
    kind: t(`kinds.${claim.kind}`),
    amount: formatAmount(claim.amount, locale),
    shown: converted
      ? formatAmount(convertedAmount(claim.amount, converted, converted.currency), locale)
      : "",
    who:
      claim.claimant === null
        ? modality
        : t("claims.who", { modality, claimant: nameIn(claim.claimant.names, locale) }),
    source: abbreviate(claim.source.name),
  };
}

/** For a sentence: as printed, and what that is in the chart's currency. */
export const bothAmounts = (
  { amount, shown }: Pick<PointWords, "amount" | "shown">,
  t: ReturnType<typeof useTranslations<"charts">>,
): string => (shown === "" ? amount : t("timeline.converted", { printed: amount, amount: shown }));
