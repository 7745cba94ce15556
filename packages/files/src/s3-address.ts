/** Where an S3-compatible store is and who we are there. */
export type S3Address = {
  readonly bucketUrl: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
};

/** Reads `s3+http(s)://key:secret@host:port/bucket?region=…`; region is us-east-1 when absent. The message of an error never holds the secret. */
export function s3Address(url: URL): S3Address {
  const bucket = url.pathname.replace(/^\/+|\/+$/g, "");
  if (!url.username || !url.password || !bucket)
    throw new Error("FILES_URL must read s3+https://key:secret@host:port/bucket?region=…");
  return {
    bucketUrl: `${url.protocol.replace("s3+", "")}//${url.host}/${bucket}`,
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    region: url.searchParams.get("region") ?? "us-east-1",
  };
}
