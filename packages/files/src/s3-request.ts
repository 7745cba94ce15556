import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { AwsClient } from "aws4fetch";
import type { Finished } from "./bucket.js";
import type { S3Address } from "./s3-address.js";

const emptySha256 = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/** A signed request for one object. Resolves to null where there is none (404); rejects on any other failure. */
export type S3Request = (
  method: "GET" | "PUT" | "DELETE",
  key: string,
  content?: Finished,
) => Promise<Response | null>;

/** Requests to one bucket, signed with AWS Signature Version 4 over method, path and content hash. */
export function s3Request({ bucketUrl, ...credentials }: S3Address): S3Request {
  const client = new AwsClient({ ...credentials, service: "s3" });
  return async (method, key, content) => {
    const headers = { "x-amz-content-sha256": content?.sha256 ?? emptySha256 };
    const signed = await client.sign(`${bucketUrl}/${key}`, { method, headers });
    if (content) signed.headers.set("content-length", String(content.bytes));
    const body = content && Readable.toWeb(createReadStream(content.path));
    const answer = await fetch(signed.url, {
      method,
      headers: signed.headers,
      ...(body && { body: body as ReadableStream, duplex: "half" }),
      signal: AbortSignal.timeout(300_000),
    });
    if (answer.ok) return answer;
    await answer.body?.cancel();
    if (answer.status === 404) return null;
    throw new Error(`the file store answered ${answer.status} to ${method}`);
  };
}
