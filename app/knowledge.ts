import type { Knowledge } from "@/lib/figures/knowledge";
import { figureKnowledge } from "@/lib/ingest/figures/figure-knowledge";
import { gazetteer } from "@/lib/organisations/gazetteer";

/** For figures that are made for one request, as they stood on a day. */
export const knowledge = (): Knowledge => figureKnowledge(gazetteer);
