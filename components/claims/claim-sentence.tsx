import {
  type MarkupTranslationValues,
  type RichTranslationValues,
  useLocale,
  useTranslations,
} from "next-intl";
import type { ReactNode } from "react";
import { type ClaimRow, nameIn } from "@/lib/claims/rows";
import type { Locale } from "@/lib/i18n/locales";
import { formatAmount } from "@/lib/money/format";
import { abbreviate } from "./abbreviate";
import { NameText, PartyName } from "./party-name";
import { namesWithinBrackets, withinBrackets } from "./within-brackets";

const FRAMES = {
  reported: ["sentence.frame.reportedBySource", "sentence.frame.reportedByClaimant"],
  claimed: ["sentence.frame.claimedBySource", "sentence.frame.claimedByClaimant"],
  estimated: ["sentence.frame.estimatedBySource", "sentence.frame.estimatedByClaimant"],
  planned: ["sentence.frame.plannedBySource", "sentence.frame.plannedByClaimant"],
  denied: ["sentence.frame.deniedBySource", "sentence.frame.deniedByClaimant"],
} as const;

/** A plan that is planned is a plan once: its clause says so already. */
function frameOf({ kind, modality, claimant }: ClaimRow) {
  const frames = FRAMES[kind === "investment_plan" && modality === "planned" ? "reported" : modality];
  return frames[claimant === null ? 0 : 1];
}

/** What the sentence is made from; "none" where a part is missing, for the messages to select on. */
function partsOf(claim: ClaimRow, locale: Locale) {
  const { amount, kind, claimant, object, counterparty } = claim;
  const signed = kind === "market_value_change" || kind === "profit";
  return {
    frame: frameOf(claim),
    clause: `sentence.clause.${kind}` as const,
    inFrame: {
      source: abbreviate(claim.source.name),
      claimant: claimant === null ? "none" : nameIn(claimant.names, locale),
    },
    inClause: {
      subject: nameIn(claim.subject.names, locale),
      object: object === null ? "none" : nameIn(object, locale),
      counterparty: counterparty === null ? "none" : nameIn(counterparty.names, locale),
      role: counterparty?.role ?? "none",
      tense: claim.modality === "planned" ? "planned" : "other",
      direction: amount.direction ?? "none",
      amount: formatAmount(signed ? { ...amount, direction: null } : amount, locale),
    },
  };
}

export type ClaimTranslator = ReturnType<typeof useTranslations<"claim">>;

/** Eleven clauses, each with other arguments: more types than the compiler will hold. A test goes through all of them. */
interface Speaker {
  markup(key: string, values: MarkupTranslationValues): string;
  rich(key: string, values: RichTranslationValues): ReactNode;
}

const asText = (chunks: string): string => chunks;

/** The claim in one sentence, as text: for titles, citations and readers of screens. */
export function claimSentence(claim: ClaimRow, locale: Locale, t: ClaimTranslator): string {
  const { frame, clause, inFrame, inClause } = partsOf(claim, locale);
  const speaker: Speaker = t as unknown as Speaker;
  const said = speaker.markup(clause, {
    ...inClause,
    the_subject: asText,
    the_object: asText,
    the_object_within: () => withinBrackets(inClause.object),
    the_counterparty: asText,
    the_amount: asText,
  });
  return speaker.markup(frame, { ...inFrame, the_source: asText, the_claimant: asText, clause: () => said });
}

/** The same sentence with its names linked and its amount set apart. */
export function ClaimSentence({ claim }: { claim: ClaimRow }): ReactNode {
  const locale = useLocale();
  const speaker = useTranslations("claim") as unknown as Speaker;
  const { frame, clause, inFrame, inClause } = partsOf(claim, locale);
  const { claimant, counterparty, object } = claim;
  const said = speaker.rich(clause, {
    ...inClause,
    the_subject: () => <PartyName party={claim.subject} />,
    the_object: () => object && <NameText names={object} />,
    the_object_within: () => object && <NameText names={namesWithinBrackets(object)} />,
    the_counterparty: () => counterparty && <PartyName party={counterparty} />,
    the_amount: (chunks) => <bdi className="font-bold">{chunks}</bdi>,
  });
  return speaker.rich(frame, {
    ...inFrame,
    the_source: (chunks) => <bdi>{chunks}</bdi>,
    the_claimant: () => claimant && <PartyName party={claimant} />,
    clause: () => said,
  });
}
