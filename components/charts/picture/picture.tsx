"use client";

import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { directionOf } from "@/lib/i18n/direction";
import { formatDate } from "@/lib/i18n/formats";
import { languageOf } from "@/lib/i18n/locales";
import { getPathname } from "@/lib/i18n/navigation";
import { atRest } from "./at-rest";
import { drawElement } from "./draw-element";
import type { PictureSort } from "./picture-sorts";
import { rasterise } from "./rasterise";
import { save } from "./save";

interface PictureProps {
  sort: PictureSort;
  /** Of the file, without its date and ending. */
  name: string;
  title: string;
  subtitle: string;
  legend: ReactNode;
  notes: string | null;
  source: string;
  /** The address of the chart's page, without language. */
  page: string;
  onEnd(outcome: "saved" | "failed"): void;
  children: ReactNode;
}

/**
 * A chart as a file. It is laid out once more, unseen, at the same width and on the same paper for every reader; then what
 * the browser has laid out (Arabic shaped, lines broken, directions resolved) is drawn as SVG, text as text.
 */
export default function Picture(props: PictureProps) {
  const { sort, name, title, subtitle, legend, notes, source, page, onEnd, children } = props;
  const t = useTranslations("charts.take");
  const locale = useLocale();
  const sheet = useRef<HTMLDivElement>(null);
  const begun = useRef(false);
  const day = new Date().toISOString().slice(0, 10);
  const address = window.location.origin + getPathname({ href: page, locale });

  useEffect(() => {
    const make = async (element: HTMLElement) => {
      await atRest(element);
      const drawn = await drawElement(element, { title, description: `${subtitle} ${source}` });
      const file = sort === "svg" ? new Blob([drawn.svg], { type: "image/svg+xml" }) : await rasterise(drawn);
      save(file, `marsad-${name}-${day}.${sort}`);
    };
    if (begun.current || sheet.current === null) return;
    begun.current = true;
    make(sheet.current).then(
      () => onEnd("saved"),
      (error) => {
        console.warn("The picture could not be made.", error);
        onEnd("failed");
      },
    );
  }, [sort, name, day, title, subtitle, source, onEnd]);

  return createPortal(
    <div
      ref={sheet}
      inert
      aria-hidden="true"
      dir={directionOf(locale)}
      lang={languageOf(locale)}
      className="picture"
    >
      <p className="text-heading leading-tight font-bold">{title}</p>
      <p className="mt-1 text-ink-soft">{subtitle}</p>
      {legend ? <div className="mt-4">{legend}</div> : null}
      <div className="@container mt-3">{children}</div>
      {notes ? <p className="mt-3 text-small text-ink-soft">{notes}</p> : null}
      <div className="mt-3 border-t border-ink pt-2 text-small text-ink-soft">
        <p>
          {source} {t("made", { day: formatDate(day, locale) })}
        </p>
        <p className="break-all">
          <bdi dir="ltr">{readable(address)}</bdi>
        </p>
      </div>
    </div>,
    document.body,
  );
}

/** An address as people read it: Arabic letters in a filter's words as letters. */
function readable(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
