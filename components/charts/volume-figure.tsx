import { useLocale, useTranslations } from "next-intl";
import { hueColour } from "@/lib/claims/charts/palette";
import { prepareVolume, type VolumeMonth } from "@/lib/claims/charts/volume";
import type { MonthCount } from "@/lib/claims/rows";
import { formatDate, formatNumber } from "@/lib/i18n/formats";
import { type ChartAddresses, ChartFrame } from "./chart-frame";
import { VolumeChart } from "./volume-chart";
import { VolumeTable } from "./volume-table";

interface VolumeFigureProps {
  counts: readonly MonthCount[];
  since: string | null;
  /** How many sources said what is counted. */
  sources: number;
  /** Where a month's claims are. */
  addressOf(month: VolumeMonth): string;
  addresses: ChartAddresses;
}

export function VolumeFigure({ counts, since, sources, addressOf, addresses: around }: VolumeFigureProps) {
  const locale = useLocale();
  const t = useTranslations();
  const model = prepareVolume(counts, { locale, since, label: (value) => formatNumber(value, locale) });
  const first = model.months[0];
  if (!first || !model.peak) return <p className="text-ink-soft">{t("charts.nothing")}</p>;
  const familyNames = {
    costs: t("families.costs"),
    valuations: t("families.valuations"),
    money_in: t("families.money_in"),
    plans: t("families.plans"),
    results: t("families.results"),
    scale: t("families.scale"),
  };
  const addresses = model.months.map(addressOf);
  const month = (entry: VolumeMonth) => formatDate(entry.firstDay, locale, { precision: "month" });
  return (
    <ChartFrame
      id="by-month"
      title={t("charts.volume.title")}
      subtitle={t("charts.volume.subtitle")}
      summary={`${t("charts.volume.summary", {
        total: model.total,
        from: month(first),
        peak: month(model.peak),
        count: model.peak.total,
      })} ${t("charts.volume.show")}`}
      legend={
        <ul className="flex flex-wrap gap-x-4 gap-y-1 text-small text-ink-soft">
          {model.series.map(({ family, hue }) => (
            <li key={family} className="inline-flex items-center gap-1.5 whitespace-nowrap">
              <span className="size-2.5" style={{ background: hueColour(hue) }} />
              {familyNames[family]}
            </li>
          ))}
        </ul>
      }
      notes={model.earlier > 0 ? t("charts.volume.earlier", { count: model.earlier }) : null}
      source={t("charts.sourceCount", { count: sources })}
      table={<VolumeTable model={model} familyNames={familyNames} addresses={addresses} />}
      addresses={around}
    >
      <VolumeChart model={model} familyNames={familyNames} addresses={addresses} />
    </ChartFrame>
  );
}
