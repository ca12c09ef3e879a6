import { type Fold, foldOrigins, type Origin, originsOf, type Voice } from "./fold-origins";
import { addTo } from "./grouping/add-to";
import type { VerdictRow } from "./rows";
import type { Reason } from "./types";

/**
 * How a claim stands among what other origins say of its figure: nobody else speaks of it; at least one agrees and none
 * contradicts; at least one contradicts (conflict, denial, slip); or the others only differ slightly, were revised, count
 * something else or cannot be compared.
 */
export const STANDS = ["alone", "agreeing", "contradicted", "otherwise"] as const;
export type Stand = (typeof STANDS)[number];

export interface ClaimStand {
  stand: Stand;
  /** No other origin can have spoken of the figure on an earlier day, and it neither credits nor reprints another. */
  first: boolean;
}

/** `until` is the last day on which it may have been said: that of the month, where only the month is known. */
export type DatedVoice = Voice & { until: string };

type Verdict = Pick<VerdictRow, "a" | "b" | "agreement" | "reason">;

/** For another scope or a later date both may be right. */
const EXPLAINED: ReadonlySet<Reason | null> = new Set(["scope", "revised"]);
const BORROWED: ReadonlySet<Fold | null> = new Set<Fold | null>(["same_text", "credits"]);

/** The stands of one figure's voices, in the order given. A voice's `position` is the number that the verdicts name. */
export function claimStands(
  voices: readonly DatedVoice[],
  verdicts: readonly Verdict[],
  { origins } = foldOrigins(voices),
): ClaimStand[] {
  const own = originsOf(voices).map(nameOf);
  const folds = new Map(
    origins.flatMap((origin) =>
      origin.articles.map(({ articleId, fold }) => [`${articleId} ${nameOf(origin)}`, fold]),
    ),
  );
  const holders = new Map<string, Set<string>>();
  for (const [index, { position }] of voices.entries())
    holders.set(position, (holders.get(position) ?? new Set()).add(own[index] ?? ""));
  const around = neighbours(verdicts);
  const isHeldBesides = (position: string, origin: string) => {
    const held = holders.get(position);
    return held !== undefined && held.size > (held.has(origin) ? 1 : 0);
  };
  return voices.map(({ position, until, articleId }, index) => {
    const origin = own[index] ?? "";
    if (origins.length === 1) return { stand: "alone", first: false };
    const others = (around.get(position) ?? []).filter(({ other }) => isHeldBesides(other, origin));
    const agrees =
      isHeldBesides(position, origin) || others.some(({ verdict }) => verdict.agreement === "agree");
    const contradicted = others.some(
      ({ verdict: { agreement, reason } }) => agreement === "disagree" && !EXPLAINED.has(reason),
    );
    const rival = origins.find((other) => nameOf(other) !== origin);
    return {
      stand: contradicted ? "contradicted" : agrees ? "agreeing" : "otherwise",
      first:
        rival !== undefined &&
        until <= rival.firstDay &&
        !BORROWED.has(folds.get(`${articleId} ${origin}`) ?? null),
    };
  });
}

const nameOf = ({ sort, name }: Pick<Origin, "sort" | "name">): string => `${sort} ${name}`;

interface Neighbour {
  verdict: Verdict;
  other: string;
}

/** By position the verdicts on it, each with the other one's number. */
function neighbours(verdicts: readonly Verdict[]): Map<string, Neighbour[]> {
  const around = new Map<string, Neighbour[]>();
  for (const verdict of verdicts) {
    const [a, b] = [String(verdict.a), String(verdict.b)];
    addTo(around, a, { verdict, other: b });
    addTo(around, b, { verdict, other: a });
  }
  return around;
}
