import { type ConsentState, err, ok, type Result } from "@union/kernel";

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

/** Whether a screen may ask: once for a version, and never again after a no of any version (2.13.1: no nagging after refusal). */
export const mayAsk = (state: ConsentState): boolean =>
  state === "NOT_ASKED" || state === "OUTDATED";
