import { holdersOf } from "@union/deadlines";
import { holders } from "@union/kernel";
import type { Parties } from "@union/stages";

/** Who keeps, reviews and approves what is disclosed at a place. */
export const disclosureParties = (campusId: string | null): Parties => ({
  KEEPERS: holdersOf(["CHAIR", "UNION_OFFICER"], campusId),
  REVIEWERS: holdersOf(holders["disclosures.review"], campusId),
  APPROVERS: holdersOf(holders["disclosures.approve"], campusId),
});
