import type { Gazetteer } from "../extraction/gazetteer";
import { createExtractor, EXTRACTOR } from "../extraction/index";
import { figureKnowledge } from "./figures/figure-knowledge";
import type { Reader } from "./pipeline";

/** The extractor of this version of Marsad, with the names that it knows. */
export function createReader(gazetteer: Gazetteer): Reader {
  return {
    extractor: createExtractor(gazetteer),
    run: { extractor: EXTRACTOR.name, version: EXTRACTOR.version, gazetteerVersion: gazetteer.version },
    knowledge: figureKnowledge(gazetteer),
  };
}
