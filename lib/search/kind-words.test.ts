import { expect, it } from "vitest";
import { kindWords } from "./kind-words";

const NAMES = [
  ["revenue", "Revenue"],
  ["training_cost", "Training cost"],
  ["operating_cost", "Operating cost"],
  ["revenue", "الإيرادات"],
] as const;

it.each([
  ["OpenAI revenue", ["revenue"], ["openai"]],
  ["cost deepseek", ["training_cost", "operating_cost"], ["deepseek"]],
  ["ايرادات نفيديا", ["revenue"], ["نفيديا"]],
  ["الإيراد", ["revenue"], []],
  ["re", [], ["re"]],
  ["", [], []],
])("%s", (text, kinds, names) => {
  expect(kindWords(text, NAMES)).toEqual({ kinds, names });
});
