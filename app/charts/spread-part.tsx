import { getLocale, getTranslations } from "next-intl/server";
import { questionText } from "@/components/figures/question-text";
import { SpreadChart } from "@/components/figures/spread-chart";
import { everyClaim } from "@/lib/claims/filter";
import { embeddedFigurePath, exportPath, figurePath } from "@/lib/claims/paths";
import { showingOf } from "@/lib/claims/queries/showing-of";
import { type FigureView, writeFigureView } from "@/lib/figures/figure-view";
import type { FigureDetail } from "@/lib/figures/rows";
import { formatDate } from "@/lib/i18n/formats";
import { database } from "../database";

/** The claims on a figure on one axis, on whatever page. */
export async function SpreadPart({ figure, view }: { figure: FigureDetail; view: FigureView }) {
  const { as_of, known } = view;
  const [locale, t, words, showing] = await Promise.all([
    getLocale(),
    getTranslations("question"),
    getTranslations("figure"),
    showingOf(
      await database(),
      view.in,
      figure.members.map(({ claim }) => claim),
    ),
  ]);
  const query = writeFigureView(view);
  return (
    <SpreadChart
      members={figure.members}
      question={questionText(figure.question, locale, t)}
      asOf={as_of === null ? null : words("asOf", { date: formatDate(as_of, locale) })}
      showing={showing}
      wanted={view.in}
      addressIn={(shown) => figurePath(figure.id, writeFigureView({ ...view, in: shown }))}
      addresses={{
        page: figurePath(figure.id, query),
        embed: embeddedFigurePath(figure.id, query),
        csv: exportPath({ ...everyClaim(), figure: figure.id, as_of, known }, "csv", view.in),
      }}
    />
  );
}
