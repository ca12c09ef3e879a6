import type { Organisation, OrganisationKind } from "../gazetteer";
import type { Rule } from "../rules";
import type { Mention } from "./mention";

/** Whom a mention stands for. `organisation` is null for a name that only the article introduces. */
export interface Resolved {
  name: string;
  organisation: Organisation | null;
  rule: Rule;
  mention: Mention | null;
}

/**
 * The same one, meant by another mention. Written out, as all are that resolves: an object that is spread gets a hidden class of
 * its own, and what reads it is slow.
 */
export function meantBy({ name, organisation }: Resolved, rule: Rule, mention: Mention | null): Resolved {
  return { name, organisation, rule, mention };
}

/** The same one, as if no word stood for him. */
export function unmentioned(resolved: Resolved): Resolved {
  return meantBy(resolved, resolved.rule, null);
}

export type Fits = (resolved: Resolved) => boolean;

/** Descriptions with a kind of their own, and "he", look back over so many sentences. */
export const LOOK_BACK = 16;
/** Of an endless sentence only so many names are looked at. */
export const MOST_NAMES = 60;
/** Tokens before the first name of a sentence that opens with it. */
export const OPENING = 3;

const NEVER_SUBJECT: ReadonlySet<OrganisationKind> = new Set(["outlet", "regulator"]);

export const mayBeTopic: Fits = ({ organisation }) =>
  organisation === null || !NEVER_SUBJECT.has(organisation.kind);
