import { useTranslations } from "next-intl";
import { claimPath } from "@/lib/claims/paths";
import type { ClaimRow } from "@/lib/claims/rows";
import { Link } from "@/lib/i18n/navigation";
import { AmountText } from "./amount-text";
import { ClaimDate } from "./claim-date";
import { ClaimWho } from "./claim-who";
import { NameText, PartyName } from "./party-name";
import { SourceName } from "./source-name";

/** Claims one a row; on a narrow screen one a block. */
export function ClaimsTable({ claims }: { claims: readonly ClaimRow[] }) {
  const t = useTranslations();
  return (
    <table className="claims-table">
      <caption className="sr-only">{t("claims.caption")}</caption>
      <thead>
        <tr>
          {(["date", "subject", "kind", "amount", "who", "source"] as const).map((column) => (
            <th key={column} scope="col">
              {t(`claims.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <tr key={claim.id}>
            <td data-cell="date">
              <ClaimDate claim={claim} short />
            </td>
            <td data-cell="subject">
              <PartyName party={claim.subject} />
              {claim.object === null ? null : (
                <span className="block text-small text-ink-soft">
                  <NameText names={claim.object} />
                </span>
              )}
            </td>
            <td data-cell="kind">{t(`kinds.${claim.kind}`)}</td>
            <td data-cell="amount">
              <Link href={claimPath(claim.id)} prefetch={false} className="quiet-link font-bold">
                <AmountText amount={claim.amount} />
              </Link>
              {claim.basis === null ? null : (
                <span className="block text-small text-ink-soft">{t(`bases.${claim.basis}`)}</span>
              )}
            </td>
            <td data-cell="who">
              <ClaimWho claim={claim} />
            </td>
            <td data-cell="source">
              <SourceName claim={claim} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
