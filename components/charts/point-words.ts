import type { useTranslations } from "next-intl";
import { packRows } from "@/lib/claims/charts/pack-rows";
import { type ChartClaim, nameIn } from "@/lib/claims/rows";
import { formatDate } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import { abbreviate } from "../claims/abbreviate";

export const POINT_WORDS = ["date", "subject", "kind", "amount", "who", "source"] as const;

/** What a chart says of one claim, in the reader's language. */
export interface PointWords {
  date: string;
  subject: string;
  kind: string;
  amount: string;
  /** Modality and claimant: "claimed, DeepSeek". */
  who: string;
  source: string;
}

/** As they travel to the browser. */
export const packWords = (words: readonly PointWords[]) => packRows(words, POINT_WORDS);

type Said = Pick<
  ChartClaim,
  "claimDate" | "datePrecision" | "subject" | "kind" | "modality" | "claimant" | "source"
>;

interface Words {
  locale: Locale;
  t: ReturnType<typeof useTranslations<never>>;
}

export function pointWords(claim: Said, amount: string, { locale, t }: Words): PointWords {
  const modality = t(`modalities.${claim.modality}`);
  return {
    date: formatDate(claim.claimDate, locale, { precision: claim.datePrecision, short: true }),
    subject: nameIn(claim.subject.names, locale),
    kind: t(`kinds.${claim.kind}`),
    amount,
    who:
      claim.claimant === null
        ? modality
        : t("claims.who", { modality, claimant: nameIn(claim.claimant.names, locale) }),
    source: abbreviate(claim.source.name),
  };
}
