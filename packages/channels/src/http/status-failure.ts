import { type Err, err } from "@union/kernel";
import type { SendFailure } from "../send-failure.js";
import { retryAfterMs } from "./retry-after-ms.js";

/** What a status says about the server rather than about the request; null where the answer is to be read. */
export function statusFailure(
  status: number,
  header: (name: string) => string | null,
): Err<SendFailure> | null {
  if (status === 429) return err({ kind: "RateLimited", retryAfterMs: retryAfterMs(header) });
  if (status >= 500 || status === 408 || status === 425)
    return err({ kind: "Unreachable", code: `HTTP_${status}` });
  return null;
}
