import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ClaimDetail } from "@/lib/claims/rows";
import { convertedAmount } from "@/lib/money/converted-amount";
import { AmountText } from "../claims/amount-text";
import { ClaimDate } from "../claims/claim-date";
import { ModalityMark } from "../claims/modality-mark";
import { NameText, PartyName } from "../claims/party-name";
import { SourceName } from "../claims/source-name";
import { languageName } from "../filters/filter-sentence";
import { DollarFact, wantsDollars } from "./dollar-fact";

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-4 border-b border-rule py-2">
      <dt className="text-ink-soft">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="border-b border-ink pb-1.5 text-lead">{title}</h2>
      <dl>{children}</dl>
    </section>
  );
}

/** How much, who says so and what about, field by field. */
export function ClaimFacts({ claim }: { claim: ClaimDetail }) {
  const t = useTranslations();
  const locale = useLocale();
  const format = useFormatter();
  const { counterparty, period, basis, object, conversions, confidence, modality } = claim;
  return (
    <div className="grid gap-y-8">
      <Block title={t("claim.howMuch")}>
        <Fact name={t("claim.asPrinted")}>
          <strong className="text-lead">
            <AmountText amount={claim.amount} style="words" />
          </strong>
        </Fact>
        {wantsDollars(claim) ? (
          <Fact name={t("claim.inDollars")}>
            <DollarFact claim={claim} />
          </Fact>
        ) : null}
        {claim.otherCurrencies.length > 0 ? (
          <Fact name={t("claim.inOthers")}>
            <span className="flex flex-wrap gap-x-4 text-small text-ink-soft">
              {claim.otherCurrencies.map((other) => (
                <AmountText
                  key={other.currency}
                  amount={convertedAmount(claim.amount, other, other.currency)}
                  style="compact"
                />
              ))}
            </span>
          </Fact>
        ) : null}
        {conversions.length > 0 ? (
          <Fact name={t("claim.alsoPrinted")}>
            {conversions.map((conversion) => (
              <span key={`${conversion.start} ${conversion.currency}`} className="block">
                <AmountText amount={conversion} style="words" />
              </span>
            ))}
          </Fact>
        ) : null}
        {basis === null ? null : <Fact name={t("claim.basis")}>{t(`bases.${basis}`)}</Fact>}
        {period === null ? null : (
          <Fact name={t("claim.period")}>
            <bdi>{period.text}</bdi>
          </Fact>
        )}
      </Block>

      <Block title={t("claim.whoSays")}>
        <Fact name={t("claim.claimant")}>
          {claim.claimant === null ? t("claim.ownVoice") : <PartyName party={claim.claimant} />}
        </Fact>
        <Fact name={t("claim.how")}>
          <span className="inline-flex items-center gap-1.5">
            <ModalityMark modality={modality} />
            {t(`modalities.${modality}`)}
          </span>
          <span className="block text-small text-ink-soft">{t(`claim.modalityMeans.${modality}`)}</span>
        </Fact>
        <Fact name={t("claim.source")}>
          <SourceName claim={claim} whole />
        </Fact>
        <Fact name={t("claim.date")}>
          <ClaimDate claim={claim} />
        </Fact>
        <Fact name={t("claim.language")}>{languageName(claim.language, locale)}</Fact>
      </Block>

      <Block title={t("claim.about")}>
        <Fact name={t("claim.subject")}>
          <PartyName party={claim.subject} />
        </Fact>
        <Fact name={t("claim.kind")}>{t(`kinds.${claim.kind}`)}</Fact>
        {object === null ? null : (
          <Fact name={t("claim.object")}>
            <NameText names={object} />
          </Fact>
        )}
        {counterparty === null ? null : (
          <Fact name={counterparty.role === null ? t("claim.otherParty") : t(`roles.${counterparty.role}`)}>
            <PartyName party={counterparty} />
          </Fact>
        )}
        <Fact name={t("claim.evidence")}>
          {t(`evidence.${claim.evidence}`)}
          <span className="block text-small text-ink-soft">{t(`claim.evidenceMeans.${claim.evidence}`)}</span>
        </Fact>
        {confidence === null ? null : (
          <Fact name={t("claim.confidence")}>{format.number(confidence, "percent")}</Fact>
        )}
      </Block>
    </div>
  );
}
