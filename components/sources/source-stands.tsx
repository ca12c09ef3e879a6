import { useTranslations } from "next-intl";
import type { SourceDetail } from "@/lib/sources/rows";
import { Section } from "../ui/section";
import { StandBar, StandLegend } from "./stand-bar";

/** How its claims stand, in one bar and in words. */
export function SourceStands({ source }: { source: SourceDetail }) {
  const t = useTranslations();
  const { stands } = source;
  const { agreeing, contradicted, otherwise, alone } = stands;
  return (
    <Section id="stands" title={t("source.stands")}>
      <p>
        {t("source.standsSentence", {
          total: t("sources.claims", { count: stands.claims }),
          agreeing,
          contradicted,
          otherwise,
          alone,
        })}{" "}
        {t("source.firsts", { count: stands.first })}
      </p>
      <div className="mt-4 mb-3">
        <StandBar stands={stands} />
      </div>
      <StandLegend />
      <details className="mt-3 text-small text-ink-soft">
        <summary className="fold-summary">{t("sources.whatTitle")}</summary>
        <p>{t("sources.what")}</p>
      </details>
    </Section>
  );
}
