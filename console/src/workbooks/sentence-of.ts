import type { CombinedError } from "urql";

/** What a service that did not do its work said about it; null where it was silent: it is down, or was not reached. */
export const sentenceOf = (error: CombinedError | undefined): string | null =>
  error?.graphQLErrors.find(({ extensions }) => extensions["code"] !== "SERVICE_UNAVAILABLE")
    ?.message ?? null;
