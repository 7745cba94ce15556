import { err, isUnseen, ok, type Result } from "@union/kernel";

export type TakeBackReasonMissing = {
  readonly kind: "TakeBackReasonMissing";
  readonly max: number;
};
const longest = 200;

/** Why something is taken back, as it is written down. */
export function readTakeBackReason(said: string): Result<string, TakeBackReasonMissing> {
  const reason = said.trim();
  return isUnseen(reason) || [...reason].length > longest
    ? err({ kind: "TakeBackReasonMissing", max: longest })
    : ok(reason);
}
