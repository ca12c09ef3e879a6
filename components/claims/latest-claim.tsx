import { useLocale } from "next-intl";
import { claimPath } from "@/lib/claims/paths";
import type { ClaimRow } from "@/lib/claims/rows";
import type { Exchange } from "@/lib/claims/shown-money";
import { formatAge } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import { AmountText } from "./amount-text";
import { ClaimDate } from "./claim-date";
import { ClaimWho } from "./claim-who";
import { ShownAmount } from "./shown-amount";
import { SourceName } from "./source-name";

interface LatestClaimProps {
  claim: ClaimRow;
  /** What its money is shown in beside what was printed; null for nothing. */
  exchange: Exchange | null;
  /** The ISO day from which its age is counted. */
  now: string;
}

/** What was said last, by whom, and how long ago. */
export function LatestClaim({ claim, exchange, now }: LatestClaimProps) {
  const locale = useLocale();
  return (
    <>
      <Link href={claimPath(claim.id)} prefetch={false} className="quiet-link text-lead font-bold">
        <AmountText amount={claim.amount} style="compact" />
      </Link>
      <ShownAmount claim={claim} exchange={exchange} />
      <span className="block text-small text-ink-soft">
        <ClaimWho claim={claim} /> · <SourceName claim={claim} /> · <ClaimDate claim={claim} short /> (
        {formatAge(claim.claimDate, now, locale, { precision: claim.datePrecision })})
      </span>
    </>
  );
}
