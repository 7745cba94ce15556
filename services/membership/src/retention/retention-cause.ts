import { err, ok, type Result, type Sentence } from "@union/kernel";

/** Why a membership may be kept (MEM-R7). 内退 stands here so that it is refused with its reason. */
export type RetentionCause =
  | "RETIREMENT"
  | "EARLY_RETIREMENT"
  | "UNEMPLOYMENT"
  | "MILITARY_SERVICE"
  | "EMPLOYER_CLOSED"
  | "INTERNAL_EARLY_RETIREMENT";

export const causeNames: Readonly<Record<RetentionCause, Sentence>> = {
  RETIREMENT: { zh: "退休", en: "retirement" },
  EARLY_RETIREMENT: { zh: "提前退休", en: "early retirement" },
  UNEMPLOYMENT: { zh: "失业", en: "unemployment" },
  MILITARY_SERVICE: { zh: "服兵役", en: "military service" },
  EMPLOYER_CLOSED: { zh: "单位关闭", en: "closed employer" },
  INTERNAL_EARLY_RETIREMENT: { zh: "内部退养(内退)", en: "internal early retirement" },
};

export type InternallyRetired = { readonly kind: "InternallyRetired" };
export type RetiredStay = { readonly kind: "RetiredStay" };

/** Internal early retirement does not keep a membership until the real retirement: he stays active (MEM-R7). */
export const mayBeKept = (cause: RetentionCause): Result<null, InternallyRetired> =>
  cause === "INTERNAL_EARLY_RETIREMENT" ? err({ kind: "InternallyRetired" }) : ok(null);

export const isRetired = (cause: RetentionCause | null): boolean =>
  cause === "RETIREMENT" || cause === "EARLY_RETIREMENT";

/** A retired member who is taken on again stays retained; all others come back (MEM-R7). */
export const mayBeRestored = (cause: RetentionCause | null): Result<null, RetiredStay> =>
  isRetired(cause) ? err({ kind: "RetiredStay" }) : ok(null);
