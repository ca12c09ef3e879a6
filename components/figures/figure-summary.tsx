import { useTranslations } from "next-intl";
import { standingWords } from "@/lib/figures/figure-words";
import type { FigureRow } from "@/lib/figures/rows";

/** How the sources of a figure stand to each other, and how many they are. */
export function FigureSummary({ figure }: { figure: FigureRow }) {
  return (
    <>
      <FigureStanding figure={figure} />
      {". "}
      <span className="text-ink-soft">
        <FigureCounts figure={figure} />
      </span>
    </>
  );
}

/** How the sources stand to each other, in one line; in the accent where they disagree. */
export function FigureStanding({
  figure,
}: {
  figure: Pick<FigureRow, "agreement" | "reason" | "positions">;
}) {
  const t = useTranslations("figures");
  const { agreement, reason, positions } = figure;
  const standing = agreement === "disagree" ? (reason ?? "conflict") : agreement;
  const { key, values } = standingWords(standing, positions);
  return (
    <strong className={agreement === "disagree" ? "text-accent" : "text-ink-soft"}>{t(key, values)}</strong>
  );
}

/** "9 articles, 3 sources of their own, 2 claimants." */
function FigureCounts({ figure }: { figure: FigureRow }) {
  const t = useTranslations("figure");
  const { articles, sources, claimants } = figure;
  return <>{t("counts", { articles, sources, claimants })}</>;
}
