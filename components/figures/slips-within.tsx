import { useTranslations } from "next-intl";
import { claimPath } from "@/lib/claims/paths";
import type { ArticleSlipRow } from "@/lib/figures/rows";
import { Link } from "@/lib/i18n/navigation";
import { AmountText } from "../claims/amount-text";
import { ClaimDate } from "../claims/claim-date";
import { InLanguage } from "../ui/in-language";
import { Section } from "../ui/section";

/** Articles that give the same digits twice, in two currencies or scales, for what looks like one thing. */
export function SlipsWithin({ slips }: { slips: readonly ArticleSlipRow[] }) {
  const t = useTranslations("disagreements");
  return (
    <div className="mt-12">
      <Section id="within" title={t("within")} note={t("withinNote")}>
        <ul>
          {slips.map(({ one, other }) => (
            <li key={`${one.id} ${other.id}`} className="border-b border-rule py-3">
              <p>
                {t.rich("withinText", {
                  sourceName: one.source.name,
                  source: (chunks) => <bdi>{chunks}</bdi>,
                  one: () => <SlipLink claim={one} />,
                  other: () => <SlipLink claim={other} />,
                })}
              </p>
              <p className="text-small text-ink-soft">
                {one.article.title === null ? null : (
                  <>
                    <InLanguage language={one.language}>{one.article.title}</InLanguage>
                    {" · "}
                  </>
                )}
                <ClaimDate claim={one} short />
              </p>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function SlipLink({ claim }: { claim: ArticleSlipRow["one"] }) {
  return (
    <Link href={claimPath(claim.id)} prefetch={false} className="link font-bold">
      <AmountText amount={claim.amount} style="words" />
    </Link>
  );
}
