"use client";

import dynamic from "next/dynamic";
import type { TimelineDrawingProps } from "./timeline-drawing";
import { DrawingPlace, WhenNear } from "./when-near";

const HEIGHT = 400;

/** Recharts weighs more than the rest of the page: it comes after it. */
const Drawing = dynamic(() => import("./timeline-drawing"), {
  ssr: false,
  loading: () => <DrawingPlace height={HEIGHT} />,
});

export function TimelineChart(props: Omit<TimelineDrawingProps, "height">) {
  return (
    <WhenNear height={HEIGHT}>
      <Drawing {...props} height={HEIGHT} />
    </WhenNear>
  );
}
