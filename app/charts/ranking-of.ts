import type { ComponentProps } from "react";
import type { RankingChart } from "@/components/charts/ranking-chart";
import { rankCompanies } from "@/lib/claims/queries/rank-companies";
import { showingOf } from "@/lib/claims/queries/showing-of";
import type { RankView } from "@/lib/claims/rank-view";
import { figuresAround } from "@/lib/figures/queries/figures-around";
import { database } from "../database";
import { knowledge } from "../knowledge";
import { today } from "../today";

/** What a ranking draws: the claims, and how far others go on the same figures. */
export async function rankingOf({
  size,
  ...view
}: RankView & { size: number }): Promise<ComponentProps<typeof RankingChart>> {
  const source = await database();
  const ranked = await rankCompanies(source, { ...view, size });
  const [figures, now] = await Promise.all([
    figuresAround(
      source,
      ranked.claims.map(({ id }) => id),
      { as_of: view.as_of, known: view.known, company: [], kind: [view.kind] },
      knowledge(),
    ),
    today(),
  ]);
  const showing = await showingOf(source, view.in, ranked.claims);
  return { ranked, by: view.by, showing, figures, now: view.as_of ?? now, moment: view };
}
