/** What is scored against labels, and the file that scores it. */
interface Evaluation {
  about: string;
  load: () => Promise<{ main(args: string[]): number | Promise<number> }>;
}

/** To add one: a file lib/cli/eval/NAME.ts that exports `main`, and its line here. */
const EVALUATIONS: Readonly<Record<string, Evaluation>> = {
  extraction: {
    about: "the extractor on labelled articles, phrases and curated summaries",
    load: () => import("./eval/extraction"),
  },
  figures: {
    about: "how well claims are grouped into figures",
    load: () => import("./eval-figures"),
  },
};
const DEFAULT = "extraction";

function usage(): string {
  const lines = Object.entries(EVALUATIONS).map(([name, { about }]) => `  ${name.padEnd(12)} ${about}`);
  return `Usage: npm run eval -- [EVALUATION] [OPTION…]\n\n${lines.join("\n")}\n\nWithout a name: ${DEFAULT}. --help behind a name lists its options.`;
}

/** `npm run eval`. */
export async function main(args: string[]): Promise<number> {
  const named = args[0] !== undefined && !args[0].startsWith("--");
  const name = named ? args[0]! : DEFAULT;
  const evaluation = EVALUATIONS[name];
  if (!evaluation) {
    console.error(usage());
    return 2;
  }
  return (await evaluation.load()).main(named ? args.slice(1) : args);
}
