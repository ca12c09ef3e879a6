import { pool } from "@/lib/db/client";

const KEPT_FOR = 2000;
const PATIENCE = 3000;

let asked: { at: number; up: Promise<boolean> } | undefined;

/** Whether the database answers, asked at most every two seconds: it is noticed soon that it went, and that it came back. */
export function isDatabaseUp(): Promise<boolean> {
  const now = performance.now();
  if (asked === undefined || now - asked.at > KEPT_FOR) asked = { at: now, up: ask() };
  return asked.up;
}

async function ask(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE);
  });
  try {
    return await Promise.race([
      pool()
        .query("SELECT 1")
        .then(() => true),
      late,
    ]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
