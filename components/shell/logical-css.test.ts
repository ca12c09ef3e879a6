import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

function files(folder: string, ends: RegExp): string[] {
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => ends.test(name))
    .map((name) => `${folder}/${name}`);
}

const PHYSICAL_CLASS =
  /(?<![\w-])-?(m[lr]|p[lr]|left|right|border-[lr]|rounded-[lr]|rounded-[tb][lr]|scroll-[mp][lr])-[\w[(]|(?<![\w-])(text|float|clear)-(left|right)(?![\w-])/g;
const PHYSICAL_PROPERTY =
  /(?<![\w-])((margin|padding|border|scroll-margin|scroll-padding)-(left|right)|left|right|text-align: (left|right)|float: (left|right))\s*[:;]/g;

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([hit]) => hit);

test("the patterns see what they look for", () => {
  expect(found('className="ml-2 -mr-4 left-0 text-left rounded-l-sm"', PHYSICAL_CLASS)).toHaveLength(5);
  expect(found('className="ms-2 inset-x-0 text-start small-left rounded-s-sm"', PHYSICAL_CLASS)).toEqual([]);
  expect(
    found("a { margin-left: 1px; right: 0; text-align: left; inset-inline-end: 0 }", PHYSICAL_PROPERTY),
  ).toHaveLength(3);
});

test("no class and no style names a side of the screen: pages turn with the language", () => {
  const classes = [...files("app", /\.tsx$/), ...files("components", /\.tsx$/)].flatMap((file) =>
    [...readFileSync(`${root}${file}`, "utf8").matchAll(/className=(?:"[^"]*"|\{`[^`]*`\})/g)].flatMap(
      ([text]) => found(text, PHYSICAL_CLASS).map((hit) => `${file}: ${hit}`),
    ),
  );
  const styles = files("app", /\.css$/).flatMap((file) =>
    found(readFileSync(`${root}${file}`, "utf8"), PHYSICAL_PROPERTY).map((hit) => `${file}: ${hit}`),
  );
  expect([...classes, ...styles]).toEqual([]);
});
