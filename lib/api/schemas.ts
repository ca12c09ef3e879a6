/** What the API gives. The same schemas describe the replies (OpenAPI) and are what a test holds every reply to. */
import { z } from "zod";
import { FAMILIES } from "../claims/kinds";
import { EVIDENCE } from "../claims/rows";
import { BASES, COMPARATORS, DIRECTIONS, KINDS, MODALITIES, PERIOD_SORTS, ROLES } from "../extraction/types";
import { AGREEMENTS } from "../figures/rows";
import { REASONS } from "../figures/types";
import { LANGUAGES } from "../i18n/locales";

const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
const day = z.iso.date();
const count = z.int().min(0);
const names = z.partialRecord(z.enum(LANGUAGES), z.string()).meta({ id: "Names" });
const party = z.object({ slug: z.string().nullable(), names }).meta({ id: "Party" });
const named = z.object({ slug: z.string(), name: z.string() }).meta({ id: "SourceName" });
const precision = z.enum(["day", "month", "year"]);
const agreement = z.enum(AGREEMENTS);
const reason = z.enum(REASONS).nullable();

const amount = z
  .object({
    low: decimal.nullable(),
    high: decimal.nullable(),
    comparator: z.enum(COMPARATORS),
    direction: z.enum(DIRECTIONS).nullable(),
    currency: z.string().length(3).nullable(),
    unit: z.string().nullable(),
  })
  .meta({ id: "Amount" });

const period = z
  .object({ text: z.string(), start: day.nullable(), end: day.nullable(), sort: z.enum(PERIOD_SORTS) })
  .meta({ id: "Period" });

export const claim = z
  .object({
    id: z.string(),
    claimDate: day,
    datePrecision: precision,
    dateAssumed: z.boolean(),
    kind: z.enum(KINDS),
    family: z.enum(FAMILIES),
    subject: party,
    object: names.nullable(),
    amount,
    usd: z
      .object({ low: decimal.nullable(), high: decimal.nullable(), rate: decimal, rateMonth: day })
      .nullable(),
    modality: z.enum(MODALITIES),
    claimant: party.nullable(),
    counterparty: party.extend({ role: z.enum(ROLES).nullable() }).nullable(),
    basis: z.enum(BASES).nullable(),
    period: period.nullable(),
    evidence: z.enum(EVIDENCE),
    language: z.string(),
    source: named,
    creditedSource: named.nullable(),
    article: z.object({
      id: z.string(),
      title: z.string().nullable(),
      url: z.string().nullable(),
      demonstration: z.boolean(),
    }),
    quote: z.string().nullable(),
    summary: z.partialRecord(z.enum(LANGUAGES), z.string()),
    confidence: z.number().min(0).max(1).nullable(),
  })
  .meta({ id: "Claim" });

const offsets = { quoteStart: count.nullable(), quoteEnd: count.nullable() };
const textRight = z.enum(["full", "quote", "link"]);

export const claimDetail = claim
  .extend({
    ...offsets,
    /** The number of its figure today. */
    figure: z.string().nullable(),
    state: z.enum(["current", "superseded", "replaced"]),
    supersededAt: z.iso.datetime().nullable(),
    recordedAt: z.iso.datetime(),
    revision: z.int(),
    history: z.array(
      z.object({
        revision: z.int(),
        recordedAt: z.iso.datetime(),
        supersededAt: z.iso.datetime(),
        fields: z.record(z.string(), z.unknown()),
      }),
    ),
    conversions: z.array(amount.extend({ start: count, end: count })),
    trace: z.array(z.object({ rule: z.string(), start: count, end: count })),
    textRight,
    published: day,
    articleVersion: z.int(),
    extraction: z
      .object({
        extractor: z.string(),
        version: z.string(),
        gazetteerVersion: z.string(),
        ranAt: z.iso.datetime(),
      })
      .nullable(),
  })
  .meta({ id: "ClaimDetail" });

const position = z
  .object({
    position: count,
    amount,
    usd: z.object({ low: decimal.nullable(), high: decimal.nullable() }).nullable(),
    basis: z.enum(BASES).nullable(),
    denied: z.boolean(),
    firstDay: day,
    lastDay: day,
    claims: count,
    first: z.object({
      claimId: z.string(),
      claimDate: day,
      datePrecision: precision,
      source: z.string(),
      claimant: names.nullable(),
    }),
  })
  .meta({ id: "Position" });

