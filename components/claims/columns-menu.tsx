"use client";

import { useId } from "react";
import { COLUMNS, type Column, columnsParser } from "@/lib/claims/explorer-view";
import { useParameters } from "../filters/use-parameters";

interface ColumnsMenuProps {
  columns: readonly Column[];
  names: Readonly<Record<string, string>>;
  /** From the server, so that no catalog is sent for them; `{name}` stands for a column's name. */
  words: { open: string; earlier: string; later: string; usual: string };
}

/** Which columns the table has, and in which order. */
export function ColumnsMenu({ columns, names, words }: ColumnsMenuProps) {
  const id = useId();
  const { replace } = useParameters();
  const set = (next: readonly Column[]) => {
    const usual = next.join() === COLUMNS.join();
    replace(["columns"], usual ? "" : `columns=${columnsParser.serialize(next)}`, {
      entry: "replace",
      otherRows: false,
    });
  };
  const rest = COLUMNS.filter((column) => !columns.includes(column));
  const swap = (at: number, other: number) =>
    set(
      columns.map((column, index) =>
        index === at ? columns[other]! : index === other ? columns[at]! : column,
      ),
    );
  return (
    <>
      <button type="button" popoverTarget={id} className="choice" style={{ anchorName: `--${id}` } as object}>
        {words.open}
      </button>
      <div id={id} popover="auto" className="menu">
        <ul>
          {[...columns, ...rest].map((column, index) => {
            const shown = columns.includes(column);
            const name = names[column] ?? column;
            return (
              <li key={column} className="flex items-center gap-2">
                <label className="flex min-h-8 grow items-center gap-2.5">
                  <input
                    type="checkbox"
                    checked={shown}
                    disabled={column === "amount"}
                    onChange={() =>
                      set(shown ? columns.filter((other) => other !== column) : [...columns, column])
                    }
                    className="size-4 shrink-0"
                  />
                  {name}
                </label>
                <Move
                  label={words.earlier.replace("{name}", name)}
                  up
                  disabled={!shown || index === 0}
                  onPress={() => swap(index, index - 1)}
                />
                <Move
                  label={words.later.replace("{name}", name)}
                  disabled={!shown || index >= columns.length - 1}
                  onPress={() => swap(index, index + 1)}
                />
              </li>
            );
          })}
        </ul>
        <button type="button" className="link mt-2 min-h-8" onClick={() => set(COLUMNS)}>
          {words.usual}
        </button>
      </div>
    </>
  );
}

interface MoveProps {
  label: string;
  up?: boolean;
  disabled: boolean;
  onPress(): void;
}

function Move({ label, up = false, disabled, onPress }: MoveProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onPress}
      className="grid size-8 place-items-center disabled:opacity-30"
    >
      <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true" focusable="false">
        <path d={up ? "M1 7L5 3L9 7" : "M1 3L5 7L9 3"} stroke="currentColor" strokeWidth="1.5" fill="none" />
      </svg>
    </button>
  );
}
