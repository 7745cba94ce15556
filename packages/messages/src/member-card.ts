import { z } from "zod";
import { fields } from "./fields.js";
import { membershipStatuses } from "./membership-statuses.js";

/**
 * What every service may know of a person on the staff. Anything more (mobile, document number …) stays in membership;
 * fields that are not named here are dropped on the way, on either side.
 */
export const memberCard = z.object({
  id: fields.id,
  staffNo: z.string().min(1).max(40),
  name: fields.name,
  sex: z.enum(["MALE", "FEMALE"]),
  campusId: fields.id,
  departmentId: fields.id,
  /** Null: on the staff, never a member. */
  status: z.enum(membershipStatuses).nullable(),
  /** MM-DD, without the year; null when it is not known. */
  birthMonthDay: z
    .string()
    .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
    .nullable(),
  version: fields.version,
  /** True: the person was entered by mistake and taken back. */
  removed: z.boolean().optional(),
});

export type MemberCard = z.output<typeof memberCard>;
