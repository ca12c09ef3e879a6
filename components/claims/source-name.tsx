import { useTranslations } from "next-intl";
import type { ClaimRow } from "@/lib/claims/rows";
import { abbreviate } from "./abbreviate";

interface SourceNameProps {
  claim: Pick<ClaimRow, "source" | "creditedSource" | "article">;
  /** However long it is. */
  whole?: boolean;
}

/** The outlet, and whom it credits itself. */
export function SourceName({ claim, whole = false }: SourceNameProps) {
  const t = useTranslations("claims");
  const { source, creditedSource, article } = claim;
  const said = whole ? source.name : abbreviate(source.name);
  return (
    <>
      {creditedSource === null ? (
        <bdi title={said === source.name ? undefined : source.name}>{said}</bdi>
      ) : (
        t.rich("credited", {
          source: said,
          credited: whole ? creditedSource.name : abbreviate(creditedSource.name),
          name: (chunks) => <bdi>{chunks}</bdi>,
        })
      )}
      {article.demonstration ? <span className="text-ink-faint"> ({t("demonstration")})</span> : null}
    </>
  );
}
