import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findInputs } from "./find-inputs";
import { LARGEST, type Reading, readArticles } from "./read-articles";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "marsad-readers-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}

async function readAll(paths: string[], standardInput: string | Uint8Array = ""): Promise<Reading[]> {
  const { inputs } = await findInputs(paths);
  const readings: Reading[] = [];
  for await (const reading of readArticles(inputs, Readable.from([Buffer.from(standardInput)])))
    readings.push(reading);
  return readings;
}

async function reasonOf(name: string, content: string | Uint8Array) {
  const [reading, ...others] = await readAll([write(name, content)]);
  expect(others).toEqual([]);
  return reading !== undefined && "fault" in reading ? reading.fault.reason : "was read";
}

describe("what cannot be stored has its reason", () => {
  test.each([
    ["empty.txt", "", { code: "empty" }],
    ["blank.txt", " \n\t\u00a0\n—…", { code: "no_text" }],
    ["broken.txt", Buffer.from([0x61, 0x62, 0xff, 0x63]), { code: "encoding", charset: "UTF-8", byte: 2 }],
    ["cut.txt", Buffer.from("ابc").subarray(0, 3), { code: "encoding", charset: "UTF-8", byte: 3 }],
    ["cesu.txt", Buffer.from([0x61, 0xed, 0xa0, 0x80]), { code: "encoding", charset: "UTF-8", byte: 2 }],
    [
      "odd.txt",
      Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x62]),
      { code: "encoding", charset: "UTF-16LE", byte: 5 },
    ],
    [
      "null.txt",
      `${"word ".repeat(50)}\u{1f600}\0`,
      { code: "null_character", field: "text", position: 251 },
    ],
    ["report.txt", Buffer.from("%PDF-1.7\n"), { code: "binary", format: "PDF" }],
    [
      "noise.md",
      Buffer.from(Array.from({ length: 300 }, (_, n) => n % 16)),
      { code: "binary", format: null },
    ],
    ["large.txt", "a".repeat(LARGEST + 1), { code: "too_large", limit: LARGEST }],
    ["large.json", JSON.stringify({ text: "a".repeat(LARGEST) }), { code: "too_large", limit: LARGEST }],
    [
      "page.html",
      "<html><body><script>let words</script><img alt='words'></body></html>",
      { code: "no_text" },
    ],
    ["deep.html", `${"<div>".repeat(200_000)}words`, { code: "nested_too_deeply" }],
    ["odd.html", '<meta charset="klingon"><p>words', { code: "unknown_charset", charset: "klingon" }],
    [
      "lie.html",
      Buffer.from([...Buffer.from('<meta charset="utf-8"><p>'), 0xc7]),
      { code: "encoding", charset: "UTF-8", byte: 26 },
    ],
    ["half.json", '{"text": "half \\ud83d here"}', { code: "lone_surrogate", field: "text", position: 5 }],
    [
      "title.json",
      '{"text": "words", "title": "a\\u0000"}',
      { code: "null_character", field: "title", position: 1 },
    ],
    ["form.json", '{"texts": "words"}', expect.objectContaining({ code: "article_form", field: "text" })],
    ["number.json", "7", expect.objectContaining({ code: "article_form" })],
    ["broken.json", '{"text": ', expect.objectContaining({ code: "json" })],
    ["none.json", "[]", { code: "empty" }],
    ["none.jsonl", "\n\n", { code: "empty" }],
    ["table.csv", "a,b", { code: "unsupported_type", extension: ".csv" }],
  ])("%s", async (name, content, reason) => {
    expect(await reasonOf(name, content)).toEqual(reason);
  });

  test("a path that leads nowhere", async () => {
    const [reading] = await readAll([path.join(folder, "missing.txt")]);
    expect(reading).toMatchObject({ fault: { reason: { code: "not_found" } } });
  });

  test("does not stop what follows", async () => {
    const readings = await readAll([
      write("a.txt", ""),
      write("b.txt", "words"),
      "missing",
      write("c.txt", "more words"),
    ]);
    expect(
      readings.map((reading) => ("article" in reading ? reading.article.text : reading.fault.reason.code)),
    ).toEqual(["empty", "words", "not_found", "more words"]);
  });
});

describe("text", () => {
  test("is kept to the character", async () => {
    const text = "\n  قال DeepSeek\r\n\u200f“500” مليار\u00a0يورو \u2028\n\n";
    expect(await readAll([write("a.txt", text)])).toMatchObject([
      { article: { text, lang: null, published: null } },
    ]);
  });

  test.each([
    ["UTF-8 with a mark", Buffer.from("\ufeffواحد")],
    ["UTF-16, little end first", Buffer.from("\ufeffواحد", "utf16le")],
    ["UTF-16, big end first", Buffer.from("\ufeffواحد", "utf16le").swap16()],
  ])("in %s", async (_, bytes) => {
    expect(await readAll([write("a.txt", bytes)])).toMatchObject([{ article: { text: "واحد" } }]);
  });
});

