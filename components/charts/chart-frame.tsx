"use client";

import { useTranslations } from "next-intl";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { Link } from "@/lib/i18n/navigation";
import { Section } from "../ui/section";
import { ChartActions } from "./chart-actions";
import { useEmbedded } from "./embedded";
import type { PictureSort } from "./picture/picture-sorts";

/** Comes with the first click on a download. */
const Picture = lazy(() => import("./picture/picture"));

export interface ChartFrameProps {
  /** On its page, of its heading; in the names of its files: "over-time". */
  id: string;
  /** What is shown, of whom. */
  title: string;
  /** What stands above it on its page, where the page's own title says what the chart's does. */
  heading?: string;
  /** The measure with its unit, and the filter, in words. */
  subtitle: string;
  /** What the picture shows, in a sentence or two. */
  summary?: ReactNode;
  /** A link at the end of the heading's line. */
  more?: ReactNode;
  /** Choices of how it is drawn; they are not in its picture. */
  controls?: ReactNode;
  legend?: ReactNode;
  /** The drawing. It is drawn again, at its own width, for a picture. */
  children: ReactNode;
  /** What it leaves out, converts or assumes, in sentences. */
  notes?: string | null;
  /** Who said what is drawn, in a sentence. */
  source: string;
  /** The same as a table. */
  table: ReactNode;
  addresses: ChartAddresses;
}

/** Addresses without the language, but that of the API. */
export interface ChartAddresses {
  /** The page on which the chart stands as it stands now. */
  page: string;
  /** Null for a chart that cannot stand in another page. */
  embed: string | null;
  /** Exactly the rows that are drawn. */
  csv: string;
}

/** What stands around every chart: what it measures, what it leaves out, whose figures they are, and how to take it away. */
export function ChartFrame(props: ChartFrameProps) {
  const { id, title, subtitle, summary, more, controls, legend, children, notes, source, table } = props;
  const t = useTranslations("charts.take");
  const embedded = useEmbedded();
  const [wanted, setWanted] = useState<PictureSort | null>(null);
  const [failed, setFailed] = useState(false);
  return (
    <Section
      id={id}
      title={embedded ? title : (props.heading ?? title)}
      note={subtitle}
      more={embedded ? undefined : more}
    >
      <figure aria-labelledby={id} className="@container">
        {summary ? <figcaption className="mb-3 max-w-[80ch]">{summary}</figcaption> : null}
        {controls && !embedded ? <div className="chart-controls print:hidden">{controls}</div> : null}
        {legend ? <div className="mb-2">{legend}</div> : null}
        {children}
        {notes ? <p className="mt-2 max-w-[80ch] text-small text-ink-soft">{notes}</p> : null}
        <div className="chart-foot">
          <p className="max-w-[80ch] text-small text-ink-soft">{source}</p>
          {embedded ? (
            <Link href={props.addresses.page} prefetch={false} className="link text-small">
              {t("whole")}
            </Link>
          ) : (
            <ChartActions
              name={id}
              title={title}
              addresses={props.addresses}
              drawing={wanted !== null}
              failed={failed}
              onPicture={(sort) => {
                setFailed(false);
                setWanted(sort);
              }}
            />
          )}
        </div>
        {table}
      </figure>
      {wanted === null ? null : (
        <Suspense fallback={null}>
          <Picture
            sort={wanted}
            name={id}
            title={title}
            subtitle={subtitle}
            legend={legend}
            notes={notes ?? null}
            source={source}
            page={props.addresses.page}
            onEnd={(outcome) => {
              setWanted(null);
              setFailed(outcome === "failed");
            }}
          >
            {children}
          </Picture>
        </Suspense>
      )}
    </Section>
  );
}
