import { z } from "zod";
import { fields } from "./fields.js";
import { membershipStatuses } from "./membership-statuses.js";

const employmentTypes = [
  "ESTABLISHMENT",
  "CONTRACT",
  "RECRUITED",
  "PERSONNEL_AGENCY",
  "DISPATCHED",
] as const;

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
  /** How he is employed (用工形式); absent on cards of releases that did not tell it. */
  employmentType: z.enum(employmentTypes).optional(),
  /** 岗位类别 as the roster writes it, such as 护士; null when it is not known, absent like the above. */
  staffCategory: z.string().min(1).max(40).nullable().optional(),
  /** Where he worked and works, the earliest first, for somebody who moved; empty for who never did, absent like the above. */
  posts: z
    .array(
      z.object({
        campusId: fields.id,
        departmentId: fields.id,
        /** The first day. */
        from: fields.date,
        /** The first day on which it is no more. */
        to: fields.date,
      }),
    )
    .max(200)
    .optional(),
  /** 职务层级 as the roster writes it, such as 中层; null when it is not known, absent like the above. */
  cadreRank: z.string().min(1).max(40).nullable().optional(),
  version: fields.version,
  /** True: the person was entered by mistake and taken back. */
  removed: z.boolean().optional(),
});

export type MemberCard = z.output<typeof memberCard>;
