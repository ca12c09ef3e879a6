import { getLocale, getTranslations } from "next-intl/server";
import { questionText } from "@/components/figures/question-text";
import { SpreadChart } from "@/components/figures/spread-chart";
import { everyClaim } from "@/lib/claims/filter";
import { embeddedFigurePath, exportPath, figurePath } from "@/lib/claims/paths";
import { everyFigure, writeFigureFilter } from "@/lib/figures/filter";
import type { FigureDetail } from "@/lib/figures/rows";
import { formatDate } from "@/lib/i18n/formats";

interface SpreadPartProps {
  figure: FigureDetail;
  asOf: string | null;
  known: string | null;
}

/** The claims on a figure on one axis, on whatever page. */
export async function SpreadPart({ figure, asOf, known }: SpreadPartProps) {
  const [locale, t, words] = await Promise.all([
    getLocale(),
    getTranslations("question"),
    getTranslations("figure"),
  ]);
  const query = writeFigureFilter({ ...everyFigure(), as_of: asOf, known });
  return (
    <SpreadChart
      members={figure.members}
      question={questionText(figure.question, locale, t)}
      asOf={asOf === null ? null : words("asOf", { date: formatDate(asOf, locale) })}
      addresses={{
        page: figurePath(figure.id, query),
        embed: embeddedFigurePath(figure.id, query),
        csv: exportPath({ ...everyClaim(), figure: figure.id, as_of: asOf, known }),
      }}
    />
  );
}
