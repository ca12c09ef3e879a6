/**
 * The body of a reply. Its first piece is made before the reply begins, so that what fails at once is a problem reply and not a
 * broken file; what fails later breaks the connection.
 */
export async function streamed(
  pieces: AsyncIterable<Uint8Array>,
  close: () => void,
): Promise<ReadableStream<Uint8Array>> {
  const reader = pieces[Symbol.asyncIterator]();
  let next = await reader.next();
  return new ReadableStream(
    {
      async pull(controller) {
        if (next.done) return controller.close();
        controller.enqueue(next.value);
        next = await reader.next();
        if (next.done) controller.close();
      },
      cancel: close,
    },
    { highWaterMark: 0 },
  );
}
