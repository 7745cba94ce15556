import { roles } from "@union/kernel";
import { type Door, id, officers } from "./door.js";

/** Proposals. */
export const proposalDoors: readonly Door[] = [
  ["Query.proposal", `{ proposal(id: "${id}") { no } }`, roles],
  ["Query.proposals", "{ proposals { totalCount } }", officers],
];
