import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { hueColour } from "@/lib/claims/charts/palette";
import type { Reach } from "@/lib/claims/charts/reach";
import type { TimelineModel } from "@/lib/claims/charts/timeline";
import { MODALITIES, type Modality } from "@/lib/extraction/types";
import { ModalityMark } from "../claims/modality-mark";
import { NameText } from "../claims/party-name";
import { Mark } from "./mark";

function Entry({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-1.5 whitespace-nowrap">
      {sign}
      {children}
    </li>
  );
}

const swatch = (colour: string) => <span className="size-2.5 rounded-full" style={{ background: colour }} />;

interface ShapesLegendProps {
  modalities: readonly Modality[];
  reaches: readonly Reach[];
  /** Amounts go up, not along. */
  upright?: boolean;
}

/** Shapes say how it is said, strokes how far the amount reaches. Only what the picture holds. */
export function ShapesLegend({ modalities, reaches, upright = true }: ShapesLegendProps) {
  const t = useTranslations();
  return (
    <ul
      aria-label={t("charts.timeline.shapes")}
      className="flex flex-wrap gap-x-4 gap-y-1 text-small text-ink-soft"
    >
      {MODALITIES.filter((modality) => modalities.includes(modality)).map((modality) => (
        <Entry key={modality} sign={<ModalityMark modality={modality} />}>
          {t(`modalities.${modality}`)}
        </Entry>
      ))}
      {STROKED.filter((reach) => reaches.includes(reach)).map((reach) => (
        <Entry key={reach} sign={<ReachSign reach={reach} upright={upright} />}>
          {t(`charts.timeline.reaches.${reach}`)}
        </Entry>
      ))}
    </ul>
  );
}

const STROKED = ["about", "range", "upwards", "downwards"] as const;

function ReachSign({ reach, upright }: { reach: (typeof STROKED)[number]; upright: boolean }) {
  const mark = (
    <Mark
      modality="reported"
      reach={reach}
      x={7}
      y1={reach === "upwards" ? 20 : reach === "about" ? 13 : 6}
      y2={20}
    />
  );
  return upright ? (
    <svg viewBox="0 0 14 26" width="11" height="20" aria-hidden="true" focusable="false">
      {mark}
    </svg>
  ) : (
    <svg viewBox="0 0 26 14" width="20" height="11" aria-hidden="true" focusable="false">
      <g transform="rotate(90) translate(0 -26)">{mark}</g>
    </svg>
  );
}

const STEP = (
  <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true" focusable="false">
    <path d="M1 11H10V3H19" fill="none" stroke="currentColor" strokeWidth="1.25" opacity="0.7" />
  </svg>
);

/** Colours say who. */
export function TimelineLegend({ model }: { model: TimelineModel }) {
  const t = useTranslations();
  return (
    <div className="space-y-1">
      <ul
        aria-label={t("charts.timeline.colours")}
        className="flex flex-wrap gap-x-4 gap-y-1 text-small text-ink-soft"
      >
        {model.legend.map(({ slug, names, hue }) => (
          <Entry key={slug} sign={swatch(hueColour(hue))}>
            <NameText names={names} />
          </Entry>
        ))}
        {model.grey > 0 ? (
          <Entry sign={swatch(hueColour(null))}>{t("charts.others", { count: model.grey })}</Entry>
        ) : null}
        {model.levels.length > 0 ? <Entry sign={STEP}>{t("charts.timeline.level")}</Entry> : null}
      </ul>
      <ShapesLegend modalities={model.modalities} reaches={model.reaches} />
    </div>
  );
}
