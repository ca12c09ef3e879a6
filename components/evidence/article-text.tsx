import { useTranslations } from "next-intl";
import { claimPath } from "@/lib/claims/paths";
import type { ClaimDetail } from "@/lib/claims/rows";
import { directionOf } from "@/lib/i18n/direction";
import { Link } from "@/lib/i18n/navigation";
import { QuotePane } from "./quote-pane";
import { type MarkedSpan, segmentText } from "./segments";

export const QUOTE_ID = "quote";

interface ArticleTextProps {
  claim: ClaimDetail;
  text: string;
  /** Where the other claims in it lead. */
  addressOf?: (claim: string) => string;
}

/** The article as it was read, in its own language and direction; the claim's quote marked, its neighbours' faintly. */
export function ArticleText({ claim, text, addressOf = claimPath }: ArticleTextProps) {
  const t = useTranslations("claim");
  const spans: MarkedSpan[] = [claim, ...claim.neighbours].flatMap(
    ({ id, quoteStart: start, quoteEnd: end }) =>
      start === null || end === null ? [] : [{ id, start, end }],
  );
  const segments = segmentText(text, spans);
  const first = segments.findIndex(({ ids }) => ids.includes(claim.id));
  return (
    <QuotePane label={t("text")} quoteId={QUOTE_ID}>
      <div lang={claim.language} dir={directionOf(claim.language)} className="whitespace-pre-line">
        {segments.map(({ text: piece, ids }, index) => {
          // Segments have no identity but their place in a text that never changes.
          const key = `segment-${String(index)}`;
          if (ids.includes(claim.id)) {
            return (
              <mark key={key} id={index === first ? QUOTE_ID : undefined} className="font-bold">
                {piece}
              </mark>
            );
          }
          const neighbour = ids.at(-1);
          return neighbour === undefined ? (
            <span key={key}>{piece}</span>
          ) : (
            <Link
              key={key}
              href={addressOf(neighbour)}
              scroll={addressOf === claimPath}
              prefetch={false}
              className="faint-mark"
            >
              {piece}
            </Link>
          );
        })}
      </div>
    </QuotePane>
  );
}
