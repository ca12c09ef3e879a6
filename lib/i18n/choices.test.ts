import { expect, it } from "vitest";
import { readChoices, writeChoices } from "./choices";

it("choices are read back as they were written", () => {
  const chosen = { digits: "arab", time: "rtl" } as const;
  expect(readChoices(writeChoices(chosen))).toEqual(chosen);
});

it.each([undefined, "", "digits=roman", "%%%", "digits&time=up"])("%s says nothing", (cookie) => {
  expect(readChoices(cookie)).toEqual({ digits: "latn", time: "ltr" });
});
