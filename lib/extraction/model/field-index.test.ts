import { describe, expect, it } from "vitest";
import { PACKS } from "../languages";
import { LEXICAL_FIELDS, type LexicalFields } from "../lexical-field";
import { LANGS, type Lang } from "../types";
import { FieldIndex } from "./field-index";

const fieldsOf = (lang: Lang, word: string, ...stems: string[]) =>
  new FieldIndex(PACKS[lang].fields, PACKS[lang].dense !== undefined).of(word, stems);

const made = (words: Partial<LexicalFields>) =>
  Object.fromEntries(LEXICAL_FIELDS.map((field) => [field, words[field] ?? ""])) as LexicalFields;

describe("lexical fields", () => {
  it("are shared by words of all languages", () => {
    expect(fieldsOf("en", "swallowed")).toContain("§burnCash");
    expect(fieldsOf("es", "devoraba")).toContain("§burnCash");
    expect(fieldsOf("ar", "تلتهم", "تلتهم", "~لتهم")).toContain("§burnCash");
    expect(fieldsOf("zh", "烧掉")).toContain("§burnCash");
  });

  it("are those of a compound's end", () => {
    expect(fieldsOf("de", "quartalsumsatz", "quarta", "-umsatz")).toContain("§revenue");
  });

  it("of a whole word are not those of what it begins with", () => {
    const index = new FieldIndex(made({ invest: "投资", investor: "投资人" }), true);
    expect(index.of("投资", ["投资"])).toEqual(["§invest"]);
    expect(index.of("投资人", ["投资人"])).toEqual(["§investor"]);
    expect(index.of("总投资", ["总投资"])).toEqual(["§invest"]);
    expect(new FieldIndex(made({ burnCash: "eats$" }), false).of("eatsome", ["eatsom"])).toEqual([]);
  });

  it("lead to the wider ones", () => {
    expect(fieldsOf("fr", "football")).toEqual(expect.arrayContaining(["§sport", "§otherWorlds"]));
  });

  it("have words in all languages", () => {
    for (const lang of LANGS) {
      const empty = LEXICAL_FIELDS.filter((field) => PACKS[lang].fields[field].trim() === "");
      expect(empty.length, `${lang}: ${empty}`).toBeLessThan(3);
    }
  });
});
