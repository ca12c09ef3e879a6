import type { Subject } from "../cues/choose-subject";
import type { SentenceReading } from "../cues/sentence-reading";
import type { Decision } from "./decision";

/** The words that a subject was read from; of one that the sentence does not name, the words at `at`. */
export function subjectStep(
  reading: SentenceReading,
  subject: Subject,
  at: { first: number; end: number },
): Decision["steps"][number] {
  const { mention } = subject.resolved;
  return mention && mention.sentence === reading.sentence.index
    ? { rule: subject.rule, first: mention.first, end: mention.end }
    : { rule: "subject_topic", first: at.first, end: at.end };
}
