import { figurePath } from "@/lib/claims/paths";
import type { FigureRow } from "@/lib/figures/rows";
import { Link } from "@/lib/i18n/navigation";
import { FigureSummary } from "./figure-summary";
import { QuestionText } from "./question-text";
import { RatioBar } from "./ratio-bar";

interface FigureLineProps {
  figure: FigureRow;
  /** What the address of its page keeps of the list's: "?as_of=2025-05-31". */
  asOf?: string;
}

/** A figure in a list: what it answers, how far apart the answers lie, why, and how many speak. */
export function FigureLine({ figure, asOf }: FigureLineProps) {
  return (
    <article className="border-b border-rule py-5">
      <h3 className="text-lead">
        <Link href={`${figurePath(figure.id)}${asOf ?? ""}`} prefetch={false} className="quiet-link">
          <QuestionText question={figure.question} />
        </Link>
      </h3>
      <p className="mt-1 mb-3 text-small">
        <FigureSummary figure={figure} />
      </p>
      <RatioBar clash={figure.clash} ratio={figure.ratio} />
    </article>
  );
}
