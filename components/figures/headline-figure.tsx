import { useLocale, useTranslations } from "next-intl";
import { figurePath } from "@/lib/claims/paths";
import { showingIn } from "@/lib/claims/shown-money";
import { prepareSpread } from "@/lib/figures/charts/spread";
import type { FigureDetail } from "@/lib/figures/rows";
import { Link } from "@/lib/i18n/navigation";
import { formatTick } from "@/lib/money/format";
import { AmountText } from "../claims/amount-text";
import { FigureSummary } from "./figure-summary";
import { QuestionText } from "./question-text";
import { SpreadLines } from "./spread-chart";

const MOST = 8;

interface HeadlineFigureProps {
  figure: FigureDetail;
  /** What the address of its page keeps of this one's: "?as_of=2025-05-31". */
  asOf?: string;
}

/** The figure most in dispute, told as a sentence, each value drawn under whoever said it first. */
export function HeadlineFigure({ figure, asOf = "" }: HeadlineFigureProps) {
  const t = useTranslations("overview.headline");
  const locale = useLocale();
  const { clash, allPositions, members } = figure;
  const byClaims = [...allPositions].sort((a, b) => b.claims - a.claims);
  const main = byClaims.find(({ denied }) => !denied);
  const ends = [clash?.low.position, clash?.high.position];
  const shown = new Set(
    [...byClaims.filter(({ position }) => ends.includes(position)), ...byClaims]
      .slice(0, MOST + 2)
      .map(({ first }) => first.claimId),
  );
  const drawn = members.filter(({ claim }) => shown.has(claim.id));
  const showing = showingIn(
    "printed",
    drawn.map(({ claim }) => claim),
  );
  const model = prepareSpread(drawn, { locale, showing, label: (value) => formatTick(value, locale) });
  return (
    <article className="border-b border-rule py-5">
      <h3 className="text-heading">
        <Link href={`${figurePath(figure.id)}${asOf}`} prefetch={false} className="quiet-link">
          <QuestionText question={figure.question} />
        </Link>
      </h3>
      {clash === null ? null : (
        <p className="mt-1 text-lead">
          {t.rich(main === undefined || ends.includes(main.position) ? "range" : "most", {
            low: () => <AmountText amount={clash.low.amount} style="words" />,
            high: () => <AmountText amount={clash.high.amount} style="words" />,
            main: () => main && <AmountText amount={main.amount} style="words" />,
          })}
        </p>
      )}
      <p className="mt-1 text-small">
        <FigureSummary figure={figure} />
        <span className="text-ink-soft">. {t("sources")}</span>
      </p>
      <div className="@container mt-3">
        <SpreadLines model={model} showing={showing} />
      </div>
    </article>
  );
}
