import type { Lang } from "./types";

/** Names by language, as newspapers spell them. `en` opens with the canonical name. Latin names count in every language. */
export type Names = Partial<Record<Lang, readonly string[]>>;

export const ORGANISATION_KINDS = [
  "company",
  "lab",
  "chip_maker",
  "cloud",
  "fund",
  "bank",
  "government",
  "programme",
  "project",
  "regulator",
  "outlet",
  "university",
  "research",
  "group",
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export interface Organisation {
  slug: string;
  /** Canonical English name, the one that claims carry. */
  name: string;
  kind: OrganisationKind;
  /** ISO 3166 alpha-2; null for groups and international bodies. */
  country: string | null;
  /** False for outlets, banks, funds and firms of other industries: they pay, say and rate, but are rarely the subject. */
  ai: boolean;
  names: Names;
  ticker?: string;
  /** Rents out computing power beside its other business. */
  hyperscaler?: true;
  /** Everyday words ("Figure", "Scale", "Meta" in Greek): they count only where a stronger name or a company word stands near. */
  weak?: readonly string[];
}

export interface Person {
  slug: string;
  name: string;
  names: Names;
  /** Latest first. `organisation` is a slug; ISO days or years. */
  roles: ReadonlyArray<{ organisation: string; role: string; from?: string; to?: string }>;
}

export const OBJECT_KINDS = ["model", "product", "project", "site", "chip", "round"] as const;
export type ObjectKind = (typeof OBJECT_KINDS)[number];

/** A model, product or project that leads to its owner ("R1" to DeepSeek). */
export interface NamedObject {
  slug: string;
  name: string;
  kind: ObjectKind;
  /** Slugs of the organisations that own it. */
  owners: readonly string[];
  names: Names;
  weak?: readonly string[];
}

export interface Gazetteer {
  /** Changes whenever a name does: stored with each extraction. */
  version: string;
  organisations: readonly Organisation[];
  people: readonly Person[];
  objects: readonly NamedObject[];
}
