import { expect, test } from "vitest";
import type { Matrix } from "../rows";
import { prepareMatrix } from "./matrix";

const stands = (claims: number) => ({
  claims,
  first: 0,
  alone: claims,
  agreeing: 0,
  contradicted: 0,
  otherwise: 0,
});
const matrix: Matrix = {
  sources: [
    { slug: "wire", name: "The Wire", claims: 9 },
    { slug: "desk", name: "The Desk", claims: 3 },
  ],
  companies: [
    { company: { slug: "openai", names: { en: "OpenAI" } }, claims: 8 },
    { company: { slug: "xai", names: { en: "xAI" } }, claims: 4 },
  ],
  cells: [
    { source: "wire", company: "openai", stands: stands(7) },
    { source: "desk", company: "openai", stands: stands(1) },
    { source: "desk", company: "xai", stands: stands(2) },
  ],
  totals: { sources: 5, companies: 3, claims: 20, shown: 10 },
};

test("every pair has its cell, and none where nothing is said; doubling a count is the same step anywhere", () => {
  const { rows, most } = prepareMatrix(matrix, "en");
  expect(rows.map(({ cells }) => cells.map((cell) => cell?.claims ?? null))).toEqual([
    [7, null],
    [1, 2],
  ]);
  const [strong, weak] = [rows[0]?.cells[0]?.strength ?? 0, rows[1]?.cells[0]?.strength ?? 0];
  expect([strong, weak]).toEqual([1, 1 / 3]);
  expect(most).toEqual({ source: "The Wire", company: "\u2066OpenAI\u2069", claims: 7 });
});

test("without a claim it is empty", () => {
  const { rows, most } = prepareMatrix({ ...matrix, cells: [] }, "ar");
  expect(rows.flatMap(({ cells }) => cells)).toEqual([null, null, null, null]);
  expect(most).toBeNull();
});
