import type { SentenceReading } from "../cues/sentence-reading";
import type { Mention } from "../mentions/mention";
import { meantBy, type Resolved } from "../mentions/resolved";
import { type Decision, decided } from "./decision";
import { subjectStep } from "./subject-step";

/**
 * "A and B took in N and M respectively": as many figures as names, each of the name in its place. Only a word that deals them
 * out says so; where the numbers differ nothing is changed.
 */
export function dealOut(reading: SentenceReading, decisions: readonly Decision[]): Decision[] {
  const dealt = [...decisions];
  for (const word of reading.find(reading.compiled.dealing)) {
    const figures = figuresAt(reading, decisions, word);
    const names = figures.length > 1 ? namesBefore(reading, figures.length, figures[0]!.first) : null;
    if (!names) continue;
    figures.forEach((figure, i) => {
      const { resolved, mention } = names[i]!;
      const subject = {
        resolved: meantBy(resolved, resolved.rule, mention),
        rule: "subject_agent" as const,
        part: "agent" as const,
      };
      const steps = [...figure.steps.slice(0, 1), subjectStep(reading, subject, figure)];
      dealt[dealt.indexOf(figure)] = decided(figure, {
        ...figure,
        subject,
        counterparty: null,
        settled: true,
        steps,
      });
    });
  }
  return dealt;
}

/** The figures that the word deals out: those before it, or behind it where it stands before its figures (分别). */
function figuresAt(
  reading: SentenceReading,
  decisions: readonly Decision[],
  { first, end }: { first: number; end: number },
): Decision[] {
  const sums = decisions.filter(({ amount }) => amount.currency !== null);
  const ahead = sums.filter((one) => one.first >= end);
  const before = sums.filter((one) => one.end <= first);
  const run =
    reading.compiled.dense || before.length < 2
      ? joined(ahead, end)
      : joined(before.reverse(), first).reverse();
  return run.every(({ kind }) => kind === run[0]!.kind) ? run : [];
}

/** The run of figures that begins next to a place and has no more than "and" and their own words between. */
function joined(figures: readonly Decision[], from: number): Decision[] {
  const run: Decision[] = [];
  let at = from;
  for (const figure of figures) {
    const gap = figure.first >= at ? figure.first - at : at - figure.end;
    if (gap > (run.length === 0 ? NEXT : BETWEEN)) break;
    run.push(figure);
    at = figure.first >= at ? figure.end : figure.first;
  }
  return run;
}

const NEXT = 4;
const BETWEEN = 4;

/** The nearest names before the figures that are joined into a list of so many. */
function namesBefore(
  reading: SentenceReading,
  count: number,
  before: number,
): Array<{ mention: Mention; resolved: Resolved }> | null {
  const lists: Mention[][] = [];
  for (const mention of reading.sentence.mentions) {
    if (mention.end > before || (mention.sort !== "organisation" && mention.sort !== "object")) continue;
    const last = lists.at(-1)?.at(-1);
    // Without spaces names are not joined yet: one sign between them is "and" or a comma.
    const next = reading.compiled.dense !== null && last !== undefined && mention.first - last.end === 1;
    if (lists.length > 0 && (mention.leader || next)) lists.at(-1)!.push(mention);
    else lists.push([mention]);
  }
  const list = lists.findLast(({ length }) => length > 1);
  if (list?.length !== count) return null;
  const names = list.flatMap((mention) => {
    const resolved = reading.resolver.resolve(mention);
    return resolved ? [{ mention, resolved }] : [];
  });
  return names.length === count ? names : null;
}
