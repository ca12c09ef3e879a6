import { setImmediate as settled } from "node:timers/promises";
import { expect, it } from "vitest";
import { rateLimit, SHARED_EVERY, type Share } from "./rate-limit";

const MINUTE = 60_000;

/** What processes have told, and what others are said to have asked beside it. */
function sharing(others: Record<string, number> = {}) {
  const told: Array<Record<string, number>> = [];
  const sums = new Map(Object.entries(others));
  const share: Share = async (_, asked) => {
    told.push(Object.fromEntries(asked));
    for (const [client, count] of asked) sums.set(client, (sums.get(client) ?? 0) + count);
    return new Map([...asked.keys()].map((client) => [client, sums.get(client) ?? 0]));
  };
  return { told, share };
}

it("lets each client ask so often within a window, and again in the next", () => {
  const allowanceOf = rateLimit({ most: 2, window: 1000 }, sharing().share);
  expect(allowanceOf("a", 0)).toEqual({ allowed: true, left: 1, resets: 1 });
  expect(allowanceOf("a", 10)).toMatchObject({ allowed: true, left: 0 });
  expect(allowanceOf("a", 20)).toMatchObject({ allowed: false, left: 0 });
  expect(allowanceOf("b", 20)).toMatchObject({ allowed: true });
  expect(allowanceOf("a", 1000)).toMatchObject({ allowed: true, left: 1 });
});

it("counts what other processes were asked, once it has heard of it", async () => {
  const { share, told } = sharing({ a: 3 });
  const allowanceOf = rateLimit({ most: 5, window: MINUTE }, share);
  expect(allowanceOf("a", 0)).toMatchObject({ left: 4 });
  await settled();
  expect(allowanceOf("a", 1)).toMatchObject({ allowed: true, left: 0 });
  expect(allowanceOf("a", 2)).toMatchObject({ allowed: false });
  expect(allowanceOf("b", 3)).toMatchObject({ left: 4 });
  expect(told).toEqual([{ a: 1 }]);
  allowanceOf("b", SHARED_EVERY);
  expect(told).toEqual([{ a: 1 }, { a: 2, b: 2 }]);
});

it("counts on while it tells, and what comes meanwhile only once", async () => {
  const { share, told } = sharing();
  const allowanceOf = rateLimit({ most: 5, window: MINUTE }, share);
  allowanceOf("a", 0);
  allowanceOf("a", 0);
  await settled();
  expect(allowanceOf("a", SHARED_EVERY)).toMatchObject({ left: 2 });
  await settled();
  expect(allowanceOf("a", SHARED_EVERY + 1)).toMatchObject({ left: 1 });
  expect(told).toEqual([{ a: 1 }, { a: 2 }]);
});

it("counts for itself where nothing can be shared, and tries again in the next window", async () => {
  let tried = 0;
  const allowanceOf = rateLimit({ most: 2, window: MINUTE }, async () => {
    tried += 1;
    throw new Error("cannot execute INSERT in a read-only transaction");
  });
  for (const [now, allowed] of [
    [0, true],
    [SHARED_EVERY, true],
    [2 * SHARED_EVERY, false],
  ] as const) {
    expect(allowanceOf("a", now).allowed).toBe(allowed);
    await settled();
  }
  expect(tried).toBe(1);
  expect(allowanceOf("a", MINUTE)).toMatchObject({ allowed: true, left: 1 });
  expect(tried).toBe(2);
});
