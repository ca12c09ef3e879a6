import type { Decision } from "../assembly/decision";
import type { FrameName } from "../cues/frames";
import type { Hit, SentenceReading } from "../cues/sentence-reading";

/**
 * The word by which nobody did, or will do, what makes the figure: "did not raise", "لن تنفق", "does not plan to spend"; null where
 * none does.
 */
export function negationOf(reading: SentenceReading, decision: Decision): Hit | null {
  const { cue, first, end, amount } = decision;
  const { compiled } = reading;
  // "Did not exceed": a bound of what there was.
  if (amount.low === null) return null;
  const unless = new Set(reading.find(compiled.notNegating).map((hit) => hit.first));
  const negators = reading
    .find(compiled.negators)
    .filter((hit) => !unless.has(hit.first) && (hit.end <= first || hit.first >= end));
  if (negators.length === 0) return null;
  const plans = reading.find(compiled.planned).filter((plan) => plan.end <= first);
  const told = cue ?? reading.cues.findLast((one) => one.end <= first);
  // "Did not spend N on training": whatever noun tells what it is for.
  const verb = reading.cues.findLast((one) => one.part === "verb" && ACTS.has(one.frame) && one.end <= first);
  // "Plant nicht, N auszugeben": the comma parts a verb from its own infinitive.
  const parted = compiled.pack.order === "verb_second" ? plans : [];
  const verbs = [...(told ? [told] : []), ...(verb ? [verb] : []), ...plans].filter(
    (verb) =>
      reading.region(verb.first) === reading.region(first) &&
      reading.crossing(verb.first, first) < (parted.includes(verb) ? 1.1 : 1),
  );
  const found = negators.find((negator) => verbs.some((verb) => governs(reading, negator, verb)));
  if (found === undefined) return null;
  const excepted = reading
    .find(compiled.exceptions)
    .some((hit) => hit.first >= found.end && reading.crossing(found.first, hit.first) < 1);
  return excepted ? null : found;
}

const ACTS: ReadonlySet<FrameName> = new Set(["spend", "invest", "raise", "pay", "acquire", "give", "plan"]);

/** Whether it stands with this verb, and no other verb stands between. */
function governs(reading: SentenceReading, negator: Hit, verb: Hit): boolean {
  const { before, behind } = reading.compiled.pack.negation;
  const [from, to] = negator.end <= verb.first ? [negator.end, verb.first] : [verb.end, negator.first];
  const reach = negator.end <= verb.first ? before : behind;
  if (to < from || to - from > reach || reading.crossing(negator.first, verb.first) >= 1) return false;
  return !reading.cues.some(({ part, ...cue }) => part === "verb" && cue.first >= from && cue.end <= to);
}
