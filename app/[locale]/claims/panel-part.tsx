import { getLocale, getTranslations } from "next-intl/server";
import { ClaimSentence } from "@/components/claims/claim-sentence";
import { NewestClaims } from "@/components/claims/newest-claims";
import { ClaimFacts } from "@/components/evidence/claim-facts";
import { ClaimRecord } from "@/components/evidence/claim-record";
import { Evidence } from "@/components/evidence/evidence";
import { EvidencePanel } from "@/components/evidence/evidence-panel";
import { CopyButton } from "@/components/ui/copy-button";
import { Part } from "@/components/ui/part";
import { Section } from "@/components/ui/section";
import { WaitingBlock } from "@/components/ui/waiting";
import { claimPath } from "@/lib/claims/paths";
import { formatDate } from "@/lib/i18n/formats";
import { getPathname, Link } from "@/lib/i18n/navigation";
import { claimOf } from "./[id]/claim";
import { citationOf } from "./citation";
import { OthersPart } from "./others-part";
import { readClaimsView, type SearchParams, withClaim } from "./view";

/** The evidence of the claim that is open beside the list; nothing where none is. */
export async function PanelPart({ searchParams }: { searchParams: SearchParams }) {
  const { problems, ...state } = await readClaimsView(searchParams);
  const id = state.explorer.claim;
  if (id === null || problems.length > 0) return null;
  const [claim, locale, t] = await Promise.all([claimOf(id), getLocale(), getTranslations("claim")]);
  const panel = {
    claim: id,
    label: t("panel.title"),
    close: t("panel.close"),
    closeAddress: getPathname({ href: withClaim(state, null), locale }),
  };
  if (claim === null) {
    return (
      <EvidencePanel {...panel}>
        <p className="text-lead">{t("panel.missing")}</p>
      </EvidencePanel>
    );
  }
  const { address, citation } = await citationOf(claim);
  const addressOf = (other: string) => withClaim(state, other);
  return (
    <EvidencePanel
      {...panel}
      actions={
        <>
          <Link href={claimPath(claim.id)} className="link">
            {t("panel.whole")}
          </Link>
          <CopyButton
            quiet
            text={citation}
            label={t("copyCitation")}
            copied={t("copied")}
            failed={t("copyFailed")}
          />
        </>
      }
    >
      <h2 className="text-lead leading-snug">
        <ClaimSentence claim={claim} />
      </h2>
      {claim.state === "current" || claim.supersededAt === null ? null : (
        <p role="note" className="border-s-4 border-accent ps-4">
          {t(`superseded.${claim.state}`, { date: formatDate(claim.supersededAt.slice(0, 10), locale) })}
        </p>
      )}
      <Section id="panel-evidence" title={t("inArticle")}>
        <Evidence claim={claim} addressOf={addressOf} />
      </Section>
      <Part fallback={<WaitingBlock height={8} />}>
        <OthersPart claim={claim.id} addressOf={addressOf} />
      </Part>
      <ClaimFacts claim={claim} />
      {claim.neighbours.length > 0 ? (
        <Section id="panel-neighbours" title={t("neighbours")}>
          <NewestClaims claims={claim.neighbours} sameArticle addressOf={addressOf} />
        </Section>
      ) : null}
      <ClaimRecord claim={claim} address={address} citation={citation} />
    </EvidencePanel>
  );
}
