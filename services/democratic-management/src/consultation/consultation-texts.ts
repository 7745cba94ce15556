import { err, isUnseen, ok, type Result } from "@union/kernel";
import { maskNumbers } from "@union/observability";
import {
  type ConsultationNamesPerson,
  type ConsultationText,
  type ConsultationTextWrong,
  longestTexts,
} from "./consultation.js";

/** The texts without outer blanks, or the first that is missing, too long, or holds a number of a person. */
export function consultationTexts<Field extends ConsultationText>(
  typed: Readonly<Record<Field, string>>,
): Result<Readonly<Record<Field, string>>, ConsultationTextWrong | ConsultationNamesPerson> {
  const fields = Object.keys(typed) as Field[];
  const field = fields.find(
    (name) => isUnseen(typed[name]) || [...typed[name].trim()].length > longestTexts[name],
  );
  if (field !== undefined)
    return err({ kind: "ConsultationTextWrong", field, max: longestTexts[field] });
  const named = fields.find((name) => maskNumbers(typed[name]) !== typed[name]);
  if (named !== undefined) return err({ kind: "ConsultationNamesPerson", field: named });
  const trimmed = fields.map((name) => [name, typed[name].trim()]);
  return ok(Object.fromEntries(trimmed) as Record<Field, string>);
}
