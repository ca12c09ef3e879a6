import type { FigurePlace } from "../place";
import type { FiguresThen, FigureThen } from "./figures-as-of";
import { type FigureWeighed, severityThen, weighFigures } from "./weigh-figures";

/** Of how many origins a figure is is read for so many at once, twice as many each time: mostly the first are enough. */
const FIRST = 60;

/**
 * The first `size` figures of the list behind a place, in its order. Those that could not come so far up with as many origins as they
 * may have are not looked at.
 */
export async function firstFigures(
  then: FiguresThen,
  { after, size, origins = 0 }: { after: FigurePlace | null; size: number; origins?: number },
): Promise<FigureWeighed[]> {
  const possible = then.figures
    .map((figure) => ({ figure, most: Number(severityThen(figure.columns, figure.mostOrigins).toFixed(4)) }))
    .sort((a, b) => b.most - a.most);
  const loud = possible.filter(({ most }) => most > 0);
  const quiet = possible.filter(
    ({ most, figure: { columns } }) => most === 0 && behind("0", columns.id, after),
  );
  let found: Array<FigurePlace & { figure: FigureThen }> = [];
  const weigh = async (some: typeof possible) => {
    const figures = some.map(({ figure }) => figure);
    const known = await then.originsOf(figures);
    const wanted = figures.flatMap((figure) => {
      const { id } = figure.columns;
      const own = known.get(id) ?? 0;
      const place = { severity: severityThen(figure.columns, own).toFixed(4), id };
      return own >= origins && behind(place.severity, id, after) ? [{ ...place, figure }] : [];
    });
    found = [...found, ...wanted].sort(inListOrder).slice(0, size);
  };
  for (let from = 0, next = FIRST; from < loud.length; from = next, next *= 2) {
    if (severityOfLast(found, size) > (loud[from]?.most ?? 0)) break;
    await weigh(loud.slice(from, next));
  }
  if (severityOfLast(found, size) <= 0) {
    quiet.sort((a, b) => (a.figure.columns.id < b.figure.columns.id ? -1 : 1));
    await weigh(quiet.slice(0, size));
  }
  return weighFigures(
    then,
    found.map(({ figure }) => figure),
  );
}

/** Less than any where the list is not yet so long. */
const severityOfLast = (found: readonly FigurePlace[], size: number): number =>
  Number(found[size - 1]?.severity ?? -1);

export const inListOrder = (a: FigurePlace, b: FigurePlace): number =>
  Number(b.severity) - Number(a.severity) || (a.id < b.id ? -1 : 1);

function behind(severity: string, id: string, place: FigurePlace | null): boolean {
  if (place === null) return true;
  const [own, other] = [Number(severity), Number(place.severity)];
  return own < other || (own === other && id > place.id);
}
