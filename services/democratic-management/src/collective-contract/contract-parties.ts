import { holdersOf, persons } from "@union/deadlines";
import { holders } from "@union/kernel";
import type { CollectiveContract } from "./contract.js";
import type { Representative } from "./representative/representative.js";

/** Who plays which part in a contract: who keeps it, the employer, all staff, and who negotiates. */
export const contractParties = (
  { campusId }: Pick<CollectiveContract, "campusId">,
  negotiators: readonly Pick<Representative, "memberId">[],
) => ({
  KEEPERS: holdersOf(holders["contracts.write"], campusId),
  EMPLOYER: holdersOf(["HOSPITAL_LEADER"], campusId),
  STAFF: holdersOf(["MEMBER"], campusId),
  NEGOTIATORS: persons(
    ...new Set(negotiators.flatMap(({ memberId }) => (memberId === null ? [] : [memberId]))),
  ),
});
