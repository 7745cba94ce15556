import { type GatewayRequest, gatewaySignature } from "./gateway-request.js";
import { sameText } from "./same-text.js";

const maxAgeMs = 60_000;

/**
 * Whether the `x-union-gateway` header proves that the gateway sent exactly this request within the last 60 seconds.
 * A header from the future counts only within the same 60 seconds of clock difference.
 */
export function verifyGatewayRequest(
  secret: string,
  header: string | undefined,
  request: GatewayRequest,
  now: Date,
): boolean {
  const match = /^t=(\d{1,15}),s=([\w-]{43})$/.exec(header ?? "");
  if (match?.[1] === undefined || match[2] === undefined) return false;
  const t = Number(match[1]);
  if (Math.abs(now.getTime() - t) > maxAgeMs) return false;
  return sameText(match[2], gatewaySignature(secret, t, request));
}
