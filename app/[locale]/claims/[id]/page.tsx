import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClaimSentence, claimSentence } from "@/components/claims/claim-sentence";
import { NewestClaims } from "@/components/claims/newest-claims";
import { NameText } from "@/components/claims/party-name";
import { ClaimFacts } from "@/components/evidence/claim-facts";
import { ClaimRecord } from "@/components/evidence/claim-record";
import { Evidence } from "@/components/evidence/evidence";
import { JsonLd } from "@/components/json-ld/json-ld";
import { CopyButton } from "@/components/ui/copy-button";
import { Missing } from "@/components/ui/missing";
import { Part } from "@/components/ui/part";
import { Section } from "@/components/ui/section";
import { WaitingBlock } from "@/components/ui/waiting";
import { everyClaim } from "@/lib/claims/filter";
import { claimPath, claimsPath } from "@/lib/claims/paths";
import { formatDate } from "@/lib/i18n/formats";
import { languageOf } from "@/lib/i18n/locales";
import { Link } from "@/lib/i18n/navigation";
import { claimJsonLd } from "@/lib/json-ld/claim";
import { addressesOf } from "../../alternates";
import { citationOf } from "../citation";
import { OthersPart } from "../others-part";
import { claimOf } from "./claim";

type Props = PageProps<"/[locale]/claims/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const [claim, locale, t] = await Promise.all([claimOf(id), getLocale(), getTranslations("claim")]);
  if (!claim) return { title: (await getTranslations("errors.noClaim"))("title"), robots: { index: false } };
  const { claimDate, datePrecision, quote, source } = claim;
  const summary = claim.summary[languageOf(locale)];
  return {
    title: claimSentence(claim, locale, t),
    description: t("description", {
      words: quote !== null ? "quote" : summary !== undefined ? "summary" : "none",
      text: quote ?? summary ?? "",
      source: source.name,
      date: formatDate(claimDate, locale, { precision: datePrecision }),
    }),
    ...(await addressesOf(claimPath(claim.id))),
  };
}

export default function ClaimPage({ params }: Props) {
  return (
    <Part fallback={<WaitingBlock height={44} />}>
      <ClaimPart params={params} />
    </Part>
  );
}

async function ClaimPart({ params }: Pick<Props, "params">) {
  const { id } = await params;
  const [claim, locale, t] = await Promise.all([claimOf(id), getLocale(), getTranslations("claim")]);
  if (!claim) return <Missing what="noClaim" />;
  const { address, citation } = await citationOf(claim);
  return (
    <article>
      <JsonLd
        data={claimJsonLd(claim, {
          sentence: claimSentence(claim, locale, t),
          address,
          language: languageOf(locale),
        })}
      />
      <header className="flex flex-wrap items-end justify-between gap-x-10 gap-y-4 pt-8 pb-8">
        <div className="max-w-[54rem]">
          <p className="mb-2 text-small">
            <Link href={claimsPath({ ...everyClaim(), company: [claim.subject.slug] })} className="link">
              {t.rich("back", {
                name: () => <NameText names={claim.subject.names} />,
              })}
            </Link>
          </p>
          <h1 className="claim-headline">
            <ClaimSentence claim={claim} />
          </h1>
        </div>
        <div className="print:hidden">
          <CopyButton label={t("copyLink")} copied={t("copied")} failed={t("copyFailed")} />
        </div>
      </header>
      {claim.state === "current" || claim.supersededAt === null ? null : (
        <p role="note" className="mb-8 border-s-4 border-accent ps-4">
          {t(`superseded.${claim.state}`, { date: formatDate(claim.supersededAt.slice(0, 10), locale) })}
        </p>
      )}
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="grid content-start gap-y-10">
          <Section id="evidence" title={t("inArticle")}>
            <Evidence claim={claim} />
          </Section>
          {claim.neighbours.length > 0 ? (
            <Section id="neighbours" title={t("neighbours")}>
              <NewestClaims claims={claim.neighbours} sameArticle />
            </Section>
          ) : null}
        </div>
        <div className="grid content-start gap-y-8">
          <Part fallback={<WaitingBlock height={8} />}>
            <OthersPart claim={claim.id} />
          </Part>
          <ClaimFacts claim={claim} />
          <ClaimRecord claim={claim} address={address} citation={citation} />
        </div>
      </div>
    </article>
  );
}
