import { getTranslations } from "next-intl/server";
import { RankingFigure } from "@/components/charts/ranking-chart";
import { claimsPath, embeddedPagePath, rankingCsvPath, rankingsPath } from "@/lib/claims/paths";
import { claimsToRank, MOST_RANKED, type RankView } from "@/lib/claims/rank-view";
import { Link } from "@/lib/i18n/navigation";
import { rankingOf } from "./ranking-of";

/** The ranking of a view with all that it can be taken away by, on whatever page. */
export async function RankingPart({ view }: { view: RankView }) {
  const [t, kinds, props] = await Promise.all([
    getTranslations("rankings"),
    getTranslations("kinds"),
    rankingOf({ ...view, size: MOST_RANKED }),
  ]);
  const page = rankingsPath(view);
  return (
    <RankingFigure
      {...props}
      wanted={view.in}
      addressIn={(shown) => rankingsPath({ ...view, in: shown })}
      title={t("chart", { kind: kinds(view.kind), by: t(`bys.${view.by}`) })}
      more={
        <Link href={claimsPath(claimsToRank(view))} className="link text-small">
          {t("claims")}
        </Link>
      }
      addresses={{ page, embed: embeddedPagePath(page), csv: rankingCsvPath(view) }}
    />
  );
}
