/** What may be asked of the API, as schemas. Those of a filter accept what its codec accepts and nothing else: they ask it. */

import { z } from "zod";
import { MOST_ROWS } from "../claims/api-options";
import { readCursor } from "../claims/cursor";
import { type ClaimFilter, readFilter } from "../claims/filter";
import { FAMILIES } from "../claims/kinds";
import { ORDERS } from "../claims/paging";
import { typedName } from "../claims/parsers";
import { EVIDENCE } from "../claims/rows";
import { SHOWN_IN } from "../claims/shown-money";
import { isColumn } from "../export/columns";
import { FORMATS } from "../export/formats";
import { KINDS, MODALITIES } from "../extraction/types";
import { AGREEMENTS } from "../figures/rows";
import { REASONS } from "../figures/types";
import { LANGUAGES } from "../i18n/locales";

/** As the filter's codec has it. */
const filtered = (key: keyof ClaimFilter) =>
  z
    .string()
    .min(1)
    .refine((text) => readFilter({ [key]: text }).problems.length === 0);
const many = <T extends z.ZodType>(item: T) => z.array(item).max(100).optional();

const day = filtered("from").meta({ format: "date", example: "2025-01-27" });

export const filterParameters = {
  company: many(filtered("company").meta({ example: "nvidia" })),
  family: many(z.enum(FAMILIES)),
  kind: many(z.enum(KINDS)),
  modality: many(z.enum(MODALITIES)),
  language: many(filtered("language").meta({ example: "ar" })),
  currency: many(filtered("currency").meta({ example: "USD" })),
  source: many(filtered("source").meta({ example: "reuters" })),
  claimant: many(filtered("claimant").meta({ example: "openai" })),
  evidence: many(z.enum(EVIDENCE)),
  agreement: many(z.enum(AGREEMENTS)),
  usd_from: filtered("usd_from").meta({ example: "1000000000" }).optional(),
  usd_to: filtered("usd_to").meta({ example: "10000000000" }).optional(),
  from: day.optional(),
  to: day.optional(),
  as_of: day.optional(),
  known: day.optional(),
  figure: filtered("figure").optional(),
  words: filtered("words").meta({ example: "DeepSeek-V3" }).optional(),
} satisfies Record<keyof ClaimFilter, z.ZodType>;

const cursor = z.string().min(1);
const claimCursor = cursor.refine((text) => readCursor(text) !== null);
const searched = z.string().refine((text) => typedName.parse(text) !== null);
const { company, kind, agreement, as_of, known, source, language, from, to } = filterParameters;

const limit = z.coerce.number().int().min(1).max(MOST_ROWS).default(50);
const fields = z.string().meta({ example: "id,amount,quote" }).optional();
const locale = z.enum(LANGUAGES).optional();

export const pageParameters = { limit, fields, locale };
export const placeParameters = {
  order: z.enum(ORDERS).default("newest"),
  after: claimCursor.optional(),
  before: claimCursor.optional(),
};
export const figureParameters = { company, kind, agreement, reason: many(z.enum(REASONS)), as_of, known };
export const articleParameters = { source, language, from, to };
export const afterParameter = { after: cursor.optional() };
export const searchParameter = { q: searched.optional() };

const flag = z.enum(["0", "1"]);
export const fileParameters = {
  columns: z
    .string()
    .refine((text) => text.split(",").every(isColumn))
    .meta({ example: "id,claim_date,subject,low,high,currency" })
    .optional(),
  cursor: claimCursor.optional(),
  in: z.enum(SHOWN_IN).default("USD"),
  locale,
};
export const csvParameters = { bom: flag.default("1"), raw: flag.default("0"), ...fileParameters };
export const zipParameters = { ...csvParameters, format: z.enum(FORMATS).default("csv") };
