import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ClaimDetail } from "@/lib/claims/rows";
import { formatDate } from "@/lib/i18n/formats";
import { CopyButton } from "../ui/copy-button";
import { InLanguage } from "../ui/in-language";
import { textOf } from "./segments";

function Folded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="border-b border-rule">
      <summary className="fold-summary font-bold">{title}</summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}

interface ClaimRecordProps {
  claim: ClaimDetail;
  /** The lasting address, and the text that cites the claim with it. */
  address: string;
  citation: string;
}

/** For whoever checks: how the claim was read, how it was read before, and what to call it. */
export function ClaimRecord({ claim, address, citation }: ClaimRecordProps) {
  const locale = useLocale();
  const t = useTranslations();
  const { text, trace, history, extraction } = claim;
  const day = (instant: string) => formatDate(instant.slice(0, 10), locale);
  return (
    <div className="border-t border-rule">
      {trace.length > 0 ? (
        <Folded title={t("claim.trace")}>
          <p className="text-small text-ink-soft">{t("claim.traceNote")}</p>
          <ol className="mt-2 grid gap-y-2">
            {trace.map(({ rule, start, end }) => {
              const words = text === null ? "" : textOf(text, { start, end });
              const key = `rules.${rule}` as "rules.amount";
              return (
                <li
                  key={`${rule} ${start} ${end}`}
                  className="grid gap-x-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
                >
                  {words === "" ? (
                    <span />
                  ) : (
                    <span>
                      <span className="bg-mark-faint px-1">
                        <InLanguage language={claim.language}>{words}</InLanguage>
                      </span>
                    </span>
                  )}
                  <span>{t.has(key) ? t(key) : <bdi>{rule}</bdi>}</span>
                </li>
              );
            })}
          </ol>
        </Folded>
      ) : null}
      {history.length > 0 ? (
        <Folded title={t("claim.history")}>
          {history.map(({ revision, supersededAt, fields }) => (
            <div key={revision} className="mt-2">
              <p className="text-small text-ink-soft">
                {t("claim.historyEntry", { date: day(supersededAt) })}
              </p>
              <ul className="text-small">
                {Object.entries(fields).map(([field, value]) => (
                  <li key={field} dir="ltr" className="text-start">
                    <code>
                      {field}: {JSON.stringify(value)}
                    </code>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Folded>
      ) : null}
      <Folded title={t("claim.identifiers")}>
        <dl className="grid gap-x-4 gap-y-1 text-small sm:grid-cols-[7.5rem_minmax(0,1fr)]">
          <Identifier name={t("claim.id")} value={claim.id} />
          <Identifier name={t("claim.article")} value={claim.article.id} />
          <Identifier name={t("claim.permalink")} value={address} />
          <dt className="text-ink-soft">{t("claim.recorded")}</dt>
          <dd>
            <time dateTime={claim.recordedAt}>{day(claim.recordedAt)}</time>
          </dd>
          {extraction === null ? null : (
            <>
              <dt className="text-ink-soft">{t("claim.reading")}</dt>
              <dd>
                {t("claim.readOn", {
                  extractor: extraction.extractor,
                  version: extraction.version,
                  names: extraction.gazetteerVersion,
                  date: day(extraction.ranAt),
                })}
              </dd>
            </>
          )}
        </dl>
        <h3 className="mt-4 text-small text-ink-soft">{t("claim.cite")}</h3>
        <p className="mt-1 max-w-[70ch]">{citation}</p>
        <p className="mt-3 print:hidden">
          <CopyButton
            text={citation}
            label={t("claim.copyCitation")}
            copied={t("claim.copied")}
            failed={t("claim.copyFailed")}
          />
        </p>
      </Folded>
    </div>
  );
}

function Identifier({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt className="text-ink-soft">{name}</dt>
      <dd>
        <bdi dir="ltr" className="break-all">
          {value}
        </bdi>
      </dd>
    </>
  );
}
