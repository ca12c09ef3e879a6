import { ensureClient } from "./prepare.mjs";

/** `npm run generate`: the Prisma client, anew. */
export async function main(): Promise<number> {
  return (await ensureClient({ always: true })) ? 0 : 1;
}
