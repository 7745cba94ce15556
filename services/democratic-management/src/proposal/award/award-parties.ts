import { type Party, persons } from "@union/deadlines";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import type { Awarded, RecordedAward } from "./proposal-award.repository.js";

type Of = Pick<RecordedAward, "unionId" | "kind" | "awardedId">;

/** Who hears of an award: all proposers of a proposal, or those who answered for the department. */
export async function awardParties(
  { proposals }: Pick<ProposalNeeds, "proposals">,
  { unionId, kind, awardedId }: Of,
  awarded: readonly Awarded[],
): Promise<Record<"AUTHORS" | "DEPARTMENT", Party>> {
  if (kind === "BEST_PROPOSAL") {
    const proposal = await proposals.hold(unionId, awardedId);
    const authors = proposal ? await proposals.authors(proposal) : [];
    return { AUTHORS: persons(...authors), DEPARTMENT: persons() };
  }
  const people = awarded.flatMap(({ handlerId, headId }) => [handlerId, headId]);
  const named = new Set(people.filter((one) => one !== null));
  return { AUTHORS: persons(), DEPARTMENT: persons(...named) };
}
