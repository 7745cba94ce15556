import type { MemberStatusFilter } from "../graph/schema.generated.js";

/** Every status of a membership, and NONE for staff who never joined. */
export const statuses = [
  "ACTIVE",
  "TRANSFERRING",
  "RETAINED",
  "TRANSFERRED_OUT",
  "WITHDRAWN",
  "DEEMED_WITHDRAWN",
  "EXPELLED",
  "DECEASED",
  "NONE",
] as const satisfies readonly MemberStatusFilter[];

/** Statuses that people ask for together: who counts as a member (MEM-R6), and who is staff and does not. */
export const standings = {
  MEMBERS: ["ACTIVE", "TRANSFERRING"],
  NOT_MEMBERS: ["NONE", "RETAINED", "TRANSFERRED_OUT", "WITHDRAWN", "DEEMED_WITHDRAWN", "EXPELLED"],
} as const satisfies Readonly<Record<string, readonly MemberStatusFilter[]>>;

/** Several statuses by one word, or one status. */
export type Standing = keyof typeof standings | MemberStatusFilter;

export const isStanding = (text: string): text is Standing =>
  Object.hasOwn(standings, text) || (statuses as readonly string[]).includes(text);

/** The statuses that a standing stands for. */
export const statusesOf = (standing: Standing): readonly MemberStatusFilter[] =>
  Object.hasOwn(standings, standing)
    ? standings[standing as keyof typeof standings]
    : [standing as MemberStatusFilter];
