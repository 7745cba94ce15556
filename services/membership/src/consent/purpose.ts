import { err, ok, type Result } from "@union/kernel";

/** What somebody answered to a purpose; a withdrawal ends a consent from then on and is as easy as giving it (PI-R3). */
export type ConsentAnswer = "GIVEN" | "DECLINED" | "WITHDRAWN";

/** Where somebody stands: consent holds for the version it was given to; a new version asks anew, a refusal is not asked again (no nagging). */
export type ConsentState = "NOT_ASKED" | "GIVEN" | "DECLINED" | "WITHDRAWN" | "OUTDATED";

/** What a person must be told before he consents (PI-R3, R4): what for, which data, who gets it, for how long, whom to ask. */
export type Purpose = {
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly text: string;
  readonly kinds: string;
  readonly recipients: string;
  readonly retention: string;
  /** Sensitive data needs a consent of its own (PI-R9). */
  readonly isSensitive: boolean;
  readonly contact: string;
};
/** A part of the notice is missing or longer than `max` characters; for the code, which has a shape of its own, `max` is null. */
export type PurposeIncomplete = {
  readonly kind: "PurposeIncomplete";
  readonly field: "code" | keyof typeof limits;
  readonly max: number | null;
};

const limits = {
  ...{ name: 100, text: 2000, kinds: 500, recipients: 500, retention: 200, contact: 200 },
} as const;

/** Codes are words of capitals, such as WELFARE_VISITS. */
export const isPurposeCode = (code: string): boolean => /^[A-Z][A-Z0-9_]{1,39}$/.test(code);

/** Whether a purpose tells everything that an informed consent needs (PI-R4). */
export function checkPurpose(purpose: Omit<Purpose, "version">): Result<null, PurposeIncomplete> {
  if (!isPurposeCode(purpose.code))
    return err({ kind: "PurposeIncomplete", field: "code", max: null });
  for (const [field, max] of Object.entries(limits) as [keyof typeof limits, number][]) {
    const { length } = [...purpose[field].trim()];
    if (length === 0 || length > max) return err({ kind: "PurposeIncomplete", field, max });
  }
  return ok(null);
}

/** Where a person stands with a purpose by his latest answer. What was given to an earlier version has to be given anew. */
export function consentState(
  current: number,
  latest: { readonly version: number; readonly answer: ConsentAnswer } | null,
): ConsentState {
  if (latest === null) return "NOT_ASKED";
  if (latest.answer === "GIVEN" && latest.version < current) return "OUTDATED";
  return latest.answer;
}

/** Whether a screen may ask: once for a version, and never again after a no of any version (2.13.1: no nagging after refusal). */
export const mayAsk = (state: ConsentState): boolean =>
  state === "NOT_ASKED" || state === "OUTDATED";
