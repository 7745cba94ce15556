import type { IncomingMessage } from "node:http";

/** Bytes of a request between the gateway and a service. */
const largest = 4 * 1024 * 1024;

export class RequestTooLarge extends Error {
  override readonly name = "RequestTooLarge";
}

/** The whole body of a request; throws {@link RequestTooLarge} past the limit, and leaves the request open to be answered. */
export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    bytes += part.length;
    if (bytes > largest) throw new RequestTooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}
