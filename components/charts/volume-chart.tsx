"use client";

import dynamic from "next/dynamic";
import type { VolumeDrawingProps } from "./volume-drawing";
import { DrawingPlace, WhenNear } from "./when-near";

const HEIGHT = 260;

/** Recharts weighs more than the rest of the page: it comes after it. */
const Drawing = dynamic(() => import("./volume-drawing"), {
  ssr: false,
  loading: () => <DrawingPlace height={HEIGHT} />,
});

export function VolumeChart(props: Omit<VolumeDrawingProps, "height">) {
  return (
    <WhenNear height={HEIGHT}>
      <Drawing {...props} height={HEIGHT} />
    </WhenNear>
  );
}
