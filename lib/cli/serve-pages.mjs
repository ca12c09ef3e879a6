// What `next start` does, with replies packed by ourselves. Run by web-server.ts: --port N --hostname NAME.
import { createServer } from "node:http";
import { parseArgs } from "node:util";
// biome-ignore lint/style/noRestrictedImports: this is where Next is run.
import next from "next";
import { packReplies } from "./pack-replies.mjs";

const { values } = parseArgs({ options: { port: { type: "string" }, hostname: { type: "string" } } });
const { port: asked = "3000", hostname = "localhost" } = values;
const port = Number(asked);

const server = createServer((request, reply) => {
  packReplies(request, reply, async () => (await handler)(request, reply));
});
// The port first: nothing is loaded for one that is taken. Who asks before the pages are there waits for them.
/** @type {Promise<import("node:http").RequestListener>} */
const handler = new Promise((resolve, reject) => {
  server.listen(port, hostname, () => {
    const site = next({ dev: false, port, hostname, httpServer: server });
    site.prepare().then(() => resolve(site.getRequestHandler()), reject);
  });
});

// Replies that were begun are finished; whoever started this does not wait for ever.
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"]))
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
