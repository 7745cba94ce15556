import { signGatewayRequest } from "@union/identity";
import type { GraphContext } from "./graph-context.js";

/** The service that keeps sessions: the only one that sees cookies, which may set them, from where somebody asks, and whether over TLS. */
export const sessionService = "membership";

const passedOn = ["authorization", "accept-language", "idempotency-key"] as const;

/** Headers of a request to a service: what it may know of the client, signed as ours. */
export function forwardedHeaders(
  secret: string,
  service: string,
  { traceId, http }: GraphContext,
  body: string,
): Record<string, string> {
  const given = http.headers;
  const headers: Record<string, string> = {
    "content-type": "application/json",
    "x-trace-id": traceId,
    "x-union-gateway": signGatewayRequest(
      secret,
      { traceId, authorization: given.authorization, body },
      new Date(),
    ),
  };
  for (const name of passedOn) {
    const value = given[name];
    if (typeof value === "string") headers[name] = value;
  }
  if (service !== sessionService) return headers;
  headers["x-client-address"] = http.ip;
  headers["x-forwarded-proto"] = http.protocol;
  for (const name of ["cookie", "user-agent"] as const) {
    const value = given[name];
    if (value !== undefined) headers[name] = value;
  }
  return headers;
}
