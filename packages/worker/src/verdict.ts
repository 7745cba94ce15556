import { EventMismatch } from "@union/messages";
import { NoHandler } from "./consume-once.js";
import { GiveUp, NotItsTurn, TryAgainAfter } from "./failures.js";

/** WAIT: nothing failed, and the attempt does not count. */
export type Verdict = "TRY_AGAIN" | "GIVE_UP" | "WAIT";

const hopeless = [EventMismatch, NoHandler, GiveUp];

/** The database was busy, restarting, failing over or away: the same work succeeds later. */
const passing = new Set([
  "ER_LOCK_DEADLOCK",
  "ER_LOCK_WAIT_TIMEOUT",
  "ER_CHECKREAD",
  "ER_CON_COUNT_ERROR",
  "ER_TOO_MANY_USER_CONNECTIONS",
  "ER_SERVER_SHUTDOWN",
  "ER_CONNECTION_KILLED",
  "ER_QUERY_INTERRUPTED",
  "ER_STATEMENT_TIMEOUT",
  "ER_OPTION_PREVENTS_STATEMENT",
  "ER_UNKNOWN_COM_ERROR",
  "PROTOCOL_CONNECTION_LOST",
  "PROTOCOL_SEQUENCE_TIMEOUT",
  "ECONNREFUSED",
  "ECONNRESET",
  "ETIMEDOUT",
  "EPIPE",
  "EHOSTUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
]);

/** Attempts that a failure gets which nobody foresaw: it may be a slip of the moment, most likely it is a mistake. */
const unforeseenAttempts = 5;

const isPassing = (failure: unknown): boolean =>
  failure instanceof Error &&
  (("code" in failure && passing.has(String(failure.code))) ||
    ("fatal" in failure && failure.fatal === true));

/** Whether an event is worth another attempt after `attempts` of them have failed. */
export function verdictOn(failure: unknown, attempts: number): Verdict {
  if (failure instanceof NotItsTurn) return "WAIT";
  if (failure instanceof TryAgainAfter) return "TRY_AGAIN";
  if (hopeless.some((kind) => failure instanceof kind)) return "GIVE_UP";
  return isPassing(failure) || attempts < unforeseenAttempts ? "TRY_AGAIN" : "GIVE_UP";
}
