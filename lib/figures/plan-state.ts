import type { Lang } from "../extraction/types";
import { byDayAndKey, foldPositions } from "./fold-positions";
import { readPlanWords } from "./plan-words/read-plan-words";
import { revisionsOf } from "./revisions-of";
import type { Assertion, PlanState } from "./types";

/** An assertion of a plan's figure with the words that it cannot hold: the sentence of its quote, or the curator's summary. */
export interface PlanStep {
  assertion: Assertion;
  words: { text: string; lang: Lang } | null;
}

/** `since` is the key of the assertion that set it. */
export interface PlanChange {
  state: PlanState;
  since: string;
  day: string;
}

/**
 * How far a plan has come, with each change on the way, the last first decided by day, then key; null for no steps. Its words
 * decide ("broke ground", "scrapped"), else that the amount was revised. A denial changes nothing: it is a disagreement. What is
 * done or dropped stays so whatever is restated, unless somebody says that work goes on.
 */
export function planState(steps: readonly PlanStep[]): { now: PlanChange; changes: PlanChange[] } | null {
  const inOrder = [...steps].sort((a, b) => byDayAndKey(dated(a), dated(b)));
  const revisions = new Set(
    revisionsOf(foldPositions(inOrder.map(({ assertion }) => assertion)))
      .slice(1)
      .map(({ since }) => since),
  );
  const changes: PlanChange[] = [];
  for (const { assertion, words } of inOrder) {
    const now = changes.at(-1)?.state ?? null;
    if (assertion.modality === "denied") continue;
    const said = words === null ? null : readPlanWords(words.text, words.lang);
    const revised = revisions.has(assertion.key);
    const state = nextState(now, said ?? (revised ? "revised" : null));
    if (state === now && !(revised && state === "revised")) continue;
    changes.push({ state, since: assertion.key, day: assertion.firstDay });
  }
  const now = changes.at(-1);
  return now === undefined ? null : { now, changes };
}

function nextState(now: PlanState | null, said: PlanState | null): PlanState {
  if (said === null) return now ?? "announced";
  if (now === "done") return said === "dropped" ? "dropped" : "done";
  if (now === "dropped") return said === "revised" ? "dropped" : said;
  return said;
}

const dated = ({ assertion: { firstDay, key } }: PlanStep) => ({ firstDay, key });
