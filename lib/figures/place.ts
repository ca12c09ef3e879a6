import { createParser } from "nuqs/server";
import { type Codecs, one } from "../claims/parameters";

/** The place of a figure in the order of disagreements: the worst first, then by id. */
export interface FigurePlace {
  /** Decimal text. */
  severity: string;
  id: string;
}

const place = createParser<FigurePlace>({
  parse(text) {
    const [severity = "", id = "", ...rest] = text.split("~");
    return rest.length === 0 && /^\d{1,8}(\.\d{1,4})?$/.test(severity) && /^[a-z0-9]{4,40}$/.test(id)
      ? { severity, id }
      : null;
  },
  serialize: ({ severity, id }) => `${severity}~${id}`,
});

export const FIGURE_PLACE_CODECS: Codecs<{ after: FigurePlace | null }> = {
  after: one(place, () => "not_a_cursor"),
};

export const writeFigurePlace = (at: FigurePlace): string => place.serialize(at);
