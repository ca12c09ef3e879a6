import { expect, it } from "vitest";
import { assertions, readClaims } from "./corpus/corpus";
import { packAssertion, unpackAssertion } from "./packed-assertion";

it("gives back every field of the curated claims", () => {
  const curated = assertions(readClaims());
  expect(curated.map((one) => unpackAssertion(JSON.parse(JSON.stringify(packAssertion(one)))))).toEqual(
    curated,
  );
});
