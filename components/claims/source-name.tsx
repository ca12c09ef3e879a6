import { useTranslations } from "next-intl";
import type { ClaimRow } from "@/lib/claims/rows";
import { abbreviate } from "./abbreviate";
import { SaidSource, type SourceWords } from "./said-source";

type Sourced = Pick<ClaimRow, "source" | "creditedSource" | "article">;

const isolated = (name: string): string => `\u2068${name}\u2069`;

/** The outlet, and whom it credits itself; `whole` however long that is. */
export function sourceWords(
  { source, creditedSource, article }: Sourced,
  { t, whole = false }: { t: ReturnType<typeof useTranslations<never>>; whole?: boolean },
): SourceWords {
  const named = ({ name }: { name: string }) => (whole ? name : abbreviate(name));
  const said = named(source);
  return {
    said:
      creditedSource === null
        ? isolated(said)
        : t.markup("claims.credited", { source: said, credited: named(creditedSource), name: isolated }),
    whole: creditedSource === null && said !== source.name ? source.name : null,
    demonstration: article.demonstration ? t("claims.demonstration") : null,
  };
}

export function SourceName({ claim, whole }: { claim: Sourced; whole?: boolean }) {
  return <SaidSource {...sourceWords(claim, { t: useTranslations(), whole })} />;
}
