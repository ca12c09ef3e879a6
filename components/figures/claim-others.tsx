import { useTranslations } from "next-intl";
import { claimPath, figurePath } from "@/lib/claims/paths";
import type { ArticleSlipRow, FigureDetail } from "@/lib/figures/rows";
import { Link } from "@/lib/i18n/navigation";
import { AmountText } from "../claims/amount-text";
import { ClaimDate } from "../claims/claim-date";
import { SourceName } from "../claims/source-name";
import { Section } from "../ui/section";
import { FigureSummary } from "./figure-summary";
import { QuestionText } from "./question-text";

/** Beside a claim only so many others are named; the figure's page has all of them. */
const MOST = 6;

interface ClaimOthersProps {
  /** The claim's id. */
  claim: string;
  figure: FigureDetail;
  slips: readonly ArticleSlipRow[];
  addressOf?: (claim: string) => string;
}

/** The figure that a claim belongs to, and what others say on it: other positions first, one claim of each. */
export function ClaimOthers({ claim, figure, slips, addressOf = claimPath }: ClaimOthersProps) {
  const t = useTranslations("figure");
  const own = figure.members.find((member) => member.claim.id === claim)?.position;
  const others = figure.allPositions.filter(({ position }) => position !== own).slice(0, MOST);
  return (
    <Section id="others" title={t("belongs")}>
      <p>
        <Link href={figurePath(figure.id)} className="quiet-link font-bold">
          <QuestionText question={figure.question} />
        </Link>
      </p>
      {figure.claims === 1 ? (
        <p className="mt-1 text-small text-ink-soft">{t("alone")}</p>
      ) : (
        <>
          <p className="mt-1 text-small">
            <FigureSummary figure={figure} />
          </p>
          <ul className="mt-2">
            {others.map(({ position, amount, first, denied }) => (
              <li key={position} className="border-t border-rule py-1.5">
                <Link
                  href={addressOf(first.claimId)}
                  scroll={addressOf === claimPath}
                  prefetch={false}
                  className="quiet-link font-bold"
                >
                  <AmountText amount={amount} />
                </Link>
                {denied ? <span className="text-small text-accent"> {t("denied")}</span> : null}
                <OtherSource figure={figure} claim={first.claimId} />
              </li>
            ))}
          </ul>
        </>
      )}
      {slips.map(({ one, other }) => {
        const twin = one.id === claim ? other : one;
        return (
          <p key={twin.id} role="note" className="mt-3 border-s-4 border-accent ps-3 text-small">
            {t.rich("slipWithin", {
              amount: () => (
                <Link href={addressOf(twin.id)} scroll={addressOf === claimPath} className="link">
                  <AmountText amount={twin.amount} style="words" />
                </Link>
              ),
            })}
          </p>
        );
      })}
    </Section>
  );
}

function OtherSource({ figure, claim }: { figure: FigureDetail; claim: string }) {
  const member = figure.members.find((one) => one.claim.id === claim);
  if (member === undefined) return null;
  return (
    <span className="block text-small text-ink-soft">
      <SourceName claim={member.claim} /> · <ClaimDate claim={member.claim} short />
    </span>
  );
}
