import { signGatewayRequest } from "@union/identity";
import type { GraphContext } from "./graph-context.js";

/** The service that keeps sessions: the only one that sees cookies and may set them. */
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
  if (service === sessionService && given.cookie !== undefined) headers["cookie"] = given.cookie;
  return headers;
}
