import type { SurplusPercent } from "@union/policy";

/** What an election fills (EL-R2): how many candidates it needs, and who examines them, goes by that. */
export const electedOffices = ["COMMITTEE", "STANDING_COMMITTEE", "CHAIR", "OTHER"] as const;
export type ElectedOffice = (typeof electedOffices)[number];

/** EL-R9 candidates for an office of the union are examined by the Party committee and the upper union. */
export const isUnionOffice = (office: ElectedOffice): boolean => office !== "OTHER";

/** EL-R2 the surplus in percent; null where there may be as many candidates as seats: chair, vice-chair and what the method leaves open. */
export function surplusOf(office: ElectedOffice, surplus: SurplusPercent): number | null {
  if (office === "COMMITTEE") return surplus.committee;
  return office === "STANDING_COMMITTEE" ? surplus.standing : null;
}
