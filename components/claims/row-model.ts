import type { useTranslations } from "next-intl";
import { companyPath, figurePath } from "@/lib/claims/paths";
import type { ClaimMark } from "@/lib/claims/queries/claim-marks";
import { type ClaimRow, type Names, nameIn } from "@/lib/claims/rows";
import type { Exchange } from "@/lib/claims/shown-money";
import type { Locale } from "@/lib/i18n/locales";
import { getPathname } from "@/lib/i18n/navigation";
import { amountWords } from "./amount-text";
import { dateWords } from "./claim-date";
import type { RowModel, RowName } from "./drawn-rows";
import { markedIn } from "./marked-words";
import { nameLanguage } from "./party-name";
import { rowWords } from "./row-words";
import { convertedWords } from "./shown-amount";
import { sourceWords } from "./source-name";

/** As many rows as a screen shows: with the others a change of the list would take three times as long to show. */
export const AT_ONCE = 16;

/** What is the same for every row of a table. */
export interface RowView {
  marks: ReadonlyMap<string, ClaimMark>;
  /** What money is shown in beside what was printed; null for nothing. */
  exchange: Exchange | null;
  /** Beneath each row the words that it rests on. */
  quotes: boolean;
  /** Folded; marked wherever they occur. */
  words: readonly string[];
  /** The id of the claim that is open beside the table. */
  open: string | null;
  addressOf(claim: string): string;
}

interface Words {
  locale: Locale;
  t: ReturnType<typeof useTranslations<never>>;
}

/** A claim as a row of the table draws it. */
export function rowModel(claim: ClaimRow, view: RowView, { locale, t }: Words): RowModel {
  const { exchange, words } = view;
  const { amount, subject, claimant, object, basis, kind, modality } = claim;
  const mark = view.marks.get(claim.id);
  const addressIn = (href: string) => getPathname({ href, locale });
  const named = (names: Names, slug: string | null): RowName => ({
    name: markedIn(nameIn(names, locale), words),
    language: nameLanguage(names, locale),
    href: slug === null ? null : addressIn(companyPath(slug)),
  });
  const same = amount.currency !== null && amount.currency === exchange?.currency;
  return {
    id: claim.id,
    href: addressIn(view.addressOf(claim.id)),
    open: claim.id === view.open,
    date: dateWords(claim, { locale, short: true, assumed: t("claim.dateAssumed") }),
    subject: named(subject.names, subject.slug),
    object: object && named(object, null),
    kind: t(`kinds.${kind}`),
    amount: amountWords(amount, locale),
    basis: basis && t(`bases.${basis}`),
    converted: convertedWords(claim, exchange, { locale, t }),
    // In three digits, as what is converted: beside it stands what was printed.
    same: same ? amountWords(amount, locale, "compact") : null,
    modality,
    how: t(`modalities.${modality}`),
    claimant: claimant && named(claimant.names, claimant.slug),
    source: sourceWords(claim, { t }),
    reprint: mark?.reprint ? t("claims.reprint") : null,
    agreement: agreementOf(mark, t, addressIn),
    words: view.quotes ? rowWords(claim, words, locale) : null,
  };
}

/** One that stands alone leads nowhere. */
function agreementOf(
  mark: ClaimMark | undefined,
  t: Words["t"],
  addressIn: (href: string) => string,
): RowModel["agreement"] {
  if (!mark?.figure) return null;
  const { id, agreement } = mark.figure;
  return {
    said: t(`agreements.${agreement}`),
    disagrees: agreement === "disagree",
    href: agreement === "single" ? null : addressIn(figurePath(id)),
  };
}
