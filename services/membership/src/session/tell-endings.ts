import { accessToken, endedSessionKey } from "@union/identity";
import { describeError } from "@union/observability";
import { fromSqlInstant } from "@union/persistence";
import type { ServiceGround } from "@union/service";
import { SessionReader } from "./session.reader.js";

export type EndingNeeds = Pick<ServiceGround, "db" | "clock" | "marks" | "log">;

/** A token may be signed a moment after its session was ended, by a renewal under way. */
const slackMs = 60_000;
/** As long as a token of an ended session could live. */
const markLifeMs = accessToken.lifeSeconds * 1_000 + slackMs;
/** Endings of so long ago are told at once: more than a transaction takes. */
const recentMs = 60_000;

/**
 * Tells the gateways which sessions have ended, so that they refuse their access tokens at once (2.13.2). Never fails:
 * while Redis is away the tokens live on, 15 minutes at most, and {@link repeatEndings} tells it later.
 */
export async function tellEndings(
  { db, clock, marks, log }: EndingNeeds,
  reachMs = recentMs,
): Promise<void> {
  try {
    const now = clock().getTime();
    const ended = await new SessionReader(db.manager).endedSince(new Date(now - reachMs));
    await marks.put(
      ended.map(({ id, endedAt }) => ({
        key: endedSessionKey(id),
        lifeMs: fromSqlInstant(endedAt).getTime() + markLifeMs - now,
      })),
    );
  } catch (failure) {
    log.warn({ err: describeError(failure) }, "ended sessions are not told yet");
  }
}

/** An act that may end sessions: once it is done and committed, the gateways know. */
export const tellsEndings =
  <A extends unknown[], T>(needs: EndingNeeds, act: (...asked: A) => Promise<T>) =>
  async (...asked: A): Promise<T> => {
    const done = await act(...asked);
    await tellEndings(needs);
    return done;
  };

/** Tells all endings that still matter again and again: what was ended while Redis was away, or by work in the background. */
export function repeatEndings(needs: EndingNeeds, everyMs = 30_000): { stop(): Promise<void> } {
  let telling = tellEndings(needs, markLifeMs);
  const timer = setInterval(() => {
    telling = telling.then(() => tellEndings(needs, markLifeMs));
  }, everyMs);
  return {
    stop: () => {
      clearInterval(timer);
      return telling;
    },
  };
}
