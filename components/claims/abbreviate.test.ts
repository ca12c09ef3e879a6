import { expect, test } from "vitest";
import { abbreviate } from "./abbreviate";

test("most names stay as they are", () => {
  expect(abbreviate("Financial Times Chinese")).toBe("Financial Times Chinese");
});

test("a long one is cut after a word", () => {
  expect(
    abbreviate("The Quarterly Register of Announced, Planned, Postponed, Halved and Doubled Investments"),
  ).toBe("The Quarterly Register of Announced, Planned, Postponed…");
});

test("one without a space is cut where it must be", () => {
  expect([...abbreviate("ن".repeat(100))]).toHaveLength(60);
});
