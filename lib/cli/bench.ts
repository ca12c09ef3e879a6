/** A bench: what it measures, and the file that measures it. */
interface Bench {
  about: string;
  load: () => Promise<{ main(args: string[]): number | Promise<number> }>;
}

/** To add one: a file lib/cli/bench/NAME.ts that exports `main`, and its line here. */
const BENCHES: Readonly<Record<string, Bench>> = {
  extraction: {
    about: "the extractor: speed beside a rival's, phrases right, hostile megabytes, memory",
    load: () => import("./bench/extraction"),
  },
  export: {
    about:
      "files of claims: each format beside plain COPY, memory, and eight at once while pages are asked for",
    load: () => import("./bench/export"),
  },
  figures: {
    about: "figures: grouping, making all anew, one article among many claims, and as of a day",
    load: () => import("./bench/figures"),
  },
  scale: {
    about: "the claims page among many claims: rows, counts, facets, words, beside COUNT and OFFSET",
    load: () => import("./bench/scale"),
  },
  web: {
    about: "pages: JavaScript, the time of a filter change, Lighthouse",
    load: () => import("./bench/web"),
  },
};

function usage(): string {
  const lines = Object.entries(BENCHES).map(([name, { about }]) => `  ${name.padEnd(12)} ${about}`);
  return `Usage: npm run bench -- BENCH [ARGUMENT…]\n\n${lines.join("\n")}\n\n--help behind a bench lists its arguments.`;
}

/** `npm run bench`: what is measured on a machine at rest, and asserted nowhere. */
export async function main([name, ...args]: string[]): Promise<number> {
  const bench = name === undefined ? undefined : BENCHES[name];
  if (!bench) {
    const asked = name === "--help";
    (asked ? console.log : console.error)(usage());
    return asked ? 0 : 2;
  }
  return (await bench.load()).main(args);
}
