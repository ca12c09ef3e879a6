"use client";

import { Fragment, type ReactNode } from "react";
import type { Column } from "@/lib/claims/explorer-view";
import type { Modality } from "@/lib/extraction/types";
import { InLanguage } from "../ui/in-language";
import { type AmountWords, SaidAmount } from "./said-amount";
import { type ConvertedWords, SaidConverted } from "./said-converted";
import { type DateWords, SaidDate } from "./said-date";
import { SaidHow } from "./said-how";
import { type Marked, SaidMarked } from "./said-marked";
import { SaidSource, type SourceWords } from "./said-source";

/** A name, what it is written in and where it leads. */
export interface RowName {
  name: Marked;
  language: string;
  href: string | null;
}

/** A sentence that a claim rests on, or the title that what is looked for stands in. */
export interface QuoteWords {
  language: string;
  text: Marked;
  title: boolean;
}

/**
 * A row of the claims table as words and addresses: what is the same in all rows is drawn here. As elements a row weighed five
 * times as much, on its way and in both processors.
 */
export interface RowModel {
  id: string;
  /** Opens its claim. */
  href: string;
  open: boolean;
  date: DateWords;
  subject: RowName;
  object: RowName | null;
  kind: string;
  amount: AmountWords;
  basis: string | null;
  /** What it is in the money that is read: beneath the amount where that has no column. */
  converted: ConvertedWords | null;
  /** In place of that, what was printed in the same money. */
  same: AmountWords | null;
  modality: Modality;
  how: string;
  claimant: RowName | null;
  source: SourceWords;
  reprint: string | null;
  agreement: { said: string; disagrees: boolean; href: string | null } | null;
  /** What it rests on, in a row of its own; null where that is not asked for. */
  words: readonly QuoteWords[] | null;
}

interface DrawnRowsProps {
  rows: readonly RowModel[];
  columns: readonly Column[];
}

/** Claims in the columns that are asked for. */
export function DrawnRows({ rows, columns }: DrawnRowsProps) {
  const apart = columns.includes("dollars");
  return rows.map((row) => {
    const open = row.open ? "" : undefined;
    return (
      <Fragment key={row.id}>
        <tr data-open={open} data-said={row.words === null ? undefined : ""}>
          {columns.map((column) => (
            <td
              key={column}
              data-cell={column}
              data-same={column === "dollars" && row.same !== null ? "" : undefined}
            >
              <Cell column={column} row={row} apart={apart} />
            </td>
          ))}
        </tr>
        {row.words === null ? null : (
          <tr className="quote-row" data-open={open}>
            <td colSpan={columns.length}>
              {row.words.map(({ language, text, title }) => (
                <p key={String(title)} className={title ? "text-ink-soft" : undefined}>
                  <InLanguage language={language}>
                    <SaidMarked text={text} />
                  </InLanguage>
                </p>
              ))}
            </td>
          </tr>
        )}
      </Fragment>
    );
  });
}

interface CellProps {
  column: Column;
  row: RowModel;
  /** What is converted has a column of its own. */
  apart: boolean;
}

function Cell({ column, row, apart }: CellProps): ReactNode {
  switch (column) {
    case "date":
      return <SaidDate {...row.date} />;
    case "subject":
      return (
        <>
          <Name of={row.subject} />
          {row.object === null ? null : (
            <span className="block text-small text-ink-soft">
              <Name of={row.object} />
            </span>
          )}
        </>
      );
    case "kind":
      return row.kind;
    case "amount":
      return (
        <>
          <a
            href={row.href}
            data-row-claim={row.id}
            aria-current={row.open ? "true" : undefined}
            className="quiet-link font-bold"
          >
            <SaidAmount {...row.amount} />
          </a>
          {apart ? null : <Converted of={row.converted} />}
          {row.basis === null ? null : <span className="block text-small text-ink-soft">{row.basis}</span>}
        </>
      );
    case "dollars":
      return row.same === null ? <Converted of={row.converted} /> : <SaidAmount {...row.same} />;
    case "who":
      return (
        <>
          <SaidHow modality={row.modality} said={row.how} />
          {row.claimant === null ? null : (
            <>
              {" · "}
              <Name of={row.claimant} />
            </>
          )}
        </>
      );
    case "source":
      return (
        <>
          <SaidSource {...row.source} />
          {row.reprint === null ? null : <span className="block text-ink-faint">{row.reprint}</span>}
        </>
      );
    case "agreement":
      return <Agreement of={row.agreement} />;
  }
}

function Name({ of: { name, language, href } }: { of: RowName }) {
  const said = (
    <InLanguage language={language}>
      <SaidMarked text={name} />
    </InLanguage>
  );
  return href === null ? (
    said
  ) : (
    <a href={href} className="quiet-link">
      {said}
    </a>
  );
}

function Converted({ of }: { of: ConvertedWords | null }) {
  return of && <SaidConverted {...of} />;
}

function Agreement({ of }: { of: RowModel["agreement"] }) {
  if (of === null) return null;
  return of.href === null ? (
    <span className="text-ink-faint">{of.said}</span>
  ) : (
    <a href={of.href} className={`quiet-link ${of.disagrees ? "text-accent" : "text-ink-soft"}`}>
      {of.said}
    </a>
  );
}
