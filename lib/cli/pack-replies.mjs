import { constants } from "node:zlib";
import compression from "compression";
import { writeInTurns } from "./write-in-turns.mjs";

const pack = compression({
  brotli: {
    params: {
      // About as fast as gzip, and smaller.
      [constants.BROTLI_PARAM_QUALITY]: 4,
      // A long file begins soon, and eight at once stay small.
      [constants.BROTLI_PARAM_LGWIN]: 18,
      [constants.BROTLI_PARAM_LGBLOCK]: 16,
    },
  },
  filter: (request, reply) =>
    /^application\/x-ndjson\b/.test(String(reply.getHeader("content-type"))) ||
    compression.filter(request, reply),
});

/**
 * Packs replies as their client likes best, brotli before gzip, turn by turn: Next itself knows no brotli and leaves NDJSON as it
 * is. What is packed already (XLSX, Parquet, zip, fonts) is left alone.
 * @type {(request: import("node:http").IncomingMessage, reply: import("node:http").ServerResponse, next: () => void) => void}
 */
export const packReplies = (request, reply, next) =>
  pack(request, reply, () => {
    writeInTurns(reply);
    next();
  });
