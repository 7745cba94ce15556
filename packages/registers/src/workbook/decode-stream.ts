import iconv from "iconv-lite";

/** Text from bytes as they stream in; characters that lie across two chunks stay whole. */
export async function* decodeStream(
  bytes: AsyncIterable<Buffer>,
  encoding: "utf-8" | "gb18030",
): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of bytes) {
    const text = decoder.write(chunk);
    if (text !== "") yield text;
  }
  const rest = decoder.end();
  if (rest) yield rest;
}
