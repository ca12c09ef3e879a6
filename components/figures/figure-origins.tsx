import { useLocale, useTranslations } from "next-intl";
import { nameIn } from "@/lib/claims/rows";
import type { FigureDetail } from "@/lib/figures/rows";
import { formatDate } from "@/lib/i18n/formats";
import { abbreviate } from "../claims/abbreviate";
import { Section } from "../ui/section";

/** Where the reports come from in the end: ten reprints are one voice. */
export function FigureOrigins({ figure }: { figure: FigureDetail }) {
  const locale = useLocale();
  const t = useTranslations("figure");
  const words = useTranslations("figures");
  return (
    <Section id="origins" title={t("origins")} note={t("originsNote")}>
      <ol>
        {figure.origins.map((origin, index) => {
          const first = figure.members.find((member) => member.origin === index)?.claim;
          const speaker = origin.sort === "claimant" ? first?.claimant : null;
          return (
            <li key={`${origin.sort} ${origin.name}`} className="border-b border-rule py-2">
              <strong>
                <bdi>{speaker ? nameIn(speaker.names, locale) : abbreviate(origin.name)}</bdi>
              </strong>{" "}
              <span className="text-small text-ink-soft">
                {t(`originSort.${origin.sort}`, {
                  date: formatDate(origin.firstDay, locale, { precision: first?.datePrecision, short: true }),
                })}
              </span>
              <ul className="text-small text-ink-soft">
                {origin.articles.flatMap(({ articleId, source, fold }) =>
                  fold === null && source === origin.name
                    ? []
                    : [
                        <li key={articleId} className="ps-4">
                          <bdi>{abbreviate(source)}</bdi>
                          {fold === null ? null : ` · ${words(`folds.${fold}`)}`}
                        </li>,
                      ],
                )}
              </ul>
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
