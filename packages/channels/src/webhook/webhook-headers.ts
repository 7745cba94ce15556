import { createHmac } from "node:crypto";

/**
 * The headers of Standard Webhooks 1.0: `v1` is Base64 of HMAC-SHA256 over id, time (Unix seconds) and body, joined by dots,
 * keyed by what stands in Base64 behind `whsec_`.
 */
export function webhookHeaders(secret: string, id: string, seconds: number, body: string) {
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${seconds}.${body}`).digest("base64");
  return {
    "content-type": "application/json; charset=utf-8",
    "webhook-id": id,
    "webhook-timestamp": String(seconds),
    "webhook-signature": `v1,${signature}`,
  };
}
