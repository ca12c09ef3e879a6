import type { PrismaClient } from "../db/generated/client";
import type { TextRight } from "../db/generated/enums";
import { slugOf } from "./slug";

/** The right to a source's text, as a run of ingests meets it. */
export interface SourceRights {
  /**
   * Gives a source the right that was said for this run, once. True the first time that a source is met whose text may not
   * be shown at all: its readers would look for it in vain.
   */
  showsOnlyLinks(source: string): Promise<boolean>;
}

/** `said` null leaves every source as it is. */
export function sourceRights(db: PrismaClient, said: TextRight | null): SourceRights {
  const met = new Set<string>();
  return {
    async showsOnlyLinks(source) {
      const slug = slugOf(source);
      if (met.has(slug)) return false;
      met.add(slug);
      if (said !== null) {
        await db.source.updateMany({ where: { slug }, data: { textRight: said } });
        return false;
      }
      const stored = await db.source.findUnique({ where: { slug }, select: { textRight: true } });
      return stored?.textRight === "link";
    },
  };
}
