import { type GatewayRequest, gatewaySignature } from "./gateway-request.js";

/** The value of the `x-union-gateway` header that proves to a subgraph that the gateway sent this request at `now`. */
export function signGatewayRequest(secret: string, request: GatewayRequest, now: Date): string {
  const t = now.getTime();
  return `t=${t},s=${gatewaySignature(secret, t, request)}`;
}
