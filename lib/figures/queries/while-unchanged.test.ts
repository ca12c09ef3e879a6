import { beforeEach, expect, test, vi } from "vitest";
import type { Database } from "../../claims/queries/database";
import { whileUnchanged } from "./while-unchanged";

let state: string | null;
const database = { query: async () => ({ rows: [{ state }] }) } as unknown as Database;
const make = vi.fn(async () => ({ figures: [] as string[] }));
const ask = (...asked: unknown[]) => whileUnchanged(database, asked, make);

beforeEach(() => {
  state = `state ${Math.random()}`;
  make.mockClear();
});

test("what is asked twice of an unchanged database is made once, even at once", async () => {
  const [one, other] = await Promise.all([ask("2025-01-31"), ask("2025-01-31")]);
  expect(other).toBe(one);
  expect(await ask("2025-01-31")).toBe(one);
  expect(make).toHaveBeenCalledTimes(1);
});

test("two days are kept beside each other, and a third in place of the first", async () => {
  const first = await ask("2025-01-31");
  const second = await ask("2025-02-28");
  expect(second).not.toBe(first);
  expect(await ask("2025-01-31")).toBe(first);
  expect(await ask("2025-02-28")).toBe(second);
  expect(make).toHaveBeenCalledTimes(2);
  await ask("2025-03-31");
  expect(await ask("2025-02-28")).toBe(second);
  expect(await ask("2025-01-31")).not.toBe(first);
});

test("another state, and one that nobody can tell, are made again", async () => {
  const one = await ask("2025-01-31");
  state = `${state} and one more`;
  expect(await ask("2025-01-31")).not.toBe(one);
  state = null;
  await ask("2025-01-31");
  await ask("2025-01-31");
  expect(make).toHaveBeenCalledTimes(4);
});

test("what could not be made is tried again", async () => {
  make.mockRejectedValueOnce(new Error("The server is down."));
  await expect(ask("2025-01-31")).rejects.toThrow("The server is down.");
  expect(await ask("2025-01-31")).toEqual({ figures: [] });
});

test("a minute after it was last asked for it is forgotten", async () => {
  vi.useFakeTimers();
  try {
    const one = await ask("2025-01-31");
    await vi.advanceTimersByTimeAsync(50_000);
    expect(await ask("2025-01-31")).toBe(one);
    await vi.advanceTimersByTimeAsync(50_000);
    expect(await ask("2025-01-31")).toBe(one);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await ask("2025-01-31")).not.toBe(one);
  } finally {
    vi.useRealTimers();
  }
});
