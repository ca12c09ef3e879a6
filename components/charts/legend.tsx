import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { hueColour } from "@/lib/claims/charts/palette";
import type { TimelineModel } from "@/lib/claims/charts/timeline";
import { MODALITIES } from "@/lib/extraction/types";
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

/** Colours say who, shapes say how it is said, strokes how far the amount reaches. Only what the picture holds. */
export function TimelineLegend({ model }: { model: TimelineModel }) {
  const t = useTranslations();
  const shapes = MODALITIES.filter((modality) => model.modalities.includes(modality));
  const reaches = (["about", "range", "upwards", "downwards"] as const).filter((reach) =>
    model.reaches.includes(reach),
  );
  return (
    <div className="space-y-1 text-small text-ink-soft">
      <ul aria-label={t("charts.timeline.colours")} className="flex flex-wrap gap-x-4 gap-y-1">
        {model.legend.map(({ slug, names, hue }) => (
          <Entry key={slug} sign={swatch(hueColour(hue))}>
            <NameText names={names} />
          </Entry>
        ))}
        {model.grey > 0 ? (
          <Entry sign={swatch(hueColour(null))}>{t("charts.others", { count: model.grey })}</Entry>
        ) : null}
      </ul>
      <ul aria-label={t("charts.timeline.shapes")} className="flex flex-wrap gap-x-4 gap-y-1">
        {shapes.map((modality) => (
          <Entry key={modality} sign={<ModalityMark modality={modality} />}>
            {t(`modalities.${modality}`)}
          </Entry>
        ))}
        {reaches.map((reach) => (
          <Entry
            key={reach}
            sign={
              <svg viewBox="0 0 14 26" width="11" height="20" aria-hidden="true" focusable="false">
                <Mark
                  modality="reported"
                  reach={reach}
                  x={7}
                  y1={reach === "upwards" ? 20 : reach === "about" ? 13 : 6}
                  y2={20}
                />
              </svg>
            }
          >
            {t(`charts.timeline.reaches.${reach}`)}
          </Entry>
        ))}
      </ul>
    </div>
  );
}
