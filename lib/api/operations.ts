import type { z } from "zod";
import * as ask from "./parameters";
import * as give from "./schemas";

/** One question that the API answers: what may be asked, what comes, and an address that shows it. */
export interface Operation {
  name: string;
  /** Behind /api/v1, with {id} or {slug}. */
  path: string;
  query: Record<string, z.ZodType>;
  reply: z.ZodObject;
  /** The key under which its rows stand, and what one is: what `fields` chooses from. Null for a reply of one thing. */
  rows: { key: string; of: z.ZodObject } | null;
  /** Behind the path, without `?`. */
  example: string;
}

const { limit, fields, locale } = ask.pageParameters;
const one = { fields, locale };

export const OPERATIONS = [
  {
    name: "claims",
    path: "/claims",
    query: { ...ask.filterParameters, ...ask.placeParameters, limit, fields, locale },
    reply: give.claimsPage,
    rows: { key: "claims", of: give.claim },
    example: "company=nvidia&kind=market_value_change&limit=2",
  },
  { name: "claim", path: "/claims/{id}", query: one, reply: give.claimDetail, rows: null, example: "" },
  {
    name: "figures",
    path: "/figures",
    query: { ...ask.figureParameters, ...ask.afterParameter, limit, fields, locale },
    reply: give.figuresPage,
    rows: { key: "figures", of: give.figure },
    example: "company=openai&limit=2",
  },
  {
    name: "figure",
    path: "/figures/{id}",
    query: { as_of: ask.figureParameters.as_of, known: ask.figureParameters.known, ...one },
    reply: give.figureDetail,
    rows: null,
    example: "",
  },
  {
    name: "disagreements",
    path: "/disagreements",
    query: {
      company: ask.figureParameters.company,
      kind: ask.figureParameters.kind,
      reason: ask.figureParameters.reason,
      as_of: ask.figureParameters.as_of,
      known: ask.figureParameters.known,
      ...ask.afterParameter,
      limit,
      fields,
      locale,
    },
    reply: give.figuresPage,
    rows: { key: "figures", of: give.figure },
    example: "reason=conflict&limit=2",
  },
  {
    name: "companies",
    path: "/companies",
    query: { ...ask.afterParameter, limit, fields, locale },
    reply: give.companiesPage,
    rows: { key: "companies", of: give.company },
    example: "limit=3",
  },
  {
    name: "company",
    path: "/companies/{slug}",
    query: one,
    reply: give.companyDetail,
    rows: null,
    example: "fields=slug,names,kinds",
  },
  {
    name: "sources",
    path: "/sources",
    query: { ...ask.afterParameter, limit, fields, locale },
    reply: give.sourcesPage,
    rows: { key: "sources", of: give.source },
    example: "limit=3",
  },
  {
    name: "articles",
    path: "/articles",
    query: { ...ask.articleParameters, ...ask.afterParameter, limit, fields, locale },
    reply: give.articlesPage,
    rows: { key: "articles", of: give.article },
    example: "language=ar&limit=2",
  },
  { name: "article", path: "/articles/{id}", query: one, reply: give.articleDetail, rows: null, example: "" },
  {
    name: "facets",
    path: "/facets",
    query: { ...ask.filterParameters, fields, locale },
    reply: give.facets,
    rows: null,
    example: "company=nvidia&fields=kind,years",
  },
  {
    name: "search",
    path: "/search",
    query: { ...ask.searchParameter, limit, locale },
    reply: give.found,
    rows: null,
    example: "q=deepseek&limit=2",
  },
] as const satisfies readonly Operation[];

export type OperationName = (typeof OPERATIONS)[number]["name"];

export function operation(name: OperationName): Operation {
  const found = OPERATIONS.find((each) => each.name === name);
  if (found === undefined) throw new Error(`No operation ${name}.`);
  return found;
}

/** What `fields` may name. */
export const fieldsOf = ({ reply, rows }: Operation): string[] => Object.keys((rows?.of ?? reply).shape);
