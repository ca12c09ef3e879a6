import { useTranslations } from "next-intl";
import type { ClaimRow } from "@/lib/claims/rows";
import { ModalityMark } from "./modality-mark";
import { PartyName } from "./party-name";

/** How it is said, by its shape and in words, and by whom. */
export function ClaimWho({ claim }: { claim: Pick<ClaimRow, "modality" | "claimant"> }) {
  const t = useTranslations();
  return (
    <>
      <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
        <ModalityMark modality={claim.modality} />
        {t(`modalities.${claim.modality}`)}
      </span>
      {claim.claimant === null ? null : (
        <>
          {" · "}
          <PartyName party={claim.claimant} />
        </>
      )}
    </>
  );
}
