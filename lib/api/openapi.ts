import { z } from "zod";
import { createDocument, type ZodOpenApiPathsObject } from "zod-openapi";
import { FORMATS, MEDIA_TYPES } from "../export/formats";
import { OPERATIONS, type Operation } from "./operations";
import { csvParameters, fileParameters, filterParameters, zipParameters } from "./parameters";
import { problem } from "./schemas";

/** The words of the document, in one language. */
export interface DocumentWords {
  title: string;
  description: string;
  summaryOf(operation: string): string;
  parameter(name: string): string;
}

type Query = Record<string, z.ZodType>;

const problems = {
  "400": {
    description: "RFC 9457",
    content: { "application/problem+json": { schema: problem } },
  },
  "429": {
    description: "RFC 9457",
    content: { "application/problem+json": { schema: problem } },
  },
} as const;
const missing = {
  "404": { description: "RFC 9457", content: { "application/problem+json": { schema: problem } } },
} as const;

/** OpenAPI 3.1 of the whole API. `origin` without a slash at its end. */
export function openApiDocument(origin: string, words: DocumentWords): object {
  const paths: ZodOpenApiPathsObject = {};
  for (const operation of OPERATIONS) paths[operation.path] = { get: getOf(operation, words) };
  for (const file of [...FORMATS, "zip"] as const) {
    const own = file === "csv" ? csvParameters : file === "zip" ? zipParameters : fileParameters;
    paths[`/claims.${file}`] = {
      get: {
        operationId: `claims.${file}`,
        summary: words.summaryOf("claims"),
        requestParams: { query: described({ ...filterParameters, ...own }, words) },
        responses: {
          "200": {
            description: words.summaryOf("claims"),
            headers: { "X-Total-Count": { schema: { type: "integer" }, required: true } },
            content: { [MEDIA_TYPES[file].split(";", 1)[0] ?? ""]: { schema: { type: "string" } } },
          },
          ...problems,
        },
      },
    };
  }
  return createDocument(
    {
      openapi: "3.1.0",
      info: { title: words.title, version: "1", description: words.description },
      servers: [{ url: `${origin}/api/v1` }],
      paths,
    },
    // A reply may gain fields: whoever checks it must not refuse them.
    { override: ({ jsonSchema }) => void delete jsonSchema.additionalProperties },
  );
}

function getOf({ name, path, query, reply }: Operation, words: DocumentWords) {
  const inPath = Object.fromEntries(
    [...path.matchAll(/\{(\w+)\}/g)].map(([, key = ""]) => [key, z.string()]),
  );
  const isOne = Object.keys(inPath).length > 0;
  return {
    operationId: name,
    summary: words.summaryOf(name),
    requestParams: { path: described(inPath, words), query: described(query, words) },
    responses: {
      "200": {
        description: words.summaryOf(name),
        headers: { ETag: { schema: { type: "string" as const }, required: true } },
        content: { "application/json": { schema: reply } },
      },
      "304": { description: "If-None-Match" },
      ...problems,
      ...(isOne && missing),
    },
  };
}

/** Repeated parameters stand once each: `kind=deal&kind=funding`. */
const described = (query: Query, words: DocumentWords) =>
  z.object(
    Object.fromEntries(
      Object.entries(query).map(([name, schema]) => [
        name,
        schema.meta({ ...schema.meta(), description: words.parameter(name) }),
      ]),
    ),
  );
