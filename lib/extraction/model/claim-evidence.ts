import { isOfIndustry } from "../assembly/of-industry";
import { articleEvidence } from "./article-evidence";
import { Evidence } from "./evidence";
import { type Names, UNKNOWN } from "./names";
import { labelsBefore, namingOf } from "./naming";
import { neighbourEvidence, type ToldSite } from "./neighbours";
import { oddsStep } from "./softmax";

/** What speaks for or against making a claim of a figure as it was told; `all` are the figures of its article. */
export function claimEvidence(one: ToldSite, all: readonly ToldSite[], names: Names): readonly number[] {
  const {
    site: { decision, base, reading },
    told,
  } = one;
  const evidence = new Evidence(names);
  const { kind, subject } = told;
  const organisation = subject.resolved.organisation;
  const sort = organisation?.kind ?? "unknown";
  const ruled = decision ? "ruled" : "";
  evidence.add("base");
  evidence.add("told", kind);
  evidence.add("told", kind, "of", sort);
  evidence.add("told", "of", sort, organisation?.ai ? "ai" : "");
  const agreed = agreement(one, evidence);
  evidence.on(agreed, decision?.steps[0]?.rule ?? "");
  evidence.on(agreed, kind);
  evidence.add("kind", oddsStep(told.kindChance));
  evidence.add("margin", oddsStep(told.kindChance - told.nextChance));
  evidence.add("subject", oddsStep(told.subjectChance));
  evidence.on(evidence.add("both", oddsStep(told.kindChance * told.subjectChance)), ruled);
  evidence.on(evidence.add("none", oddsStep(told.noChance)), ruled);
  const industry = isOfIndustry(reading, told) ? "industry" : "aside";
  evidence.add(industry);
  evidence.add(industry, ruled);
  evidence.add(industry, sort);
  for (const piece of articleEvidence(reading.document, reading.compiled, names).pieces) {
    evidence.put(piece);
    evidence.on(piece, ruled);
  }
  const naming = namingOf(reading, subject.resolved.name);
  const named = evidence.add("naming", naming);
  evidence.on(named, ruled);
  evidence.on(named, industry);
  if (labelsBefore(reading, base.first)) {
    evidence.add("unknown");
    evidence.add("unknown", naming);
    evidence.add("unknown", ruled);
  }
  for (const piece of told.subjectEvidence.pieces) evidence.put(whose(piece, names));
  if (reading.nearest(reading.compiled.exclusions, base.first, base.end, 8, 0.9)) evidence.add("excluded");
  neighbourEvidence(one, all, evidence);
  return evidence.pieces;
}

/** Whether the rules told the figure alike. */
function agreement({ site: { decision }, told }: ToldSite, evidence: Evidence): number {
  if (!decision) return evidence.add("agreed", "none");
  const sameSubject = decision.subject.resolved.name === told.subject.resolved.name;
  return evidence.add("agreed", decision.kind === told.kind ? "kind" : "", sameSubject ? "subject" : "");
}

/** How the subject stands in the sentence and the article. */
const STANDING =
  /^(?:unintroduced$|stranger before|implied|main|titled|named|rules|role|may be|aside|speaks$|before|is |prominent \S+(?: of all)?$|opens|first name$)/;

const standing = new WeakMap<Names, Map<number, number>>();

/** What speaks for a subject, as what speaks for a claim about it. */
function whose(piece: number, names: Names): number {
  const known = standing.get(names) ?? new Map<number, number>();
  standing.set(names, known);
  const found = known.get(piece);
  if (found !== undefined) return found;
  const made = STANDING.test(names.textOf(piece)) ? names.under(piece, "whose") : UNKNOWN;
  known.set(piece, made);
  return made;
}
