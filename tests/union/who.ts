/** The demo accounts that walk over the graph, and the groups of them that root fields let in. */
export const accounts = [
  "member",
  "leader",
  "system",
  "security",
  "audit",
  "officer.east",
  "chair",
] as const;
export type Who = "nobody" | (typeof accounts)[number];

export const nobody: readonly Who[] = [];
export const everybody: readonly Who[] = ["nobody", ...accounts];
export const signedIn: readonly Who[] = accounts;
export const officers: readonly Who[] = ["chair", "officer.east"];
export const overseers: readonly Who[] = [...officers, "system"];
export const withPeople: readonly Who[] = ["chair", "officer.east", "leader"];
export const staff: readonly Who[] = ["chair", "officer.east", "leader", "member"];
export const organisation: readonly Who[] = [...staff, "system", "security"];