export const figure = z
  .object({
    id: z.string(),
    question: z.object({
      kind: z.enum(KINDS),
      subject: party,
      counterparty: party.nullable(),
      object: names.nullable(),
      unit: z.string().nullable(),
      direction: z.enum(DIRECTIONS).nullable(),
      period: period.omit({ sort: true }).nullable(),
      firstDay: day,
      lastDay: day,
    }),
    claims: count,
    articles: count,
    sources: count,
    claimants: count,
    positions: count,
    agreement,
    reason,
    clash: z.object({ low: position, high: position }).nullable(),
    ratio: z.number().nullable(),
    plan: z.object({ state: z.string(), claimId: z.string() }).nullable(),
  })
  .meta({ id: "Figure" });

export const figureDetail = figure
  .extend({
    members: z.array(z.object({ claim, position: count, origin: count, fold: z.string().nullable() })),
    allPositions: z.array(position),
    verdicts: z.array(z.object({ a: count, b: count, agreement, reason, apart: z.number().nullable() })),
    origins: z.array(
      z.object({
        sort: z.enum(["source", "claimant"]),
        name: z.string(),
        firstDay: day,
        positions: z.array(z.string()),
        articles: z.array(
          z.object({ articleId: z.string(), source: z.string(), firstDay: day, fold: z.string().nullable() }),
        ),
      }),
    ),
    confidence: z.record(z.string(), z.unknown()).nullable(),
    revisions: z.array(
      z.object({ position: count, day, claimId: z.string(), change: z.string().nullable() }),
    ),
  })
  .meta({ id: "FigureDetail" });

export const company = z
  .object({ slug: z.string(), names, kind: z.string(), country: z.string().nullable(), claims: count })
  .meta({ id: "Company" });

const dated = { firstDate: day.nullable(), lastDate: day.nullable() };

export const companyDetail = company
  .extend({
    allNames: z.array(
      z.object({ language: z.string(), text: z.string(), sort: z.enum(["canonical", "alias", "ticker"]) }),
    ),
    people: z.array(
      z.object({ names, role: z.string(), start: z.string().nullable(), end: z.string().nullable() }),
    ),
    objects: z.array(z.object({ names, kind: z.string() })),
    kinds: z.array(z.object({ kind: z.enum(KINDS), count, firstDate: day, lastDate: day })),
    sources: z.array(named.extend({ count, lastDate: day })),
    ...dated,
    asCounterparty: count,
    asClaimant: count,
  })
  .meta({ id: "CompanyDetail" });

export const source = z
  .object({ slug: z.string(), name: z.string(), textRight, articles: count, claims: count, ...dated })
  .meta({ id: "Source" });

export const article = z
  .object({
    id: z.string(),
    source: named,
    creditedSource: named.nullable(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string(),
    published: day,
    datePrecision: precision,
    dateAssumed: z.boolean(),
    demonstration: z.boolean(),
    version: z.int(),
    claims: count,
  })
  .meta({ id: "Article" });

export const articleDetail = article
  .extend({
    textRight,
    /** Only where the source's right is "full". */
    text: z.string().nullable(),
    /** SHA-256 of the text, hex. */
    hash: z.string().nullable(),
    recordedAt: z.iso.datetime(),
    claimIds: z.array(z.string()),
  })
  .meta({ id: "ArticleDetail" });

const counted = z.object({ value: z.string(), count });

export const facets = z
  .object({
    company: z.array(counted.extend({ names })),
    kind: z.array(counted),
    modality: z.array(counted),
    source: z.array(counted.extend({ name: z.string() })),
    language: z.array(counted),
    claimant: z.array(counted.extend({ names: names.nullable() })),
    currency: z.array(counted),
    evidence: z.array(counted),
    agreement: z.array(counted),
    years: z.array(counted),
    magnitudes: z.array(z.object({ usdFrom: decimal.nullable(), usdTo: decimal.nullable(), count })),
  })
  .meta({ id: "Facets" });

export const problem = z
  .object({
    type: z.string(),
    status: z.int(),
    title: z.string(),
    detail: z.string(),
    problems: z
      .array(z.object({ parameter: z.string(), value: z.string(), reason: z.string(), detail: z.string() }))
      .optional(),
  })
  .meta({ id: "Problem" });

const cursor = z.string().nullable();

export const claimsPage = z.object({ total: count, after: cursor, before: cursor, claims: z.array(claim) });
export const figuresPage = z.object({ total: count, after: cursor, figures: z.array(figure) });
export const companiesPage = z.object({ after: cursor, companies: z.array(company) });
export const sourcesPage = z.object({ after: cursor, sources: z.array(source) });
export const articlesPage = z.object({ after: cursor, articles: z.array(article) });
export const found = z.object({
  total: count,
  claims: z.array(claim),
  companies: z.array(company.extend({ matched: z.string().nullable(), lastDate: day.nullable() })),
  sources: z.array(z.object({ slug: z.string(), names, claims: count, matched: z.string().nullable() })),
});
