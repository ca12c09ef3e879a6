import type { useFormatter, useTranslations } from "next-intl";
import { sourcesOf } from "@/lib/claims/charts/sources-of";
import type { SourceRow } from "@/lib/claims/rows";
import { abbreviate } from "../claims/abbreviate";

interface Words {
  t: ReturnType<typeof useTranslations<"charts">>;
  format: Pick<ReturnType<typeof useFormatter>, "list">;
}

/** Whose figures a chart draws, in a sentence: all of them by name where they are few. */
export function sourceLine(claims: ReadonlyArray<{ source: SourceRow }>, { t, format }: Words): string {
  const { count, names } = sourcesOf(claims);
  const list = format.list(
    names.map((name) => `\u2068${abbreviate(name)}\u2069`),
    "and",
  );
  return t(count > names.length ? "sourceMore" : "source", { count, list });
}
