import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Column } from "@/lib/claims/explorer-view";
import { figurePath } from "@/lib/claims/paths";
import type { ClaimMark } from "@/lib/claims/queries/claim-marks";
import type { ClaimRow } from "@/lib/claims/rows";
import type { Exchange } from "@/lib/claims/shown-money";
import { getPathname } from "@/lib/i18n/navigation";
import { AmountText } from "./amount-text";
import { ClaimDate } from "./claim-date";
import { ClaimWho } from "./claim-who";
import { NameText, PartyName } from "./party-name";
import { RowWords } from "./row-words";
import { ShownAmount } from "./shown-amount";
import { SourceName } from "./source-name";

/** What is the same for every row of a table. */
export interface RowView {
  marks: ReadonlyMap<string, ClaimMark>;
  columns: readonly Column[];
  /** What money is shown in beside what was printed; null for nothing. */
  exchange: Exchange | null;
  /** Beneath each row the words that it rests on. */
  quotes: boolean;
  /** Folded; marked wherever they occur. */
  words: readonly string[];
  /** The id of the claim that is open beside the table. */
  open: string | null;
  addressOf(claim: string): string;
}

/** A claim in the columns that are asked for; what it rests on has a row of its own. */
export function TableRow({ claim, view }: { claim: ClaimRow; view: RowView }) {
  const locale = useLocale();
  const { marks, columns, exchange, quotes, words, open, addressOf } = view;
  const current = claim.id === open;
  return (
    <>
      <tr data-open={current ? "" : undefined} data-said={quotes ? "" : undefined}>
        {columns.map((column) => (
          <td
            key={column}
            data-cell={column}
            data-same={column === "dollars" && claim.amount.currency === exchange?.currency ? "" : undefined}
          >
            <Cell
              column={column}
              claim={claim}
              mark={marks.get(claim.id)}
              words={words}
              exchange={exchange}
              apart={columns.includes("dollars")}
              link={(amount) => (
                <a
                  href={getPathname({ href: addressOf(claim.id), locale })}
                  data-row-claim={claim.id}
                  aria-current={current ? "true" : undefined}
                  className="quiet-link font-bold"
                >
                  {amount}
                </a>
              )}
            />
          </td>
        ))}
      </tr>
      {quotes ? (
        <tr className="quote-row" data-open={current ? "" : undefined}>
          <td colSpan={columns.length}>
            <RowWords claim={claim} words={words} />
          </td>
        </tr>
      ) : null}
    </>
  );
}

interface CellProps {
  column: Column;
  claim: ClaimRow;
  mark: ClaimMark | undefined;
  words: readonly string[];
  exchange: Exchange | null;
  /** What is converted has a column of its own. */
  apart: boolean;
  link(amount: ReactNode): ReactNode;
}

function Cell({ column, claim, mark, words, exchange, apart, link }: CellProps) {
  const t = useTranslations();
  switch (column) {
    case "date":
      return <ClaimDate claim={claim} short />;
    case "subject":
      return (
        <>
          <PartyName party={claim.subject} words={words} plain />
          {claim.object === null ? null : (
            <span className="block text-small text-ink-soft">
              <NameText names={claim.object} words={words} />
            </span>
          )}
        </>
      );
    case "kind":
      return t(`kinds.${claim.kind}`);
    case "amount":
      return (
        <>
          {link(<AmountText amount={claim.amount} />)}
          {apart ? null : <ShownAmount claim={claim} exchange={exchange} />}
          {claim.basis === null ? null : (
            <span className="block text-small text-ink-soft">{t(`bases.${claim.basis}`)}</span>
          )}
        </>
      );
    case "dollars":
      return <Converted claim={claim} exchange={exchange} />;
    case "who":
      return <ClaimWho claim={claim} words={words} plain />;
    case "source":
      return (
        <>
          <SourceName claim={claim} />
          {mark?.reprint ? <span className="block text-ink-faint">{t("claims.reprint")}</span> : null}
        </>
      );
    case "agreement":
      return <AgreementMark mark={mark} />;
  }
}

/** In three digits: what was printed so stands beside it, and else the claim has its exact sum and rate. */
function Converted({ claim, exchange }: { claim: ClaimRow; exchange: Exchange | null }) {
  return claim.amount.currency !== null && claim.amount.currency === exchange?.currency ? (
    <AmountText amount={claim.amount} style="compact" />
  ) : (
    <ShownAmount claim={claim} exchange={exchange} />
  );
}

function AgreementMark({ mark }: { mark: ClaimMark | undefined }) {
  const t = useTranslations("agreements");
  const locale = useLocale();
  if (!mark?.figure) return null;
  const { id, agreement } = mark.figure;
  if (agreement === "single") return <span className="text-ink-faint">{t("single")}</span>;
  return (
    <a
      href={getPathname({ href: figurePath(id), locale })}
      className={`quiet-link ${agreement === "disagree" ? "text-accent" : "text-ink-soft"}`}
    >
      {t(agreement)}
    </a>
  );
}
