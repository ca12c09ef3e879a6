import { type ReactNode, Suspense } from "react";
import { Following } from "./following";
import { PartBoundary } from "./part-boundary";

interface PartProps {
  fallback: ReactNode;
  /** Whether the rest of the page may change before it does: what stood there stays until its own rows have come. */
  follows?: boolean;
  children: ReactNode;
}

/** A part of a page that comes when its rows do, and can fail and be loaded again without the rest. */
export function Part({ fallback, follows = false, children }: PartProps) {
  return (
    <PartBoundary>
      <Suspense fallback={fallback}>{follows ? <Following>{children}</Following> : children}</Suspense>
    </PartBoundary>
  );
}
