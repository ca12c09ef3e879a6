import { readFileSync } from "node:fs";
import path from "node:path";
import { gazetteer } from "../../organisations/gazetteer";
import { hashText } from "../../organisations/hash-text";
import { type Knowledge, knowledgeOf } from "../knowledge";
import type { Assertion } from "../types";
import { assertionsOf, type ClaimLine, readClaimLines, readRateTable } from "./read-claims";
import type { LabelledGroup } from "./score-groups";

const ROOT = path.join(import.meta.dirname, "../../..");

export type LabelledGroups = Readonly<Record<string, LabelledGroup>>;

export const knowledge: Knowledge = knowledgeOf(gazetteer);

/** The curated claims, or those of another file of their form. */
export function readClaims(file = path.join(ROOT, "prisma/data/claims.jsonl")): ClaimLine[] {
  return readClaimLines(readFileSync(file, "utf8"));
}

/** With `objects: false` no claim names its object, as extracted claims often do not. */
export function assertions(lines: readonly ClaimLine[], { objects = true } = {}): Assertion[] {
  const rates = readRateTable(readFileSync(path.join(ROOT, "prisma/data/rates.csv"), "utf8"));
  return assertionsOf(objects ? lines : lines.map((claim) => ({ ...claim, object: null })), knowledge, rates);
}

export function readGroups(file: string): LabelledGroups {
  return JSON.parse(readFileSync(file, "utf8")) as LabelledGroups;
}

/** The groups apart from those whose names a file gives, with the reasons. */
export function without(groups: LabelledGroups, file: string): LabelledGroups {
  const reasons = JSON.parse(readFileSync(file, "utf8")) as Record<string, string>;
  return Object.fromEntries(Object.entries(groups).filter(([name]) => reasons[name] === undefined));
}

/** Where figure_groups.json is held to be wrong, by group. */
export const DIFFERENCES = path.join(import.meta.dirname, "differences.json");
export const FIGURE_GROUPS = path.join(import.meta.dirname, "figure_groups.json");
export const VALUES_AND_FUNDING = path.join(import.meta.dirname, "values_and_funding.json");

/** The half of the groups that rules may be tuned on, and the half that is only ever measured. */
export function halves(groups: LabelledGroups): { tuned: LabelledGroups; held: LabelledGroups } {
  const side = (held: boolean) =>
    Object.fromEntries(
      Object.entries(groups).filter(
        ([name]) => (Number.parseInt(hashText(name).slice(-2), 16) % 2 === 1) === held,
      ),
    );
  return { tuned: side(false), held: side(true) };
}
