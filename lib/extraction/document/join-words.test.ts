import { describe, expect, it } from "vitest";
import { normalise } from "../text/normalise";
import { joinWords, Vocabulary } from "./join-words";
import { PhraseIndex, plainForm } from "./phrase-index";
import { tokenise } from "./tokenise";

const vocabulary = new Vocabulary(["营收", "净亏损", "亏损", "名称", "公司"]);
const suffixes = new PhraseIndex<true>(plainForm);
suffixes.add("公司", true);

function words(text: string, names: Array<{ first: number; end: number }> = []) {
  const tokens = tokenise(normalise(text));
  const found = names.map((name) => ({ ...name, value: true, form: plainForm("")[0]! }));
  const joined = joinWords(tokens, found, [], vocabulary, suffixes);
  return { words: joined.tokens.map(({ text: word }) => word), names: joined.names };
}

describe("words without spaces", () => {
  it("are the longest of the vocabulary, the rest single characters", () => {
    expect(words("其净亏损与营收").words).toEqual(["其", "净亏损", "与", "营收"]);
  });

  it("are read alike in traditional characters", () => {
    expect(words("營收與淨虧損").words).toEqual(["营收", "与", "净亏损"]);
  });

  it("never reach into a name, which keeps what belongs to it", () => {
    const { words: all, names } = words("智谱公司名称", [{ first: 0, end: 2 }]);
    expect(all).toEqual(["智", "谱", "公司", "名称"]);
    expect(names).toMatchObject([{ first: 0, end: 3 }]);
  });
});

describe("a phrase that closes its clause", () => {
  const brackets = new PhraseIndex<true>(plainForm);
  brackets.add("nimmt ~ein", true);
  const matches = (text: string) => {
    const tokens = tokenise(normalise(text));
    return brackets.findAll(tokens, 0, tokens.length).length;
  };

  it("is found by the verb's two parts", () => {
    expect(matches("OpenAI nimmt 13 Milliarden Dollar ein.")).toBe(1);
    expect(matches("OpenAI nimmt 13 Milliarden Dollar ein und wächst.")).toBe(1);
  });

  it("takes no article for a particle", () => {
    expect(matches("OpenAI nimmt Geld für ein Rechenzentrum.")).toBe(0);
  });
});
