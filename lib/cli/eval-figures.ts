import { parseArgs } from "node:util";
import { clustersOf, stringClustersOf } from "../figures/corpus/clusters";
import {
  assertions,
  DIFFERENCES,
  FIGURE_GROUPS,
  halves,
  knowledge,
  type LabelledGroups,
  readClaims,
  readGroups,
  VALUES_AND_FUNDING,
  without,
} from "../figures/corpus/corpus";
import { listErrors } from "../figures/corpus/list-errors";
import type { ClaimLine } from "../figures/corpus/read-claims";
import { type Rates, scoreGroups } from "../figures/corpus/score-groups";
import { textTable } from "./text-table";

const WIDTH = 120;

export const USAGE = `Usage: npm run eval -- figures [OPTION…]

Groups the claims of prisma/data/claims.jsonl into figures and scores them against labelled groups, by B³ and by pairs:
precision, recall and F1. All claims are grouped; only those that the groups name are scored. Where groups overlap, two
claims belong together if they share any.

  --groups FILE   groups of the form of lib/figures/corpus/figure_groups.json
  --claims FILE   claims of the form of prisma/data/claims.jsonl
  --no-objects    blank every claim's object first
  --errors        the groups that were split and those that were merged, worst first
  --json          one line of JSON: {"bcubed": …, "pairwise": …, "claims": …}
  --help          this`;

const OPTIONS = {
  groups: { type: "string" },
  claims: { type: "string" },
  "no-objects": { type: "boolean", default: false },
  errors: { type: "boolean", default: false },
  json: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const;

/** `npm run eval -- figures`. */
export function main(args: string[]): number {
  let options: ReturnType<typeof read>;
  try {
    options = read(args);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const lines = readClaims(options.claims);
  const groups = readGroups(options.groups ?? FIGURE_GROUPS);
  const objects = !options["no-objects"];
  const figures = clustersOf(assertions(lines, { objects }), knowledge);
  if (options.json) {
    console.log(JSON.stringify(scoreGroups(groups, figures)));
    return 0;
  }
  console.log(compare(options.groups ?? "figure_groups.json", groups, lines));
  if (options.groups === undefined) {
    console.log(
      compare("without the groups held to be wrong (differences.json)", without(groups, DIFFERENCES), lines),
    );
    const { tuned, held } = halves(readGroups(VALUES_AND_FUNDING));
    console.log(compare("values_and_funding.json, the half that was tuned on", tuned, lines));
    console.log(compare("values_and_funding.json, the half that was not", held, lines));
  }
  if (options.errors) console.log(errors(groups, figures, lines));
  return 0;
}

function read(args: string[]) {
  return parseArgs({ args, options: OPTIONS, allowPositionals: false }).values;
}

/** Ours and grouping by strings, with and without objects. */
function compare(title: string, groups: LabelledGroups, lines: readonly ClaimLine[]): string {
  const rows = [true, false].flatMap((objects) => {
    const as = objects ? "" : ", no objects";
    return [
      row(`figures${as}`, groups, clustersOf(assertions(lines, { objects }), knowledge)),
      row(`by strings${as}`, groups, stringClustersOf(lines, { objects })),
    ];
  });
  const head = ["", "claims", "B³ precision", "recall", "F1", "pairs precision", "recall", "F1"];
  return `${title}: ${Object.keys(groups).length} groups\n${textTable(head, rows, WIDTH)}\n`;
}

function row(name: string, groups: LabelledGroups, clusters: ReadonlyMap<string, string | number>): string[] {
  const { bcubed, pairwise, claims } = scoreGroups(groups, clusters);
  return [name, String(claims), ...cells(bcubed), ...cells(pairwise)];
}

const cells = ({ precision, recall, f1 }: Rates): string[] =>
  [precision, recall, f1].map((rate) => rate.toFixed(3));

function errors(
  groups: LabelledGroups,
  clusters: ReadonlyMap<string, number>,
  lines: readonly ClaimLine[],
): string {
  const byId = new Map(lines.map((line) => [line.id, line]));
  return listErrors(groups, clusters)
    .flatMap(({ sort, names, pairs, parts }) => [
      `${sort} ${names.join(" + ")} (${pairs} pairs)`,
      ...parts.flatMap((part) => ["  –", ...part.map((id) => `    ${inWords(byId.get(id))}`)]),
    ])
    .join("\n");
}

function inWords(line: ClaimLine | undefined): string {
  if (line === undefined) return "";
  const { id, kind, subject, object, low, high, currency, unit, period, claim_date, summary_en } = line;
  const amount = `${low === high ? low : `${low ?? ""}–${high ?? ""}`} ${currency ?? unit ?? ""}`;
  return [id, kind, subject, object, amount, period, claim_date, summary_en]
    .map((cell) => cell ?? "–")
    .join(" | ");
}
