import type { Result } from "@union/kernel";
import type { PolicyRefusal } from "../policy-refusals.js";

/** What a value counts or is; a form chooses its field by it. */
export type PolicyKindName =
  | "minutes"
  | "days"
  | "workingDays"
  | "months"
  | "years"
  | "persons"
  | "times"
  | "characters"
  | "percent"
  | "basisPoints"
  | "fen"
  | "timeOfDay"
  | "threshold"
  | "choice"
  | "list"
  | "fields"
  | "shares"
  | "bands";

/** The shape of a policy key's values: reads one from JSON, or says what is expected. */
export type PolicyKind<Value> = {
  readonly name: PolicyKindName;
  readonly parse: (json: unknown) => Result<Value, PolicyRefusal>;
};
