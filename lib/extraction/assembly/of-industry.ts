import type { SentenceReading } from "../cues/sentence-reading";
import { concernsIndustryNear } from "../mentions/concerns-industry";
import type { Decision } from "./decision";

/** What funds and firms of other industries raise, spend and earn counts where AI is what it is for. */
export function isOfIndustry(
  reading: SentenceReading,
  { subject, kind }: Pick<Decision, "subject" | "kind">,
): boolean {
  const { organisation } = subject.resolved;
  const { tokens } = reading.document;
  if (
    !organisation ||
    organisation.kind === "government" ||
    (organisation.ai && organisation.kind !== "fund")
  ) {
    return true;
  }
  if (organisation.kind !== "fund" && kind === "investment_plan")
    return reading.compiled.industry.findAll(tokens, reading.sentence.first, reading.sentence.end).length > 0;
  return concernsIndustryNear(reading.document, reading.sentence, reading.compiled);
}
