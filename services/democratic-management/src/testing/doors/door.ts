import { randomUUID } from "node:crypto";
import type { Role } from "@union/kernel";

/** A root field, asked for something that does not exist, and the roles that get past the door; "everyone" needs no sign-in. */
export type Door = readonly [
  field: string,
  operation: string,
  allowed: readonly Role[] | "everyone",
];

/** The id of nothing. */
export const id = randomUUID();
export const officers: readonly Role[] = ["CHAIR", "UNION_OFFICER"];
export const staff: readonly Role[] = [...officers, "BRANCH_CHAIR", "GROUP_LEADER", "MEMBER"];
const hospital: readonly Role[] = ["DEPARTMENT_HANDLER", "HOSPITAL_LEADER", "PARTY_COMMITTEE"];
export const staffAndHospital: readonly Role[] = [...staff, ...hospital];
export const officersAndHospital: readonly Role[] = [...officers, ...hospital];
export const officersAndHandlers: readonly Role[] = [...officers, "DEPARTMENT_HANDLER"];

/** A mutation of one input, written out. */
export const act = (field: string, input: string): string =>
  `mutation { ${field}(input: { ${input} }) { __typename } }`;
