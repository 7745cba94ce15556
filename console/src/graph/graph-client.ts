import { Client, cacheExchange, fetchExchange } from "@urql/core";
import { authExchange } from "@urql/exchange-auth";
import type { Language } from "../app/settings.js";
import { graphUrl, headersOfReader } from "./plain-client.js";
import { session } from "./session.js";
import { withIdempotencyKey } from "./with-idempotency-key.js";

/**
 * Asks the graph in the name of whoever is signed in. A request that meets the end of a session waits until its owner
 * has signed in again and then goes on. A mutation's answer makes the lists that show such things ask again.
 */
export const graphClient = (language: Language): Client =>
  new Client({
    url: graphUrl,
    preferGetMethod: false,
    requestPolicy: "cache-and-network",
    fetchOptions: () => ({ credentials: "same-origin", headers: headersOfReader(language) }),
    exchanges: [
      cacheExchange,
      withIdempotencyKey,
      authExchange(({ appendHeaders }) =>
        Promise.resolve({
          addAuthToOperation(operation) {
            const token = session.token();
            if (token === null) return operation;
            return appendHeaders(operation, { authorization: `Bearer ${token.accessToken}` });
          },
          willAuthError: () => session.isStale(),
          didAuthError: ({ response, graphQLErrors }) =>
            (response as Response | undefined)?.status === 401 ||
            graphQLErrors.some(({ extensions }) => extensions["code"] === "UNAUTHENTICATED"),
          refreshAuth: () => session.renew(),
        }),
      ),
      fetchExchange,
    ],
  });
