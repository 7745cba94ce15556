import { tellLinks } from "@union/registers";
import type { ProposalNeeds } from "./proposal-needs.js";

/** Membership hears that a proposal now stands on these people, so that their records are not taken back. */
export const tellPeople = (
  { tx, outbox, today }: Pick<ProposalNeeds, "tx" | "outbox" | "today">,
  unionId: string,
  memberIds: readonly string[],
): Promise<void> =>
  tellLinks(
    { tx, outbox, today, scope: { unionId, reach: [], memberId: null } },
    "democratic-management",
    memberIds,
  );
