import { useLocale, useTranslations } from "next-intl";
import { REASONS, type Reason } from "@/lib/figures/types";
import { formatNumber } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";

interface ReasonChoicesProps {
  chosen: readonly Reason[];
  counts: ReadonlyMap<string, number>;
  total: number;
  addressOf(reasons: Reason[]): string;
}

/** One click to the slips, or to any other reason; a second one takes it back. */
export function ReasonChoices({ chosen, counts, total, addressOf }: ReasonChoicesProps) {
  const locale = useLocale();
  const t = useTranslations();
  const toggled = (reason: Reason): Reason[] =>
    chosen.includes(reason) ? chosen.filter((one) => one !== reason) : [...chosen, reason];
  const present = REASONS.filter((reason) => (counts.get(reason) ?? 0) > 0 || chosen.includes(reason));
  return (
    <nav aria-label={t("disagreements.reasons")} className="mb-8 flex flex-wrap gap-x-5 gap-y-1 print:hidden">
      <Link
        href={addressOf([])}
        scroll={false}
        prefetch={false}
        aria-current={chosen.length === 0 ? "true" : undefined}
        className="choice"
      >
        {t("disagreements.allReasons")}{" "}
        <span className="ms-1.5 text-ink-soft">{formatNumber(total, locale)}</span>
      </Link>
      {present.map((reason) => (
        <Link
          key={reason}
          href={addressOf(toggled(reason))}
          scroll={false}
          prefetch={false}
          aria-current={chosen.includes(reason) ? "true" : undefined}
          className="choice"
        >
          {t(`disagreements.reason.${reason}`)}
          <span className="ms-1.5 text-ink-soft">{formatNumber(counts.get(reason) ?? 0, locale)}</span>
        </Link>
      ))}
    </nav>
  );
}
