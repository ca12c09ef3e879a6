import { cache } from "react";
import { findSource } from "@/lib/sources/queries/find-source";
import type { SourceDetail } from "@/lib/sources/rows";
import { database } from "../../../database";

/** Read once for the page and its title; null if there is none. */
export const sourceOf = cache(
  async (slug: string): Promise<SourceDetail | null> =>
    findSource(await database(), decodeURIComponent(slug)),
);
