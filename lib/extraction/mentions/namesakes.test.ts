import { expect, test } from "vitest";
import { gazetteer } from "../../organisations/gazetteer";
import { createReader } from "../read-article";

const read = createReader(gazetteer);

function bearers(text: string): string[] {
  const [sentence] = read({ text, lang: "ar" });
  return sentence!.reading.document.sentences
    .flatMap(({ mentions }) => mentions)
    .flatMap(({ organisation }) => organisation?.name ?? []);
}

test("a name that two bear is whose people the text names", () => {
  expect(bearers("جمعت «غروك» 750 مليون دولار، على ما قال مؤسسها جوناثان روس.")).toContain("Groq");
  expect(bearers("قال إيلون ماسك إن «غروك» كلف 750 مليون دولار.")).not.toContain("Groq");
});
