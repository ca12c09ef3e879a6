import { createServer } from "node:net";
import { expect, test } from "vitest";
import { isFree, serve } from "./web-server";

async function occupied(host: string, wanted = 0): Promise<{ port: number; close(): void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(wanted, host, resolve));
  const address = server.address();
  return { port: typeof address === "object" && address ? address.port : 0, close: () => server.close() };
}

test.each(["127.0.0.1", "0.0.0.0"])("a port that somebody has at %s is not free", async (host) => {
  const { port, close } = await occupied(host);
  expect(await isFree(port, "127.0.0.1")).toBe(false);
  close();
  await expect.poll(() => isFree(port, "127.0.0.1")).toBe(true);
});

test("where every port is taken, the error names them", async () => {
  // The last port there is: none comes after it to try.
  const { close } = await occupied("127.0.0.1", 65535);
  await expect(
    serve({ folder: ".next", databaseUrl: "", host: "127.0.0.1", firstPort: 65535 }),
  ).rejects.toMatchObject({ kind: { is: "no_port", first: 65535, last: 65535 } });
  close();
});
