import { describe, expect, test } from "vitest";
import { BadInput } from "../ingest/bad-input";
import { BadOption, readIngestOptions } from "./ingest-options";

const today = new Date("2026-11-23T12:00:00Z");
const read = (...args: string[]) => readIngestOptions(args, today);

describe("the command line of ingest", () => {
  test("takes files and what they do not say", () => {
    expect(
      read(
        "a.txt",
        "--published",
        "2025-01",
        "-",
        "--source",
        " Reuters ",
        "--lang=ar",
        "--rights",
        "quote",
        "--json",
      ),
    ).toEqual({
      paths: ["a.txt", "-"],
      given: { published: "2025-01", source: "Reuters", url: null, lang: "ar" },
      rights: "quote",
      json: true,
      help: false,
    });
    expect(read("a.txt")).toMatchObject({
      given: { published: null, source: null, url: null, lang: null },
      rights: null,
      json: false,
    });
  });

  test.each([
    ["--published", "2025-02-30"],
    ["--published", "2030-01-01"],
    ["--lang", "xx"],
    ["--url", "example.com/a"],
  ])("refuses %s %s before anything is read", (...args) => {
    expect(() => read("a.txt", ...args)).toThrow(BadInput);
  });

  test.each([[["--rights", "all"]], [["--publish", "2025"]], [["--published"]]])(
    "does not know %j",
    (args) => {
      expect(() => read("a.txt", ...args)).toThrow(BadOption);
    },
  );
});
