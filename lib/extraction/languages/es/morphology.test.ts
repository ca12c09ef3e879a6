import { describe, expect, it } from "vitest";
import { inflectSpanishNoun, inflectSpanishVerb, sayingForms } from "./morphology";

const forms = (verb: string) => inflectSpanishVerb(verb).map(({ text }) => text);
const tenseOf = (verb: string, form: string) =>
  inflectSpanishVerb(verb).find(({ text }) => text === form)?.tense;

describe("Spanish verbs", () => {
  it.each([
    ["invertir", ["invierte", "invirtió", "invertirá", "invertiría", "invierta", "invertiremos"]],
    ["recaudar", ["recaudó", "recauda", "recaudado"]],
    ["obtener", ["obtuvo", "obtendrá", "obtiene"]],
    ["conseguir", ["consiguió", "consigue", "consigan"]],
    ["pagar", ["pagó", "pague", "pagaría"]],
    ["costar", ["cuesta", "costó", "costará"]],
    ["valorar", ["valorarla", "valorándola", "valorada"]],
    ["prever", ["prevé", "previsto"]],
  ])("%s", (verb, expected) => {
    expect(forms(verb)).toEqual(expect.arrayContaining(expected));
  });

  it("tells a conditional from an imperfect", () => {
    expect(tenseOf("gastar", "gastaría")).toBe("future");
    expect(tenseOf("vender", "vendía")).toBe("past");
  });

  it("leaves a bare participle out where somebody speaks", () => {
    expect(sayingForms("afirmar")).toEqual(expect.arrayContaining(["afirmó", "ha afirmado", "afirma"]));
    expect(sayingForms("afirmar")).not.toContain("afirmado");
  });
});

describe("Spanish nouns", () => {
  it.each([
    ["ronda de financiación", "rondas de financiación"],
    ["valoración bursátil", "valoraciones bursátiles"],
    ["ampliación de capital", "ampliaciones de capital"],
  ])("%s", (singular, plural) => {
    expect(inflectSpanishNoun(singular).map(({ text }) => text)).toEqual([singular, plural]);
  });
});
