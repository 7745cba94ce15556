import { randomUUID } from "node:crypto";
import { signGatewayRequest } from "@union/identity";
import { testSecrets } from "@union/testing";
import type { Answer } from "./caller.js";

/** Asks a subgraph itself, signed as the gateway signs, with somebody's access token. */
export async function askSubgraph<T>(
  url: string,
  accessToken: string,
  query: string,
  variables: Record<string, unknown>,
): Promise<Answer<T>> {
  const traceId = randomUUID();
  const authorization = `Bearer ${accessToken}`;
  const body = JSON.stringify({ query, variables });
  const signed = { traceId, authorization, body };
  const answer = await fetch(url, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization,
      "x-trace-id": traceId,
      "x-union-gateway": signGatewayRequest(testSecrets.gatewaySecret, signed, new Date()),
    },
    body,
  });
  const { data = null, errors = [] } = (await answer.json()) as Partial<Answer<T>>;
  return { data, errors };
}
