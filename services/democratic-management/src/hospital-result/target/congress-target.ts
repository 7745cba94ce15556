import { err, isUnseen, type LocalDate, ok, type Result } from "@union/kernel";
import type { CongressTargetState } from "./congress-target.stages.js";

/** 职代会目标 — what a session wanted reached, by which measure and when, and whether it was (F3, DEM-21). */
export type CongressTarget = {
  readonly id: string;
  readonly unionId: string;
  readonly sessionId: string;
  readonly content: string;
  /** By what it is measured (衡量标准). */
  readonly measure: string;
  readonly dueOn: LocalDate;
  readonly document: string;
  readonly decidedBy: string;
  readonly state: CongressTargetState;
  /** Null until it is assessed. */
  readonly isMet: boolean | null;
  readonly result: string | null;
  readonly evidence: string | null;
  readonly assessedOn: LocalDate | null;
  /** The later session to which it was reported. */
  readonly reportedSessionId: string | null;
  readonly version: number;
};

/** How long each text may be, in characters. */
export const longestTargetTexts = {
  ...{ content: 500, measure: 500, document: 100, decidedBy: 100, result: 1_000, evidence: 1_000 },
} as const;
export type TargetText = keyof typeof longestTargetTexts;
export type TargetTextWrong = {
  readonly kind: "TargetTextWrong";
  readonly field: TargetText;
  readonly max: number;
};

/** The texts without outer blanks, or the first that is missing or too long. */
export function targetTexts<Field extends TargetText>(
  typed: Readonly<Record<Field, string>>,
): Result<Readonly<Record<Field, string>>, TargetTextWrong> {
  const fields = Object.keys(typed) as Field[];
  const field = fields.find(
    (name) => isUnseen(typed[name]) || [...typed[name].trim()].length > longestTargetTexts[name],
  );
  if (field !== undefined)
    return err({ kind: "TargetTextWrong", field, max: longestTargetTexts[field] });
  const trimmed = fields.map((name) => [name, typed[name].trim()]);
  return ok(Object.fromEntries(trimmed) as Record<Field, string>);
}
