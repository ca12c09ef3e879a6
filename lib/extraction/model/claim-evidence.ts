import { isOfIndustry } from "../assembly/of-industry";
import { articleEvidence } from "./article-evidence";
import { labelsBefore, namingOf } from "./naming";
import { neighbourEvidence, type ToldSite } from "./neighbours";
import { oddsStep } from "./softmax";

/** What speaks for or against making a claim of a figure as it was told; `all` are the figures of its article. */
export function claimEvidence(one: ToldSite, all: readonly ToldSite[]): string[] {
  const {
    site: { decision, base, reading },
    told,
  } = one;
  const { kind, subject } = told;
  const organisation = subject.resolved.organisation;
  const sort = organisation?.kind ?? "unknown";
  const sameSubject = decision?.subject.resolved.name === subject.resolved.name;
  const agreed =
    decision === null ? "none" : `${decision.kind === kind ? "kind" : ""} ${sameSubject ? "subject" : ""}`;
  const ruled = decision ? "ruled" : "";
  const both = oddsStep(told.kindChance * told.subjectChance);
  const names = [
    "base",
    `told ${kind}`,
    `told ${kind} of ${sort}`,
    `told of ${sort} ${organisation?.ai ? "ai" : ""}`,
    `agreed ${agreed}`,
    `agreed ${agreed} ${decision?.steps[0]?.rule ?? ""}`,
    `agreed ${agreed} ${kind}`,
    `kind ${oddsStep(told.kindChance)}`,
    `margin ${oddsStep(told.kindChance - told.nextChance)}`,
    `subject ${oddsStep(told.subjectChance)}`,
    `both ${both}`,
    `both ${both} ${ruled}`,
  ];
  const none = oddsStep(told.noChance);
  names.push(`none ${none}`, `none ${none} ${ruled}`);
  const industry = isOfIndustry(reading, told) ? "industry" : "aside";
  names.push(industry, `${industry} ${ruled}`, `${industry} ${sort}`);
  for (const name of articleEvidence(reading.document, reading.compiled))
    names.push(name, `${name} ${ruled}`);
  const naming = namingOf(reading, subject.resolved.name);
  names.push(`naming ${naming}`, `naming ${naming} ${ruled}`, `naming ${naming} ${industry}`);
  if (labelsBefore(reading, base.first)) names.push("unknown", `unknown ${naming}`, `unknown ${ruled}`);
  for (const name of told.subjectEvidence.names) if (STANDING.test(name)) names.push(`whose ${name}`);
  if (reading.nearest(reading.compiled.exclusions, base.first, base.end, 8, 0.9)) names.push("excluded");
  names.push(...neighbourEvidence(one, all));
  return names;
}

/** How the subject stands in the sentence and the article. */
const STANDING =
  /^(?:unintroduced$|stranger before|implied|main|titled|named|rules|role|may be|aside|speaks$|before|is |prominent \S+(?: of all)?$|opens|first name$)/;
