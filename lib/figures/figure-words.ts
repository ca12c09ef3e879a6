import type { Standing } from "./figure-agreement";
import type { Confidence } from "./figure-confidence";
import type { Fold, Origins } from "./fold-origins";
import type { PlanChange } from "./plan-state";
import type { Change } from "./revisions-of";
import type { Reason, Verdict } from "./types";

/** A message of the catalogs' namespace "figures", with all that any message under such a key prints: `t(words.key, words.values)`. */
export interface Words<Key extends string = string, Values extends object = object> {
  key: Key;
  values: Values;
}

interface Count {
  count: number;
}

type VerdictKey = `verdicts.${Exclude<Verdict["verdict"], "disagree"> | Reason}`;

/** "Slightly different: 0.7 % apart"; "Same digits, different currency: probably a slip". */
export function verdictWords(verdict: Verdict): Words<VerdictKey, { apart: number }> {
  const apart = ("apart" in verdict ? verdict.apart : null) ?? 0;
  const said = verdict.verdict === "disagree" ? verdict.reason : verdict.verdict;
  return { key: `verdicts.${said}`, values: { apart } };
}

/** From so many times on, "by 1,290 %" is said "14 times as much". */
const TIMES = 2;

/** How far apart the two are; null where they touch. */
export function distanceWords(
  verdict: Verdict,
): Words<"distance.share" | "distance.times", { apart: number; times: number }> | null {
  const apart = "apart" in verdict ? verdict.apart : null;
  if (apart === null) return null;
  const times = apart + 1;
  return { key: times < TIMES ? "distance.share" : "distance.times", values: { apart, times } };
}

/** The whole figure in one line. */
export function standingWords(
  standing: Standing,
  positions: number,
): Words<`standings.${Standing}`, { positions: number }> {
  return { key: `standings.${standing}`, values: { positions } };
}

/** "9 articles", "3 sources of their own", "2 claimants". */
export function originsWords({
  articles,
  sources,
  claimants,
}: Omit<Origins, "origins">): Array<
  Words<"origins.articles" | "origins.sources" | "origins.claimants", Count>
> {
  const counts = [
    { key: "origins.articles", values: { count: articles } },
    { key: "origins.sources", values: { count: sources } },
    { key: "origins.claimants", values: { count: claimants } },
  ] as const;
  return counts.filter(({ values }) => values.count > 0);
}

export function foldWords(fold: Fold): Words<`folds.${Fold}`> {
  return { key: `folds.${fold}`, values: {} };
}

type ConfidencePart = "alone" | "agree" | "slightly" | "differ" | "otherwise" | "none_differs";

/** "4 origins of their own agree", "one differs"; one origin alone is said to be alone. */
export function confidenceWords({
  agree,
  slightly,
  differ,
  otherwise,
}: Confidence): Array<Words<`confidence.${ConfidencePart}`, Count>> {
  const origins = agree + slightly + differ + otherwise;
  if (origins <= 1) return [{ key: "confidence.alone", values: { count: origins } }];
  const parts = [
    { key: "confidence.agree", values: { count: agree } },
    { key: "confidence.slightly", values: { count: slightly } },
    { key: "confidence.differ", values: { count: differ } },
    { key: "confidence.otherwise", values: { count: otherwise } },
  ] as const;
  const said = parts.filter(({ values }) => values.count > 0);
  return slightly + differ === 0 ? [...said, { key: "confidence.none_differs", values: { count: 0 } }] : said;
}

export function planWords({ state }: PlanChange): Words<`plans.${PlanChange["state"]}`> {
  return { key: `plans.${state}`, values: {} };
}

export function changeWords(change: Change | null): Words<`changes.${Change | "first"}`> {
  return { key: `changes.${change ?? "first"}`, values: {} };
}
