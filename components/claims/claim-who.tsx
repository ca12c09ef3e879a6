import { useTranslations } from "next-intl";
import type { ClaimRow } from "@/lib/claims/rows";
import { ModalityMark } from "./modality-mark";
import { PartyName } from "./party-name";

interface ClaimWhoProps {
  claim: Pick<ClaimRow, "modality" | "claimant">;
  words?: readonly string[];
  plain?: boolean;
}

/** How it is said, by its shape and in words, and by whom. */
export function ClaimWho({ claim, ...name }: ClaimWhoProps) {
  const t = useTranslations();
  return (
    <>
      <span className="whitespace-nowrap">
        <span className="me-1.5 inline-block align-[-0.1em]">
          <ModalityMark modality={claim.modality} />
        </span>
        {t(`modalities.${claim.modality}`)}
      </span>
      {claim.claimant === null ? null : (
        <>
          {" · "}
          <PartyName party={claim.claimant} {...name} />
        </>
      )}
    </>
  );
}
