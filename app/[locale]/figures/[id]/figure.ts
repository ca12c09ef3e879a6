import { cache } from "react";
import type { Params, Problem } from "@/lib/claims/parameters";
import { type FigureView, readFigureView } from "@/lib/figures/figure-view";
import { figureOf } from "@/lib/figures/queries/figure-of";
import { findFigure, findFigureAsOf } from "@/lib/figures/queries/find-figure";
import type { FigureDetail } from "@/lib/figures/rows";
import { database } from "../../../database";
import { knowledge } from "../../../knowledge";

export interface AskedFigure {
  /** Null where nothing was said yet on the day that was asked for. */
  figure: FigureDetail | null;
  view: FigureView;
  problems: Problem[];
}

/** The figure of any claim's id, as it stands today; read once for the page and its title. Null if there is none. */
export const figureToday = cache(async (id: string): Promise<FigureDetail | null> => {
  const source = await database();
  const own = await figureOf(source, id);
  return own === null ? null : findFigure(source, own);
});

/** The same as the address asks for it: on the day that it names, if it names one. */
export async function readFigure(
  id: string,
  params: Params,
  alongside: readonly string[] = [],
): Promise<AskedFigure | null> {
  const { view, problems } = readFigureView(params, alongside);
  const { as_of: asOf, known } = view;
  const today = await figureToday(id);
  if (today === null) return null;
  if (asOf === null || problems.length > 0) return { figure: today, view, problems };
  const { kind, subject, counterparty } = today.question;
  const company = [subject.slug, counterparty?.slug ?? []].flat();
  const figure = await findFigureAsOf(
    await database(),
    { claim: id, kind: [kind], company, as_of: asOf, known },
    knowledge(),
  );
  return { figure, view, problems };
}
