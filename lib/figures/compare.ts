import { gapBetween, measure, shareApart } from "./measure";
import { isRevision } from "./revised";
import { differInScope } from "./scope";
import { isCurrencySlip, isScaleSlip } from "./slips";
import type { Position, Reason, Verdict } from "./types";

/**
 * Up to here two figures are told apart and yet tell the same story: 593 and 589 billion. It is the auditors' first rule of
 * thumb for what would mislead a reader (SEC Staff Accounting Bulletin 99, 1999).
 */
export const SLIGHT = 0.05;

const AGREE = { verdict: "agree" } as const;

/** A verdict, of which the reason may not have been worked out: that takes as long as all the rest. */
export type OpenVerdict = Verdict | { verdict: "disagree"; reason: null; apart: number };

/** How two positions of one figure stand to each other. Symmetric; a position agrees with itself. */
export const compare = (a: Position, b: Position): Verdict => settle(a, b, openVerdict(a, b));

/** The verdict of two positions, with its reason. */
export function settle(a: Position, b: Position, open: OpenVerdict): Verdict {
  if (open.verdict !== "disagree") return open;
  return { ...open, reason: open.reason ?? reasonOf(a, b) };
}

export function openVerdict(a: Position, b: Position): OpenVerdict {
  if (a.key === b.key) return AGREE;
  if (a.denied !== b.denied) return withDenial(a, b);
  // Who denies one amount says nothing about another.
  if (a.denied) return AGREE;
  const stand = amountsOf(a, b);
  if (isCurrencySlip(a, b)) {
    const apart = "apart" in stand ? stand.apart : null;
    return { verdict: "disagree", reason: "currency_slip", apart };
  }
  if (stand.verdict !== "disagree") return stand;
  return { ...stand, reason: null };
}

type Amounts =
  | { verdict: "agree" }
  | { verdict: "slightly_different"; apart: number }
  | { verdict: "disagree"; apart: number }
  | { verdict: "not_comparable" };

function amountsOf(a: Position, b: Position): Amounts {
  const measured = measure(a, b);
  if (measured === null) return { verdict: "not_comparable" };
  const apart = shareApart(measured.a, measured.b);
  if (apart === null || gapBetween(measured.a, measured.b) <= measured.tolerance) return AGREE;
  return { verdict: apart <= SLIGHT ? "slightly_different" : "disagree", apart };
}

/** A denial contradicts whoever asserts that amount, or nearly that; any other amount may stand beside it. */
function withDenial(a: Position, b: Position): Verdict {
  const stand = amountsOf(a, b);
  if (stand.verdict === "disagree") return AGREE;
  if (stand.verdict === "not_comparable") return stand;
  return { verdict: "disagree", reason: "denied", apart: "apart" in stand ? stand.apart : null };
}

function reasonOf(a: Position, b: Position): Reason {
  if (isScaleSlip(a, b)) return "scale_slip";
  if (differInScope(a, b)) return "scope";
  if (isRevision(a, b)) return "revised";
  return "conflict";
}
