/** From so much on it is worth a piece of its own. */
const PIECE = 65_536;

/**
 * Makes one piece of all that is written to a packed reply within a turn of the event loop, and sends it when the turn is over. A page
 * that streams is written in a hundred small pieces; each would be packed by a thread and flushed for itself, one after the other.
 * @param {import("node:http").ServerResponse & { flush(): void }} reply
 */
export function writeInTurns(reply) {
  const write = reply.write.bind(reply);
  const end = reply.end.bind(reply);
  const flush = reply.flush.bind(reply);
  /** @type {Buffer[]} */
  let pieces = [];
  let size = 0;
  /** @type {NodeJS.Immediate | undefined} */
  let turn;
  let free = true;
  reply.on("drain", () => {
    free = true;
  });

  const send = () => {
    clearImmediate(turn);
    turn = undefined;
    if (pieces.length === 0 || reply.destroyed) return;
    const whole = pieces.length === 1 ? pieces[0] : Buffer.concat(pieces);
    pieces = [];
    size = 0;
    free = write(whole);
    flush();
  };

  reply.flush = () => {};
  reply.write = (/** @type {string | Uint8Array} */ piece, /** @type {unknown} */ coding) => {
    const bytes = Buffer.isBuffer(piece)
      ? piece
      : Buffer.from(piece, typeof coding === "string" ? coding : "utf8");
    pieces.push(bytes);
    size += bytes.length;
    if (size >= PIECE) send();
    else turn ??= setImmediate(send);
    return free;
  };
  reply.end = (/** @type {unknown[]} */ ...last) => {
    if (pieces.length > 0) send();
    return end(...last);
  };
}
