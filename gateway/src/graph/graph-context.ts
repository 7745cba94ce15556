import type { Asker } from "../http/asker.js";

/** What one graph request holds. */
export type GraphContext = Asker & {
  /** Hands cookies of the service that keeps sessions to the client. */
  readonly setCookies: (cookies: string[]) => void;
  /** True for a request of the warm-up: it is planned, and no service is asked. */
  readonly planOnly: boolean;
};

export const graphContext = (
  asker: Asker,
  setCookies: GraphContext["setCookies"],
): GraphContext => ({ ...asker, setCookies, planOnly: false });
