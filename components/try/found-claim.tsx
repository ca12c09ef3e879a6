"use client";

import { useLocale, useTranslations } from "next-intl";
import { type Names, nameIn } from "@/lib/claims/rows";
import type { Claim } from "@/lib/extraction/types";
import { formatAmount } from "@/lib/money/format";
import { ModalityMark } from "../claims/modality-mark";
import { textOf } from "../evidence/segments";
import { InLanguage } from "../ui/in-language";

interface FoundClaimProps {
  claim: Claim;
  text: string;
  language: string;
  names: Record<string, Names>;
  active: boolean;
  onShow(): void;
}

/** One claim, and, while it is in view, the rules that decided with the words that they fired on. */
export function FoundClaim({ claim, text, language, names, active, onShow }: FoundClaimProps) {
  const t = useTranslations();
  const locale = useLocale();
  const nameOf = (name: string) => {
    const known = names[name];
    return known === undefined ? name : nameIn(known, locale);
  };
  return (
    <li className={`border-b border-rule ${active ? "bg-tint" : ""}`}>
      <button
        type="button"
        aria-expanded={active}
        onFocus={onShow}
        onClick={onShow}
        onPointerEnter={onShow}
        className="block w-full px-3 py-3 text-start"
      >
        <span className="flex flex-wrap items-baseline justify-between gap-x-4">
          <bdi className="text-lead font-bold">{formatAmount(claim, locale)}</bdi>
          <span className="text-small text-ink-soft">{t("try.certainty", { share: claim.confidence })}</span>
        </span>
        <span className="block">
          <bdi>{nameOf(claim.subject)}</bdi>
          {claim.object === null ? null : (
            <>
              {" ("}
              <bdi>{nameOf(claim.object)}</bdi>)
            </>
          )}{" "}
          · {t(`kinds.${claim.kind}`)}
        </span>
        <span className="mt-0.5 flex flex-wrap items-center gap-x-1.5 text-small text-ink-soft">
          <ModalityMark modality={claim.modality} />
          {t(`modalities.${claim.modality}`)} ·{" "}
          <bdi>{claim.claimant === null ? t("try.whoNone") : nameOf(claim.claimant)}</bdi>
        </span>
      </button>
      {active && claim.trace.length > 0 ? (
        <ul className="grid gap-y-1 px-3 pb-3 text-small">
          {claim.trace.map((step) => {
            const words = textOf(text, step);
            const key = `rules.${step.rule}` as "rules.amount";
            return (
              <li key={`${step.rule} ${step.start} ${step.end}`} className="flex flex-wrap gap-x-2">
                {words === "" ? null : (
                  <span className="deciding">
                    <InLanguage language={language}>{words}</InLanguage>
                  </span>
                )}
                <span className="text-ink-soft">{t.has(key) ? t(key) : step.rule}</span>
              </li>
            );
          })}
        </ul>
      ) : null}
    </li>
  );
}
