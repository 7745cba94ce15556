import { z } from "zod";
import { fields } from "./fields.js";

/** The union's own value of a policy key from a day on, for one campus or (null) for all, with where it is decided. */
export const policyOverride = z.object({
  id: fields.id,
  key: fields.word,
  campusId: fields.id.nullable(),
  /** Any JSON value; what a key's value looks like is the policy catalogue's business. */
  value: z.unknown().refine((value) => value !== undefined),
  effectiveFrom: fields.date,
  source: z.string().min(1).max(500),
  version: fields.version,
});

export type PolicyOverride = z.output<typeof policyOverride>;
