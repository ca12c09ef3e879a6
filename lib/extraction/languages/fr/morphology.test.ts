import { describe, expect, it } from "vitest";
import { inflectFrenchNoun, inflectFrenchVerb, sayingForms } from "./morphology";

const forms = (verb: string) => inflectFrenchVerb(verb).map(({ text }) => text);
const tenseOf = (verb: string, form: string) =>
  inflectFrenchVerb(verb).find(({ text }) => text === form)?.tense;

describe("French verbs", () => {
  it.each([
    ["lever", ["lève", "lèvera", "lèverait", "levé", "levée"]],
    ["engager", ["engagea", "engageant", "engageons"]],
    ["obtenir", ["obtient", "obtiendra", "obtenu"]],
    ["acquérir", ["acquiert", "acquerrait", "acquise"]],
    ["déployer", ["déploie", "déploiera"]],
    ["atteindre", ["atteint", "atteignait", "atteindrait"]],
    ["s'offrir", ["s'offre", "s'offrirait"]],
  ])("%s", (verb, expected) => {
    expect(forms(verb)).toEqual(expect.arrayContaining(expected));
  });

  it("tells a conditional from an imperfect", () => {
    expect(tenseOf("investir", "investirait")).toBe("future");
    expect(tenseOf("investir", "investissait")).toBe("past");
  });

  it("leaves a bare participle out where somebody speaks", () => {
    expect(sayingForms("déclarer")).toContain("a déclaré");
    expect(sayingForms("déclarer")).toContain("a t il déclaré");
    expect(sayingForms("déclarer")).not.toContain("déclaré");
  });
});

describe("French nouns", () => {
  it.each([
    ["levée de fonds", "levées de fonds"],
    ["chiffre d'affaires", "chiffres d'affaires"],
    ["valorisation boursière", "valorisations boursières"],
  ])("%s", (singular, plural) => {
    expect(inflectFrenchNoun(singular).map(({ text }) => text)).toEqual([singular, plural]);
  });
});
