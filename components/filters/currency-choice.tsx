import { useLocale, useTranslations } from "next-intl";
import { SHOWN_IN, type ShownIn } from "@/lib/claims/shown-money";
import { Link } from "@/lib/i18n/navigation";
import { currencyName } from "@/lib/money/format";

interface CurrencyChoiceProps {
  chosen: ShownIn;
  /** The address of the page with its money in another currency. */
  addressOf(shown: ShownIn): string;
}

/** What a chart's money is shown in, as links: first among its controls. */
export function CurrencyChoice({ chosen, addressOf }: CurrencyChoiceProps) {
  const t = useTranslations("money");
  const locale = useLocale();
  return (
    <nav aria-label={t("in")} className="flex flex-wrap items-baseline gap-x-3">
      <span className="text-ink-soft">{t("in")}</span>
      {SHOWN_IN.map((shown) => (
        <Link
          key={shown}
          href={addressOf(shown)}
          scroll={false}
          prefetch={false}
          aria-current={shown === chosen ? "true" : undefined}
          className="choice"
        >
          {shown === "printed" ? t("printed") : currencyName(shown, locale, "several")}
        </Link>
      ))}
    </nav>
  );
}
