import { useLocale, useTranslations } from "next-intl";
import { claimPath } from "@/lib/claims/paths";
import { changeWords } from "@/lib/figures/figure-words";
import type { FigureDetail } from "@/lib/figures/rows";
import { formatDate } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import { AmountText } from "../claims/amount-text";
import { Section } from "../ui/section";

/** The figure step by step, where later claims revise earlier ones: 60–65, then 64–72, then 66–72 billion. */
export function FigureRevisions({ figure }: { figure: FigureDetail }) {
  const locale = useLocale();
  const t = useTranslations("figure");
  const words = useTranslations("figures");
  if (figure.revisions.length < 2) return null;
  const claims = new Map(figure.members.map(({ claim }) => [claim.id, claim]));
  const positions = new Map(figure.allPositions.map((position) => [position.position, position]));
  return (
    <Section id="history" title={t("history")} note={t("revisionsNote")}>
      <ol className="flex flex-wrap gap-x-2 gap-y-4">
        {figure.revisions.map(({ position, day, claimId, change }, index) => {
          const step = positions.get(position);
          if (step === undefined) return null;
          const { key } = changeWords(change);
          return (
            <li key={claimId} className="flex items-center gap-2">
              {index === 0 ? null : <Onwards />}
              <span className="border-s-2 border-accent ps-3">
                <Link href={claimPath(claimId)} prefetch={false} className="quiet-link block font-bold">
                  <AmountText amount={step.amount} />
                </Link>
                <span className="text-small text-ink-soft">
                  {words(key)} ·{" "}
                  {formatDate(day, locale, { precision: claims.get(claimId)?.datePrecision, short: true })}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

/** Points along the line of reading. */
function Onwards() {
  return (
    <svg viewBox="0 0 14 10" width="14" height="10" aria-hidden="true" focusable="false" className="points">
      <path d="M1 5H12M8 1L12 5L8 9" stroke="currentColor" strokeWidth="1.5" fill="none" />
    </svg>
  );
}
