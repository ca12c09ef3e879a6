import { expect, it } from "vitest";
import { gazetteer } from "../../organisations/gazetteer";
import { createReader } from "../read-article";
import { candidatesOf } from "./candidates";
import { Names } from "./names";
import { labelsBefore, namingOf } from "./naming";
import { sitesOf } from "./site";

const read = createReader(gazetteer);
const readings = (text: string, lang: "en" | "fr" = "en") => read({ text, lang });

it("says where an article names a firm, seen from each figure", () => {
  const text =
    "Nvidia sold chips for $9 billion. Growers took in $8 billion. It rained for two days. Insurers paid $410 million. OpenAI and Nvidia said nothing.";
  const naming = (name: string) => readings(text).map(({ reading }) => namingOf(reading, name));
  expect(naming("Nvidia")).toEqual(["here", "before", "some before"]);
  expect(naming("OpenAI")).toEqual(["later", "later", "next"]);
  expect(naming("Meta")).toEqual(["nowhere", "nowhere", "nowhere"]);
});

it("sees a label with a capital before a figure", () => {
  const labelled = (text: string) => {
    const [{ reading, decisions, earlier }] = readings(text) as [ReturnType<typeof readings>[number]];
    return labelsBefore(reading, sitesOf(reading, decisions, earlier)[0]!.base.first);
  };
  expect(labelled("For OpenAI the year brought revenue of $9 billion.")).toBe(false);
  expect(labelled("Net Income: $9 billion at OpenAI.")).toBe(true);
});

it("takes a name that nothing introduces for one whom a figure may be about", () => {
  const text =
    "Mistral AI a levé 1,7 milliard d'euros. Sa compatriote Zyphoria est en quête de 100 millions d'euros.";
  const { reading, decisions, earlier } = readings(text, "fr").at(-1)!;
  const [site] = sitesOf(reading, decisions, earlier);
  expect(candidatesOf(site!, "funding", new Names()).map(({ name }) => name)).toContain("Zyphoria");
});