describe("Markdown", () => {
  test("gives the text that its reader sees, and what its front matter states", async () => {
    const file = `---
title: "Two: a title"
published: 2025-01-29
lang: ar
source: Marsad
---
# A *heading*

Some **bold** text of [a link](https://example.com/x_(y)) and \`code\`, about ~$5bn to ~$6bn, ~~struck~~.

- one
- two

| firm | sum |
|---|---|
| Nvidia | 600 |

![picture](x.png)
`;
    const [reading] = await readAll([write("a.md", file)]);
    expect(reading).toMatchObject({
      article: {
        title: "Two: a title",
        published: "2025-01-29",
        lang: "ar",
        source: "Marsad",
        langIsHint: false,
      },
    });
    expect(reading && "article" in reading && reading.article.text).toBe(
      "A heading\n\nSome bold text of a link and code, about ~$5bn to ~$6bn, struck.\n\n• one\n• two\n\nfirm\tsum\nNvidia\t600",
    );
  });

  test("takes its first heading as title where nothing else is stated", async () => {
    const [reading] = await readAll([write("a.md", "intro\n\n## The *plan*\n\nwords\n")]);
    expect(reading).toMatchObject({ article: { title: "The plan", text: "intro\n\nThe plan\n\nwords" } });
  });
});

test("a file made to stall its reader is read like any other", { timeout: 20_000 }, async () => {
  const readings = await readAll([
    write("emphasis.md", "**a_".repeat(20_000)),
    write("brackets.md", `${"[".repeat(20_000)}word`),
    write("quotes.md", `${">".repeat(20_000)} word`),
    write("spaces.html", `<pre>${" ".repeat(500_000)}word</pre>`),
    write("open.html", "<b>word ".repeat(200_000)),
  ]);
  expect(readings).toHaveLength(5);
});

describe("JSON", () => {
  test("one article, with its id handed back", async () => {
    const article = {
      id: 7,
      text: "words",
      lang: "en",
      title: " A ",
      source: "B",
      published: "2025",
      url: "https://c.example",
    };
    expect(await readAll([write("a.json", JSON.stringify(article))])).toMatchObject([
      { article: { givenId: "7", text: "words", lang: "en", title: "A", source: "B", published: "2025" } },
    ]);
  });

  test("a list, in which one bad article does not take the others with it", async () => {
    const file = write("a.json", JSON.stringify([{ text: "one" }, { text: 2 }, { text: "three" }]));
    expect(await readAll([file])).toMatchObject([
      { place: `${file}[0]`, article: { text: "one" } },
      { place: `${file}[1]`, fault: { reason: { code: "article_form" } } },
      { place: `${file}[2]`, article: { text: "three" } },
    ]);
  });

  test("lines, each with its number; blank ones are none; a bad one or a huge one is passed over", async () => {
    const huge = `{"text":"${"a".repeat(LARGEST)}"}`;
    const file = write("a.jsonl", `\ufeff{"text":"one"}\r\n\n{"text":\n${huge}\n{"text":"five"}`);
    expect(await readAll([file])).toMatchObject([
      { place: `${file}:1`, article: { text: "one" } },
      { place: `${file}:3`, fault: { reason: { code: "json" } } },
      { place: `${file}:4`, fault: { reason: { code: "too_large" } } },
      { place: `${file}:5`, article: { text: "five" } },
    ]);
  });
});

describe("standard input", () => {
  test.each([
    ["text", "some words", ["some words"]],
    ["a page", "<!-- x --><!DOCTYPE html><p>some</p><p>words</p>", ["some\n\nwords"]],
    ["JSON Lines", '{"text":"one"}\n{"text":"two"}\n', ["one", "two"]],
    ["JSON in one line", '{"text":"one"}', ["one"]],
    ["JSON over several lines", '{\n  "text": "one"\n}', ["one"]],
    ["a JSON list", '[{"text":"one"},{"text":"two"}]', ["one", "two"]],
    ["text that opens with a brace", "{notice} words", ["{notice} words"]],
    ["JSON Lines whose first is broken", '{"text":\n', ["json"]],
    ["too much text", "a ".repeat(LARGEST), ["too_large"]],
    ["nothing", "", ["empty"]],
  ])("as %s", async (_, input, expected) => {
    const readings = await readAll(["-"], input);
    expect(readings.map((each) => ("article" in each ? each.article.text : each.fault.reason.code))).toEqual(
      expected,
    );
  });

  test("holds one line at a time, however many come", async () => {
    const line = Buffer.from(`${JSON.stringify({ text: "word ".repeat(2000) })}\n`);
    function* lines() {
      for (let count = 0; count < 20_000; count += 1) yield line;
    }
    const { inputs } = await findInputs(["-"]);
    setFlagsFromString("--expose-gc");
    const collectGarbage: () => void = runInNewContext("gc");
    const held = () => {
      collectGarbage();
      return process.memoryUsage().heapUsed;
    };
    const before = held();
    let articles = 0;
    let most = 0;
    for await (const reading of readArticles(inputs, Readable.from(lines()))) {
      if ("article" in reading) articles += 1;
      if (articles % 5000 === 0) most = Math.max(most, held() - before);
    }
    expect(articles).toBe(20_000);
    // All of them are 200 MB.
    expect(most).toBeLessThan(10e6);
  });
});

describe("folders", () => {
  test("are walked in name order; hidden files are left alone, other types are counted, loops end", async () => {
    write("b/two.md", "two");
    write("a.txt", "one");
    write(".hidden.txt", "no");
    write("c/picture.png", "no");
    write("c/three.jsonl", '{"text":"three"}');
    symlinkSync(folder, path.join(folder, "c", "loop"));
    const { inputs, passedOver } = await findInputs([folder]);
    expect(inputs.map((input) => path.relative(folder, input.place))).toEqual([
      "a.txt",
      "b/two.md",
      "c/three.jsonl",
    ]);
    expect(passedOver).toEqual([path.join(folder, "c/picture.png")]);
  });
});
