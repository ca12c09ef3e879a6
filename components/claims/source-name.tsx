import { useTranslations } from "next-intl";
import type { ClaimRow } from "@/lib/claims/rows";

/** The outlet, and whom it credits itself. */
export function SourceName({ claim }: { claim: Pick<ClaimRow, "source" | "creditedSource" | "article"> }) {
  const t = useTranslations("claims");
  const { source, creditedSource, article } = claim;
  return (
    <>
      {creditedSource === null ? (
        <bdi>{source.name}</bdi>
      ) : (
        t.rich("credited", {
          source: source.name,
          credited: creditedSource.name,
          name: (chunks) => <bdi>{chunks}</bdi>,
        })
      )}
      {article.demonstration ? <span className="text-ink-faint"> ({t("demonstration")})</span> : null}
    </>
  );
}
