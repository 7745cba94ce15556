import { Client, fetchExchange } from "@urql/core";
import { type Language, settings } from "../app/settings.js";

/** Where the graph answers: beside the pages themselves. */
export const graphUrl = "/graphql";

/** What every request says of its reader. */
export const headersOfReader = (language: Language): Record<string, string> => ({
  "accept-language": language,
});

/** Asks in nobody's name, with the refresh cookie alone: signing in, renewing and ending a session. */
export const plainClient = new Client({
  url: graphUrl,
  exchanges: [fetchExchange],
  preferGetMethod: false,
  requestPolicy: "network-only",
  fetchOptions: () => ({
    credentials: "same-origin",
    headers: headersOfReader(settings.language.get()),
  }),
});
