import { useLocale, useTranslations } from "next-intl";
import { nameIn } from "@/lib/claims/rows";
import type { FigureRow, PositionRow } from "@/lib/figures/rows";
import { formatDate, formatDecimal } from "@/lib/i18n/formats";
import { abbreviate } from "../claims/abbreviate";
import { AmountText } from "../claims/amount-text";

/** The track is six doublings long: a factor of 64. What is further apart runs to its end and says so. */
const MOST_DOUBLINGS = 6;
const MARKS = [1, 2, 3, 4, 5, 6];

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/**
 * The two positions that clash most, with how far they lie apart on a scale that is the same for every figure. It is no axis of amounts:
 * from one to the other goes the line of reading, and so does the bar beneath them.
 */
export function RatioBar({ clash, ratio }: Pick<FigureRow, "clash" | "ratio">) {
  const t = useTranslations("disagreements");
  const locale = useLocale();
  if (clash === null) return null;
  const doublings = ratio === null ? 0 : Math.log2(Math.max(ratio, 1));
  const share = Math.min(doublings / MOST_DOUBLINGS, 1);
  return (
    <div>
      <div className="grid gap-x-8 gap-y-1 md:grid-cols-2">
        <End position={clash.low} label={t("from")} />
        <End position={clash.high} label={t("to")} />
      </div>
      {ratio === null ? null : (
        <div className="mt-2 flex items-center gap-4 text-small text-ink-soft">
          <span aria-hidden="true" className="relative block h-3 grow">
            <span className="absolute inset-x-0 top-1/2 border-t border-rule" />
            {MARKS.map((mark) => (
              <span
                key={mark}
                className="absolute inset-y-0.5 border-s border-rule"
                style={{ insetInlineStart: percent(mark / MOST_DOUBLINGS) }}
              />
            ))}
            <span
              className="absolute top-1/2 h-1.5 min-w-1 -translate-y-1/2 bg-accent"
              style={{ insetInlineStart: 0, inlineSize: percent(share) }}
            />
          </span>
          <span className="whitespace-nowrap">
            {t("ratio", { ratio: formatDecimal(ratio.toFixed(ratio < 10 ? 2 : 0), locale) })}
          </span>
        </div>
      )}
    </div>
  );
}

/** One end: the amount, who said it first, and when. */
function End({ position, label }: { position: PositionRow; label: string }) {
  const locale = useLocale();
  const t = useTranslations();
  const { first, denied, claims, basis } = position;
  return (
    <p>
      <span className="text-small text-ink-soft">{label} </span>
      <strong>
        <AmountText amount={position.amount} />
      </strong>
      {denied ? <span className="text-small text-accent"> {t("modalities.denied")}</span> : null}
      {basis === null ? null : <span className="text-small text-ink-soft"> {t(`bases.${basis}`)}</span>}
      <span className="block text-small text-ink-soft">
        {first.claimant === null ? null : (
          <>
            <bdi>{nameIn(first.claimant, locale)}</bdi>
            {" · "}
          </>
        )}
        <bdi>{abbreviate(first.source)}</bdi>
        {" · "}
        {t("disagreements.firstSaid", {
          date: formatDate(first.claimDate, locale, { precision: first.datePrecision, short: true }),
          count: claims,
        })}
      </span>
    </p>
  );
}
