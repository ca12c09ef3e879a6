import { useTranslations } from "next-intl";
import type { ClaimRow } from "@/lib/claims/rows";
import { PartyName } from "./party-name";
import { SaidHow } from "./said-how";

/** How it is said, by its shape and in words, and by whom. */
export function ClaimWho({ claim }: { claim: Pick<ClaimRow, "modality" | "claimant"> }) {
  const t = useTranslations("modalities");
  return (
    <>
      <SaidHow modality={claim.modality} said={t(claim.modality)} />
      {claim.claimant === null ? null : (
        <>
          {" · "}
          <PartyName party={claim.claimant} />
        </>
      )}
    </>
  );
}
