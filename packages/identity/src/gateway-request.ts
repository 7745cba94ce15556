import { createHash, createHmac } from "node:crypto";
import { secretBytes } from "./secret-bytes.js";

/** The parts of a forwarded request that the gateway's signature covers. */
export type GatewayRequest = {
  readonly traceId: string;
  /** The `authorization` header as forwarded; null or absent for an anonymous caller. */
  readonly authorization?: string | null | undefined;
  readonly body: string | Uint8Array;
};

/** The signature over a request at time `t` (unix ms): HMAC-SHA256, base64url. */
export function gatewaySignature(secret: string, t: number, request: GatewayRequest): string {
  const bodyHash = createHash("sha256").update(request.body).digest("hex");
  const signed = `${t}\n${request.traceId}\n${request.authorization ?? ""}\n${bodyHash}`;
  return createHmac("sha256", secretBytes(secret)).update(signed).digest("base64url");
}
