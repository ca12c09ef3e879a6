import { expect, test } from "vitest";
import { gazetteer } from "../../organisations/gazetteer";
import { createExtractor } from "..";
import type { Lang } from "../types";

const { extract } = createExtractor(gazetteer);

test.each<[Lang, string, string | null]>([
  ["en", "A single session made Nvidia worth $244 billion more, the largest one-day gain ever.", "gain"],
  ["en", "Nvidia shares plunged, erasing $593 billion of its market value.", "loss"],
  ["ar", "زادت القيمة السوقية لشركة إنفيديا 244 مليار دولار في يوم واحد.", "gain"],
  ["fr", "Nvidia a vu sa capitalisation fondre de 593 milliards de dollars en une séance.", "loss"],
  ["de", "OpenAI schrieb im Quartal einen Verlust von 12 Milliarden Dollar.", "loss"],
  ["es", "Nvidia obtuvo un beneficio neto de 31.910 millones de dólares.", "gain"],
  ["en", "Anthropic raised $13 billion from investors.", null],
])("which way money went: %s %s", (lang, text, direction) => {
  expect(extract({ text, lang }).map((claim) => claim.direction)).toEqual([direction]);
});
