"use client";

import { lazy, Suspense } from "react";
import type { NameSearchProps } from "./name-picker";

/** Comes after the page: it brings a cache of questions and answers with it. */
const NamePicker = lazy(() => import("./name-picker"));

/** Finds a name among more than a list can show. */
export function NameSearch(props: NameSearchProps) {
  return (
    <Suspense fallback={<div aria-hidden="true" className="field waiting mb-1" />}>
      <NamePicker {...props} />
    </Suspense>
  );
}
