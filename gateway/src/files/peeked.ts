const headBytes = 16_384;

/** The first bytes of a stream (up to 16 KiB), and the whole stream again from its beginning. */
export async function peeked(
  stream: AsyncIterable<Buffer>,
): Promise<{ readonly head: Buffer; readonly whole: AsyncIterable<Buffer> }> {
  const source = stream[Symbol.asyncIterator]();
  const chunks: Buffer[] = [];
  let bytes = 0;
  while (bytes < headBytes) {
    const next = await source.next();
    if (next.done) break;
    chunks.push(next.value);
    bytes += next.value.length;
  }
  const beginning = Buffer.concat(chunks);
  async function* whole(): AsyncGenerator<Buffer> {
    yield beginning;
    yield* { [Symbol.asyncIterator]: () => source };
  }
  return { head: beginning.subarray(0, headBytes), whole: whole() };
}
