import { useLocale, useTranslations } from "next-intl";
import { prepareRanking, type RankingRow } from "@/lib/claims/charts/ranking";
import type { Reach } from "@/lib/claims/charts/reach";
import { claimPath } from "@/lib/claims/paths";
import type { ClaimRow } from "@/lib/claims/rows";
import { Link } from "@/lib/i18n/navigation";
import { formatTick } from "@/lib/money/format";
import { AmountText } from "../claims/amount-text";
import { ClaimDate } from "../claims/claim-date";
import { ModalityShape } from "../claims/modality-mark";
import { NameText } from "../claims/party-name";

interface RankingChartProps {
  latest: { claims: readonly ClaimRow[]; total: number };
}

const percent = (place: number): string => `${(place * 100).toFixed(2)}%`;

/** The latest claim on each company on one log axis. Drawn without scripts: each row is a link to its claim. */
export function RankingChart({ latest }: RankingChartProps) {
  const locale = useLocale();
  const t = useTranslations("charts");
  const model = prepareRanking(latest, {
    locale,
    top: latest.claims.length,
    label: (value) => formatTick(value, locale),
  });
  if (model.rows.length === 0) return <p className="text-ink-soft">{t("nothing")}</p>;
  return (
    <figure>
      <figcaption className="text-small text-ink-soft">
        {model.shown < model.total
          ? t("ranking.shown", { shown: model.shown, total: model.total })
          : t("ranking.shownAll")}
      </figcaption>
      <ol className="mt-2">
        {model.rows.map((row) => (
          <li key={row.claim.id} className="border-b border-rule">
            <Link
              href={claimPath(row.claim.id)}
              prefetch={false}
              className="group grid grid-cols-[1fr_auto] items-baseline gap-x-4 pt-2 pb-1"
            >
              <span className="truncate font-bold underline-offset-4 group-hover:underline">
                <NameText names={row.claim.subject.names} />
              </span>
              <span>
                <AmountText amount={row.claim.amount} style="compact" />
              </span>
              <Track row={row} ticks={model.ticks} />
              <span className="col-span-2 truncate text-small text-ink-faint">
                <bdi>{row.claim.source.name}</bdi>
                {" · "}
                <ClaimDate claim={row.claim} short />
              </span>
            </Link>
          </li>
        ))}
      </ol>
      <div aria-hidden="true" dir="ltr" className="relative mx-2 h-6 text-small text-ink-soft">
        {model.ticks.map(({ place, label }) => (
          <span
            key={label}
            className="absolute top-1 whitespace-nowrap"
            style={{ insetInlineStart: percent(place), translate: percent(-place) }}
          >
            {label}
          </span>
        ))}
      </div>
    </figure>
  );
}

/** Beside the shape, how far the amount reaches. */
const STROKES: Record<Reach, string> = {
  point: "",
  range: "",
  about: "M-9 0H9",
  upwards: "M0 0H18M14-3.5L18 0L14 3.5",
  downwards: "M0 0H-18M-14-3.5L-18 0L-14 3.5",
};

/** Small amounts at the left in every language, as on any scale of numbers. */
function Track({ row, ticks }: { row: RankingRow; ticks: ReadonlyArray<{ place: number }> }) {
  const { low, high, reach, claim } = row;
  const ends = [...new Set([low, high].filter((end) => end !== null))];
  return (
    <span aria-hidden="true" dir="ltr" className="relative col-span-2 mx-2 h-4">
      <span className="absolute inset-x-0 top-1/2 border-t border-rule" />
      {ticks.map(({ place }) => (
        <span
          key={place}
          className="absolute inset-y-1 border-s border-rule"
          style={{ insetInlineStart: percent(place) }}
        />
      ))}
      {low !== null && high !== null && low < high ? (
        <span
          className="absolute top-1/2 h-1 -translate-y-1/2 bg-ink"
          style={{ insetInlineStart: percent(low), inlineSize: percent(high - low) }}
        />
      ) : null}
      {ends.map((end) => (
        <svg
          key={end}
          viewBox="-22 -8 44 16"
          width="44"
          height="16"
          className="absolute top-0 -translate-x-1/2"
          style={{ insetInlineStart: percent(end) }}
          focusable="false"
          aria-hidden="true"
        >
          <path d={STROKES[reach]} stroke="currentColor" strokeWidth="1.5" fill="none" />
          <ModalityShape modality={claim.modality} />
        </svg>
      ))}
    </span>
  );
}
