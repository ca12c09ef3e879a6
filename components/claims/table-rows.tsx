"use client";

import type { CSSProperties, ReactNode } from "react";
import type { Column } from "@/lib/claims/explorer-view";
import { DrawnRows, type RowModel } from "./drawn-rows";
import { useRowsAhead } from "./rows-ahead";

interface TableRowsProps {
  rows: readonly RowModel[];
  columns: readonly Column[];
  /** The rows after them. */
  children: ReactNode;
}

/** The rows of the page, or those that came ahead of the next one. */
export function TableRows({ rows, columns, children }: TableRowsProps) {
  const ahead = useRowsAhead();
  return (
    <>
      <DrawnRows rows={ahead?.rows ?? rows} columns={columns} />
      {ahead === null ? children : <RowsToCome count={ahead.more} />}
    </>
  );
}

/** The place of rows that are still to come. */
export function RowsToCome({ count }: { count: number }) {
  return count === 0 ? null : <tr className="rows-to-come" style={{ "--rows": count } as CSSProperties} />;
}
