import { expect, it } from "vitest";
import { rateLimit } from "./rate-limit";

it("lets each client ask so often within a window, and again in the next", () => {
  const allowanceOf = rateLimit({ most: 2, window: 1000 });
  expect(allowanceOf("a", 0)).toEqual({ allowed: true, left: 1, resets: 1 });
  expect(allowanceOf("a", 10)).toMatchObject({ allowed: true, left: 0 });
  expect(allowanceOf("a", 20)).toMatchObject({ allowed: false, left: 0 });
  expect(allowanceOf("b", 20)).toMatchObject({ allowed: true });
  expect(allowanceOf("a", 1000)).toMatchObject({ allowed: true, left: 1 });
});
