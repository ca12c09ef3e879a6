import { useLocale } from "next-intl";
import { claimPath } from "@/lib/claims/paths";
import type { ClaimRow } from "@/lib/claims/rows";
import { formatAge } from "@/lib/i18n/formats";
import { Link } from "@/lib/i18n/navigation";
import { AmountText } from "./amount-text";
import { ClaimDate } from "./claim-date";
import { ClaimWho } from "./claim-who";
import { InDollars } from "./in-dollars";
import { SourceName } from "./source-name";

/** What was said last, by whom, and how long ago. `now` is the ISO day from which its age is counted. */
export function LatestClaim({ claim, now }: { claim: ClaimRow; now: string }) {
  const locale = useLocale();
  return (
    <>
      <Link href={claimPath(claim.id)} prefetch={false} className="quiet-link text-lead font-bold">
        <AmountText amount={claim.amount} style="compact" />
      </Link>
      <InDollars claim={claim} />
      <span className="block text-small text-ink-soft">
        <ClaimWho claim={claim} /> · <SourceName claim={claim} /> · <ClaimDate claim={claim} short /> (
        {formatAge(claim.claimDate, now, locale, { precision: claim.datePrecision })})
      </span>
    </>
  );
}
