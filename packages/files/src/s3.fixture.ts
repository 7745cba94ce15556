import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";

/** What the little store was asked. */
export type Seen = { readonly method: string; readonly key: string; readonly length: string };

/** An S3-like store on loopback for tests: keeps objects in memory, answers 403 to unsigned requests. */
export async function startS3() {
  const objects = new Map<string, Buffer>();
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const { method = "", url: key = "", headers } = request;
    const length = headers["content-length"] ?? "";
    seen.push({ method, key, length });
    const signed = /^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/cn-test\/s3\/aws4_request, /;
    if (!signed.test(headers.authorization ?? "") || !headers["x-amz-content-sha256"]) {
      request.resume();
      response.writeHead(403).end();
      return;
    }
    void buffer(request).then((body) => {
      const object = objects.get(key);
      if (method === "PUT") objects.set(key, body);
      if (method === "DELETE") objects.delete(key);
      const status = method === "DELETE" ? 204 : method === "PUT" || object ? 200 : 404;
      response.writeHead(status).end(method === "GET" ? object : undefined);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: (secret = "s%2Fecret") => `s3+http://key:${secret}@127.0.0.1:${port}/hall?region=cn-test`,
    objects,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
