import { McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { figureParameters, filterParameters } from "../api/parameters";
import { type ClaimFilter, requireFilter } from "../claims/filter";
import { FIRST_PAGE, readView } from "../claims/paging";
import { BadParameters, type Problem } from "../claims/parameters";
import { figurePath } from "../claims/paths";
import { countClaims } from "../claims/queries/count-claims";
import type { Database } from "../claims/queries/database";
import { findClaim } from "../claims/queries/find-claim";
import { findClaims } from "../claims/queries/find-claims";
import { unknownCompanies, unknownNames } from "../claims/queries/unknown-names";
import { nameIn } from "../claims/rows";
import { everyFigure } from "../figures/filter";
import type { Knowledge } from "../figures/knowledge";
import { figureOf } from "../figures/queries/figure-of";
import { findFigure, findFigureAsOf } from "../figures/queries/find-figure";
import { countFigures, listFigures } from "../figures/queries/list-figures";
import type { FigureRow, PositionRow } from "../figures/rows";
import { formatAmount } from "../money/format";
import { citation, citationOf, cited } from "./citation";

export interface McpContext {
  database: Database;
  knowledge: Knowledge;
  /** Where permalinks begin, without a slash at the end. */
  origin: string;
}

const MOST = 50;
const limit = z.number().int().min(1).max(MOST).default(10);

const position = z.object({
  amount: z.string(),
  usd: z.object({ low: z.string().nullable(), high: z.string().nullable() }).nullable(),
  denied: z.boolean(),
  claims: z.number(),
  firstDay: z.string(),
  lastDay: z.string(),
});

const figure = z.object({
  permalink: z.string(),
  kind: z.string(),
  subject: z.string(),
  object: z.string().nullable(),
  agreement: z.string(),
  reason: z
    .string()
    .nullable()
    .describe("Why its positions differ; only conflict, denied and slips are contradictions"),
  claims: z.number(),
  articles: z.number(),
  origins: z.number().describe("Independent voices: reprints and repeated statements are folded"),
  clash: z.object({ low: position, high: position }).nullable(),
});

function positionOf({
  amount,
  usd,
  denied,
  claims,
  firstDay,
  lastDay,
}: PositionRow): z.output<typeof position> {
  return { amount: formatAmount(amount, "en"), usd, denied, claims, firstDay, lastDay };
}

function figureLine(row: FigureRow, origin: string): z.output<typeof figure> {
  const { question, clash } = row;
  return {
    permalink: `${origin}${figurePath(row.id)}`,
    kind: question.kind,
    subject: nameIn(question.subject.names, "en"),
    object: question.object && nameIn(question.object, "en"),
    agreement: row.agreement,
    reason: row.reason,
    claims: row.claims,
    articles: row.articles,
    origins: row.sources + row.claimants,
    clash: clash && { low: positionOf(clash.low), high: positionOf(clash.high) },
  };
}

function answer<T extends Record<string, unknown>>(lines: readonly string[], structuredContent: T) {
  return { content: [{ type: "text" as const, text: lines.join("\n") }], structuredContent };
}

/** What was asked cannot be understood: the assistant is told which part, and may ask again. */
function refusal(problems: readonly Problem[]) {
  const lines = problems.map(({ parameter, value, reason }) => `${parameter}=${value}: ${reason}`);
  return { content: [{ type: "text" as const, text: lines.join("\n") }], isError: true };
}

const nothing = (text: string) => ({ content: [{ type: "text" as const, text }], isError: true });

/** Marsad for assistants: three questions, each answered with what is needed to cite it. */
export function marsadServer({ database, knowledge, origin }: McpContext): McpServer {
  const server = new McpServer(
    { name: "marsad", title: "Marsad", version: "1.0.0" },
    {
      instructions:
        "Marsad keeps what is claimed about the AI industry: each figure with who said it, where, when and in which words. " +
        "Cite every figure with its quote, source and permalink. Never average claims that differ: name each with who says it.",
    },
  );
  const { known, as_of } = filterParameters;

  server.registerTool(
    "search_claims",
    {
      title: "Search claims",
      description:
        "Claimed figures, the newest first. Several values of one parameter mean any of them, different parameters all of them.",
      inputSchema: z.object({ ...filterParameters, limit, after: z.string().optional() }),
      outputSchema: z.object({
        total: z.number(),
        after: z.string().nullable().describe("For the next page"),
        claims: z.array(citation),
      }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async ({ limit: size, after, ...asked }) => {
      const { paging, problems } = readView(after === undefined ? {} : { after }, []);
      if (problems.length > 0) return refusal(problems);
      let filter: ClaimFilter;
      try {
        filter = requireFilter(asked);
      } catch (error) {
        if (error instanceof BadParameters) return refusal(error.problems);
        throw error;
      }
      const unknown = await unknownNames(database, filter);
      if (unknown.length > 0) return refusal(unknown);
      const [total, page] = await Promise.all([
        countClaims(database, filter),
        findClaims(database, filter, { ...FIRST_PAGE, after: paging.after }, size),
      ]);
      const claims = page.claims.map((claim) => citationOf(claim, origin));
      return answer([`${total} claims; ${claims.length} follow.`, ...claims.map(cited)], {
        total,
        after: page.after,
        claims,
      });
    },
  );

  server.registerTool(
    "get_figure",
    {
      title: "Get a figure with its evidence",
      description:
        "What several claims answer: every position with the claims behind it. By a figure's or any claim's id.",
      inputSchema: z.object({ id: z.string(), as_of, known }),
      outputSchema: figure.extend({
        positions: z.array(position.extend({ claims: z.array(citation) })),
      }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async ({ id, as_of: day = null, known: knownBy = null }) => {
      const then = day ?? knownBy;
      const detail = then === null ? await today(id) : await onDay(id, then, knownBy);
      if (detail === null)
        return nothing(`No figure has the claim ${id}${then === null ? "" : ` on ${then}`}.`);
      const line = figureLine(detail, origin);
      const positions = detail.allPositions.map((each) => ({
        ...positionOf(each),
        claims: detail.members
          .filter((member) => member.position === each.position)
          .map(({ claim }) => citationOf(claim, origin)),
      }));
      return answer(
        [
          `${line.subject}${line.object === null ? "" : ` (${line.object})`}, ${line.kind}: ${line.agreement}${line.reason === null ? "" : ` (${line.reason})`}; ${line.articles} articles, ${line.origins} independent voices. ${line.permalink}`,
          ...positions.flatMap(({ amount, denied, claims }) => [
            `Position: ${amount}${denied ? ", denied" : ""}`,
            ...claims.map((each) => `- ${cited(each)}`),
          ]),
        ],
        { ...line, positions },
      );
    },
  );

  async function today(id: string) {
    const figureId = await figureOf(database, id);
    return figureId === null ? null : findFigure(database, figureId);
  }

  async function onDay(id: string, then: string, knownBy: string | null) {
    const claim = await findClaim(database, id);
    if (claim === null) return null;
    const company = [claim.subject.slug, claim.counterparty?.slug ?? null].filter((slug) => slug !== null);
    const wanted = { claim: id, kind: [claim.kind], company, as_of: then, known: knownBy };
    return findFigureAsOf(database, wanted, knowledge);
  }

  const { company, kind, reason } = figureParameters;
  server.registerTool(
    "list_disagreements",
    {
      title: "List disagreements",
      description:
        "Figures whose sources differ, the worst first, each with the two positions that clash most.",
      inputSchema: z.object({ company, kind, reason, as_of, limit }),
      outputSchema: z.object({ total: z.number(), figures: z.array(figure) }),
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    async ({
      limit: size,
      company: companies = [],
      kind: kinds = [],
      reason: reasons = [],
      as_of: day = null,
    }) => {
      const unknown = await unknownCompanies(database, companies);
      if (unknown.length > 0) return refusal(unknown);
      const filter = {
        ...everyFigure(),
        company: companies,
        kind: kinds,
        reason: reasons,
        as_of: day,
        agreement: ["disagree" as const],
      };
      const [{ total }, page] = await Promise.all([
        countFigures(database, filter, knowledge),
        listFigures(database, filter, { size, knowledge }),
      ]);
      const figures = page.figures.map((row) => figureLine(row, origin));
      const firsts = await firstCitations(page.figures);
      return answer(
        [
          `${total} disagreements; ${figures.length} follow.`,
          ...figures.flatMap(({ subject, object, kind: sort, reason: why, clash, permalink }, at) => [
            `${subject}${object === null ? "" : ` (${object})`}, ${sort}: ${clash?.low.amount ?? "?"} against ${clash?.high.amount ?? "?"} (${why ?? "unexplained"}) ${permalink}`,
            ...(firsts[at] ?? []).map((line) => `- ${line}`),
          ]),
        ],
        { total, figures },
      );
    },
  );

  /** Who said each end of a clash first, as lines to cite. */
  async function firstCitations(rows: readonly FigureRow[]): Promise<string[][]> {
    return Promise.all(
      rows.map(async ({ clash }) => {
        if (clash === null) return [];
        const claims = await Promise.all(
          [clash.low, clash.high].map(({ first }) => findClaim(database, first.claimId)),
        );
        return claims.flatMap((claim) => (claim === null ? [] : [cited(citationOf(claim, origin))]));
      }),
    );
  }

  return server;
}
