import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { FAMILIES } from "../claims/kinds";
import { PROBLEM_REASONS } from "../claims/parameters";
import { EVIDENCE } from "../claims/rows";
import { ALL_COLUMNS } from "../export/columns";
import { OBJECT_KINDS, ORGANISATION_KINDS } from "../extraction/gazetteer";
import { RULES } from "../extraction/rules";
import { BASES, COMPARATORS, DIRECTIONS, KINDS, MODALITIES, PERIOD_SORTS, ROLES } from "../extraction/types";
import { CATALOGS } from "./catalogs.fixture";
import { formats } from "./formats";
import { LANGUAGES } from "./locales";

const { ar, en } = CATALOGS;

function flatten(tree: object, path = ""): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([name, value]) =>
      typeof value === "string"
        ? [[`${path}${name}`, value] as const]
        : [...flatten(value as object, `${path}${name}.`)],
    ),
  );
}

/** The arguments and tags that a message prints, and those that it only chooses its words by. */
function usesOf(text: string): { printed: string[]; chosenBy: string[] } {
  const elements = elementsOf(parse(text));
  const named = (wanted: (element: MessageFormatElement) => boolean) => [
    ...new Set(
      elements.flatMap((element) =>
        wanted(element) && "value" in element && typeof element.value === "string"
          ? [element.type === TYPE.tag ? `<${withoutBrackets(element.value)}>` : element.value]
          : [],
      ),
    ),
  ];
  const chooses = ({ type }: MessageFormatElement) => type === TYPE.select || type === TYPE.plural;
  return {
    printed: named((element) => element.type !== TYPE.literal && !chooses(element)),
    chosenBy: named(chooses),
  };
}

function elementsOf(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element) => [
    element,
    ...(element.type === TYPE.select || element.type === TYPE.plural
      ? Object.values(element.options).flatMap(({ value }) => elementsOf(value))
      : []),
    ...(element.type === TYPE.tag ? elementsOf(element.children) : []),
  ]);
}

/** What one language sets in brackets another does not. */
const withoutBrackets = (tag: string): string => tag.replace(/_within$/, "");

const english = flatten(en);

describe.each(LANGUAGES)("the %s catalog", (locale) => {
  const messages = flatten(CATALOGS[locale]);

  it("has exactly the keys of the English one, none empty", () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
    expect([...messages].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("prints the same arguments and tags in every message, and is given no others to choose its words by", () => {
    const wrong = [...messages].flatMap(([key, text]) => {
      const mine = usesOf(text);
      const theirs = usesOf(english.get(key) ?? "");
      const given = [...theirs.printed, ...theirs.chosenBy];
      const lost = theirs.printed.filter((name) => !mine.printed.includes(name));
      const unknown = [...mine.printed, ...mine.chosenBy].filter((name) => !given.includes(name));
      return lost.length + unknown.length > 0 ? [{ key, lost, unknown }] : [];
    });
    expect(wrong).toEqual([]);
  });

  it("has every plural form of its language wherever it counts", () => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const lacking = [...messages].flatMap(([key, text]) =>
      elementsOf(parse(text)).flatMap((element) => {
        if (element.type !== TYPE.plural || element.pluralType === "ordinal") return [];
        const missing = needed.filter((category) => !(category in element.options));
        return missing.length > 0 ? [`${key}: ${missing.join(", ")}`] : [];
      }),
    );
    expect(lacking).toEqual([]);
  });

  it("writes numbers and dates only in named formats, so that the digits are chosen and not the machine's", () => {
    const known = new Set<unknown>([...Object.keys(formats.number), ...Object.keys(formats.dateTime)]);
    const bare = [...messages].filter(([, text]) =>
      elementsOf(parse(text)).some(
        (element) =>
          element.type === TYPE.pound ||
          ((element.type === TYPE.number || element.type === TYPE.date || element.type === TYPE.time) &&
            !known.has(element.style)),
      ),
    );
    expect(bare).toEqual([]);
  });

  it("keeps its isolates closed", () => {
    const count = (text: string, signs: RegExp) => text.match(signs)?.length ?? 0;
    const open = [...messages].filter(
      ([, text]) => count(text, /[\u2066-\u2068]/g) !== count(text, /\u2069/g),
    );
    expect(open).toEqual([]);
  });
});

describe("every word of the vocabularies has its name", () => {
  it.each<[keyof typeof en, readonly string[]]>([
    ["kinds", KINDS],
    ["families", FAMILIES],
    ["modalities", MODALITIES],
    ["comparators", COMPARATORS],
    ["directions", DIRECTIONS],
    ["bases", BASES],
    ["roles", ROLES],
    ["evidence", EVIDENCE],
    ["periodSorts", PERIOD_SORTS],
    ["rules", RULES],
    ["organisationKinds", [...ORGANISATION_KINDS, "unlisted"]],
    ["objectKinds", [...OBJECT_KINDS, "unlisted"]],
  ])("%s", (namespace, vocabulary) => {
    expect(Object.keys(en[namespace]).sort()).toEqual([...vocabulary].sort());
  });

  it("columns", () => {
    expect(Object.keys(en.export.columns)).toEqual([...ALL_COLUMNS]);
  });

  it("problems", () => {
    expect(Object.keys(en.problems.reasons).sort()).toEqual([...PROBLEM_REASONS].sort());
  });
});

it("Arabic is written in Arabic", () => {
  const foreign = [...flatten(ar)].filter(([, text]) => !/\p{Script=Arabic}/u.test(text));
  expect(foreign.filter(([, text]) => /\p{L}/u.test(text.replace(/\{[^}]*\}|<[^>]*>/g, "")))).toEqual([]);
});

describe("a language's own typography", () => {
  const written = (locale: "fr" | "de") => [...flatten(CATALOGS[locale])];

  it("French sets its high signs and quotation marks apart, and never breaks a line there", () => {
    const wrong = written("fr").filter(([, text]) =>
      /[^\u202f\u00a0][?!;»]|«[^\u202f\u00a0]| :|["'“”]/u.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it("German opens quotations below", () => {
    const wrong = written("de").filter(
      ([, text]) => /["'”«»]/.test(text) || text.split("„").length !== text.split("“").length,
    );
    expect(wrong).toEqual([]);
  });

  it("none of the two is left in English", () => {
    // Words that are the same in both languages.
    const same = (locale: "fr" | "de") => written(locale).filter(([key, text]) => english.get(key) === text);
    for (const locale of ["fr", "de"] as const) {
      expect(
        same(locale).filter(([, text]) =>
          /\p{L}{3,} \p{L}{2,} \p{L}{2,}/u.test(text.replace(/[{<][^}>]*[}>]/g, "")),
        ),
      ).toEqual([]);
    }
  });
});
