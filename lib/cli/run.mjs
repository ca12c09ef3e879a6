// The door to every `npm run …`: node lib/cli/run.mjs COMMAND [ARGUMENT…]. This file alone must parse on old versions of
// Node, to be able to say that they are too old: nothing newer than a dynamic import here.
const version = process.versions.node.split(".").map(Number);
const arabic = /^ar/.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "");

if (version[0] > 20 || (version[0] === 20 && version[1] >= 19)) {
  import("./prepare.mjs").then((prepare) => prepare.run(process.argv[2], process.argv.slice(3)));
} else {
  console.error(
    arabic
      ? `يحتاج مرصد إلى Node 20.19 أو أحدث، وهذا الإصدار ${process.versions.node}: ثبّت إصدارًا أحدث من https://nodejs.org`
      : `Node 20.19 or newer is needed, this is ${process.versions.node}: install a newer one from https://nodejs.org`,
  );
  process.exit(1);
}
