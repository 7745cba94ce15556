import type { Actor, LocalDate } from "@union/kernel";
import type { Decision } from "../../member/index.js";
import type { CommitteeNeeds } from "./committee-needs.js";
import { vacateSeat } from "./vacate-seat.js";

/** Ends every seat that somebody who died holds (ORG-R16): what he led is vacant from that day, and its committee is told. */
export async function vacateSeatsOf(
  needs: CommitteeNeeds,
  actor: Actor,
  memberId: string,
  { effectiveOn, document, decidedBy }: Decision,
): Promise<void> {
  const later = (from: LocalDate): LocalDate => (from > effectiveOn ? from : effectiveOn);
  for (const committee of await needs.committees.ofMember(actor.unionId, memberId))
    for (const seat of await needs.committees.seats(committee)) {
      if (seat.memberId !== memberId) continue;
      const end = { document, decidedBy, on: later(seat.validFrom), reason: "DIED" } as const;
      await vacateSeat(needs, actor, { committee, seat }, end, "LEAVE");
    }
}
