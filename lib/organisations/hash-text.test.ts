import { expect, it } from "vitest";
import { hashText } from "./hash-text";

it("gives the same digits for the same text, and others for a text that differs by a letter", () => {
  expect(hashText("إنفيديا")).toBe(hashText("إنفيديا"));
  expect(hashText("إنفيديا")).not.toBe(hashText("نفيديا"));
  expect(hashText("")).toMatch(/^[0-9a-f]{14}$/);
});
