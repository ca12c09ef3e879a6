import { useTranslations } from "next-intl";
import { claimPath } from "@/lib/claims/paths";
import type { ClaimRow } from "@/lib/claims/rows";
import { Link } from "@/lib/i18n/navigation";
import { AmountText } from "./amount-text";
import { ClaimDate } from "./claim-date";
import { ClaimWho } from "./claim-who";
import { PartyName } from "./party-name";
import { SourceName } from "./source-name";

interface NewestClaimsProps {
  claims: readonly ClaimRow[];
  /** Source and date are said elsewhere. */
  sameArticle?: boolean;
  addressOf?: (claim: string) => string;
}

/** One line a claim: amount, subject, who says it, source, date. */
export function NewestClaims({ claims, sameArticle = false, addressOf = claimPath }: NewestClaimsProps) {
  const t = useTranslations("kinds");
  return (
    <ul>
      {claims.map((claim) => (
        <li
          key={claim.id}
          className={`grid gap-x-6 border-b border-rule py-2.5 md:items-baseline ${sameArticle ? "md:grid-cols-[minmax(0,5fr)_minmax(0,5fr)_minmax(0,4fr)]" : "md:grid-cols-[15rem_minmax(0,4fr)_minmax(0,5fr)_7rem]"}`}
        >
          <Link
            href={addressOf(claim.id)}
            scroll={addressOf === claimPath}
            prefetch={false}
            className="quiet-link font-bold"
          >
            <AmountText amount={claim.amount} />
          </Link>
          <span>
            <PartyName party={claim.subject} /> <span className="text-ink-soft">{t(claim.kind)}</span>
          </span>
          <span className="text-small text-ink-soft">
            <ClaimWho claim={claim} />
            {sameArticle ? null : (
              <>
                {" · "}
                <SourceName claim={claim} />
              </>
            )}
          </span>
          {sameArticle ? null : (
            <span className="text-small text-ink-soft md:text-end">
              <ClaimDate claim={claim} short />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
