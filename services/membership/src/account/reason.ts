import { err, ok, type Result } from "@union/kernel";

export type ReasonMissing = { readonly kind: "ReasonMissing" };

/** Why something was done to somebody's account or role, in a few words: kept, and never left out. */
export function reasonOf(text: string): Result<string, ReasonMissing> {
  const reason = text.trim();
  return reason.length >= 2 && reason.length <= 200 ? ok(reason) : err({ kind: "ReasonMissing" });
}
