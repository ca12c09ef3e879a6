"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { embedCode } from "@/lib/claims/charts/embed-code";
import { getPathname } from "@/lib/i18n/navigation";
import type { ChartAddresses } from "./chart-frame";
import { PICTURE_SORTS, type PictureSort } from "./picture/picture-sorts";

interface ChartActionsProps {
  name: string;
  title: string;
  addresses: ChartAddresses;
  /** A picture is being made. */
  drawing: boolean;
  /** The last one could not be made. */
  failed: boolean;
  onPicture(sort: PictureSort): void;
}

/** How to take a chart away, in words: each chart has the same five ways. */
export function ChartActions({ name, title, addresses, drawing, failed, onPicture }: ChartActionsProps) {
  const t = useTranslations("charts.take");
  const locale = useLocale();
  const [said, setSaid] = useState<string | null>(null);
  const full = (href: string) => window.location.origin + getPathname({ href, locale });
  const { page, embed, csv } = addresses;
  const texts = {
    link: () => full(`${page}#${name}`),
    ...(embed === null
      ? {}
      : { embed: () => embedCode({ address: full(embed), origin: window.location.origin, title }) }),
  };
  const copy = async (what: "link" | "embed") => {
    try {
      await navigator.clipboard.writeText(texts[what]?.() ?? "");
      setSaid(t(`copied.${what}`));
    } catch {
      setSaid(t("copyFailed"));
    }
  };
  return (
    <ul aria-label={t("title", { chart: title })} className="chart-actions print:hidden">
      {PICTURE_SORTS.map((sort) => (
        <li key={sort}>
          <button type="button" disabled={drawing} onClick={() => onPicture(sort)}>
            {t(sort)}
          </button>
        </li>
      ))}
      <li>
        <a href={csv} download>
          {t("csv")}
        </a>
      </li>
      {(Object.keys(texts) as Array<keyof typeof texts>).map((what) => (
        <li key={what}>
          <button type="button" onClick={() => copy(what)}>
            {t(what)}
          </button>
        </li>
      ))}
      <li>
        <span role="status" className="text-ink-soft">
          {drawing ? t("drawing") : failed ? t("failed") : said}
        </span>
      </li>
    </ul>
  );
}
