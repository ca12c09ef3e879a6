import { type ReactNode, Suspense } from "react";
import { PartBoundary } from "./part-boundary";

/** A part of a page that comes when its rows do, and can fail and be loaded again without the rest. */
export function Part({ fallback, children }: { fallback: ReactNode; children: ReactNode }) {
  return (
    <PartBoundary>
      <Suspense fallback={fallback}>{children}</Suspense>
    </PartBoundary>
  );
}
