import type { Actor } from "@union/kernel";
import type { Seat, SeatEnd } from "./committee.repository.js";
import { type Committee, committeeName } from "./committee-name.js";
import type { CommitteeNeeds } from "./committee-needs.js";
import { isLeading } from "./committee-seat.js";
import { committeeSeatStages } from "./committee-seat.stages.js";

type Left = { readonly committee: Committee; readonly seat: Seat };

/** Somebody sits no more from a day on: the vacancy of a leading office has its clock (ORG-R16), and the committee is told. */
export async function vacateSeat(
  { committees, clocks, steps }: CommitteeNeeds,
  actor: Actor,
  { committee, seat }: Left,
  end: SeatEnd,
  step: "LEAVE" | "RECALL",
): Promise<void> {
  const { unionId } = actor;
  await committees.endSeat(unionId, seat.id, end);
  if (isLeading(committee.kind, seat.post)) await clocks.vacate(committee, seat.id, end.on);
  await clocks.hand(committee);
  await steps.pass(committeeSeatStages, actor, {
    ...{ unionId, subject: seat.id, subjectName: nameOfSeat(committee, seat.post) },
    ...{ campusId: committee.campusId, step, from: "SERVING" },
    ...{ to: committeeSeatStages.steps[step].to, opinion: null },
    parties: { COMMITTEE: (await clocks.partiesOf(committee)).responsible },
  });
}

const posts = { CHAIR: "主席(主任)", VICE_CHAIR: "副主席(副主任)", MEMBER: "委员" } as const;

/** How people call a seat: the committee and its post, never the person. */
export const nameOfSeat = (committee: Committee, post: keyof typeof posts): string =>
  `${committeeName(committee)}${posts[post]}`;
