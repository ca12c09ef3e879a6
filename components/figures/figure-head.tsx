import { useFormatter, useTranslations } from "next-intl";
import { everyClaim } from "@/lib/claims/filter";
import { claimPath, exportPath } from "@/lib/claims/paths";
import { confidenceWords } from "@/lib/figures/figure-words";
import type { FigureDetail } from "@/lib/figures/rows";
import { Link } from "@/lib/i18n/navigation";
import { CopyButton } from "../ui/copy-button";
import { FigureSummary } from "./figure-summary";
import { QuestionText } from "./question-text";
import { RatioBar } from "./ratio-bar";

/** The question, how its answers stand to each other, and from whom to whom they reach. */
export function FigureHead({ figure }: { figure: FigureDetail }) {
  const t = useTranslations("figure");
  const words = useTranslations("figures");
  const format = useFormatter();
  const { plan, confidence } = figure;
  return (
    <header className="pt-8 pb-10">
      <p className="mb-2 text-small">
        <Link href="/disagreements" className="link">
          {t("back")}
        </Link>
      </p>
      <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-4">
        <h1 className="max-w-[30ch]">
          <QuestionText question={figure.question} />
        </h1>
        <div className="flex flex-wrap gap-2 print:hidden">
          <CopyButton label={t("copyLink")} copied={t("copied")} failed={t("copyFailed")} />
          <a
            href={exportPath({ ...everyClaim(), figure: figure.id })}
            download
            className="button button-strong"
          >
            {t("export")}
          </a>
        </div>
      </div>
      <p className="mt-4 text-lead">
        <FigureSummary figure={figure} />
      </p>
      {confidence === null ? null : (
        <p className="mt-1">
          {format.list(confidenceWords(confidence).map(({ key, values }) => words(key, values)))}.
        </p>
      )}
      {plan === null ? null : (
        <p className="mt-1">
          {t("plan")} <strong>{words(`plans.${plan.state}`)}</strong>{" "}
          <Link href={claimPath(plan.claimId)} className="link text-small">
            {t("planSetBy")}
          </Link>
        </p>
      )}
      <div className="mt-5 max-w-[60rem]">
        <RatioBar clash={figure.clash} ratio={figure.ratio} />
      </div>
    </header>
  );
}
