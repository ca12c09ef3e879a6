import { createServer, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, expect, test, vi } from "vitest";
import { packReplies } from "./pack-replies.mjs";

const closing: Array<() => void> = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** Asks a server that replies as `reply` does. */
async function ask(accepted: string, reply: (to: ServerResponse) => void) {
  const server = createServer((asked, to) => packReplies(asked, to, () => reply(to)));
  closing.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return new Promise<import("node:http").IncomingMessage>((resolve, reject) => {
    request({ port, host: "127.0.0.1", headers: { "accept-encoding": accepted } }, resolve)
      .on("error", reject)
      .end();
  });
}

const LINES = '{"claim":"مليار"}\n'.repeat(5000);
const plainly = (type: string) => (to: ServerResponse) => to.setHeader("Content-Type", type).end(LINES);
const UNPACK: Record<string, (packed: Buffer) => Buffer> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  "": (text) => text,
};

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["identity", ""],
])("who accepts %s gets “%s”, and is told that it might have been otherwise", async (accepted, coding) => {
  for (const type of [
    "application/x-ndjson; charset=utf-8",
    "text/csv; charset=utf-8",
    "application/problem+json",
  ]) {
    const reply = await ask(accepted, plainly(type));
    expect([reply.headers["content-encoding"] ?? "", reply.headers.vary]).toEqual([
      coding,
      "Accept-Encoding",
    ]);
    const sent = await buffer(reply);
    expect(UNPACK[coding]?.(sent).toString()).toBe(LINES);
    if (coding !== "") expect(sent.length).toBeLessThan(LINES.length / 20);
  }
});

test.each([
  "application/zip",
  "application/vnd.apache.parquet",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "font/woff2",
])("%s is packed by itself", async (type) => {
  const reply = await ask("gzip, br", plainly(type));
  expect(reply.headers["content-encoding"]).toBeUndefined();
});

const noise = () => crypto.getRandomValues(new Uint8Array(65_536));

test.each(["br", "gzip"])(
  "a reply begins before it ends, and where it breaks off it never ends (%s)",
  async (coding) => {
    const reply = await ask(coding, (to) => {
      to.setHeader("Content-Type", "text/csv");
      for (let times = 0; times < 8; times += 1) to.write(noise());
      setTimeout(() => to.destroy(), 100);
    });
    let begun = 0;
    const read = async () => {
      for await (const piece of reply) begun += piece.length;
    };
    await expect(read()).rejects.toThrow("aborted");
    expect(begun).toBeGreaterThan(0);
  },
);

test.each(["br", "gzip"])(
  "a client that stops reading holds the reply up, and may go away (%s)",
  async (coding) => {
    let written = 0;
    const closed = vi.fn<() => void>();
    const reply = await ask(coding, (to) => {
      to.setHeader("Content-Type", "text/csv").on("close", closed);
      const write = () => {
        do written += 1;
        while (to.write(noise()));
      };
      to.on("drain", write);
      write();
    });
    reply.pause();
    // However slow the machine: once what lies between them is full, nothing more is written.
    await vi.waitFor(
      async () => {
        const held = written;
        await sleep(300);
        expect(written).toBe(held);
      },
      { timeout: 15_000 },
    );
    reply.destroy();
    await vi.waitFor(() => expect(closed).toHaveBeenCalled());
  },
);

test.each(["br", "gzip"])(
  "what is written in one turn is sent at its end, as one piece (%s)",
  async (coding) => {
    const reply = await ask(coding, (to) => {
      to.setHeader("Content-Type", "text/html");
      for (let times = 0; times < 100; times += 1) to.write("row ");
      setTimeout(() => to.end("end"), 200);
    });
    const pieces: Buffer[] = [];
    reply.once("data", () => expect(reply.complete).toBe(false));
    for await (const piece of reply) pieces.push(piece);
    expect(pieces.length).toBeLessThanOrEqual(3);
    expect(UNPACK[coding]?.(Buffer.concat(pieces)).toString()).toBe(`${"row ".repeat(100)}end`);
  },
);
