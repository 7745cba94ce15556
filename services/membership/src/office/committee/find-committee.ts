import { type Actor, covers, err, ok, type Result, scopeOf } from "@union/kernel";
import type { CommitteeRepository, Seat } from "./committee.repository.js";
import type { Committee } from "./committee-name.js";

export type CommitteeUnknown = { readonly kind: "CommitteeUnknown" };
export type SeatUnknown = { readonly kind: "SeatUnknown" };

/** A committee in force within the actor's reach, held; one elsewhere does not exist for him. */
export async function findCommittee(
  committees: CommitteeRepository,
  actor: Actor,
  id: string,
): Promise<Result<Committee, CommitteeUnknown>> {
  const scope = scopeOf(actor, "committees.write");
  const committee = scope && (await committees.hold(actor.unionId, id));
  return scope && committee && covers(scope, committee.campusId)
    ? ok(committee)
    : err({ kind: "CommitteeUnknown" });
}

/** A seat that somebody holds now, with its committee, within the actor's reach. */
export async function findSeat(
  committees: CommitteeRepository,
  actor: Actor,
  seatId: string,
): Promise<Result<{ readonly committee: Committee; readonly seat: Seat }, SeatUnknown>> {
  const id = await committees.committeeOfSeat(actor.unionId, seatId);
  const found = id === null ? null : await findCommittee(committees, actor, id);
  if (!found?.ok) return err({ kind: "SeatUnknown" });
  const seat = (await committees.seats(found.value)).find((each) => each.id === seatId);
  return seat ? ok({ committee: found.value, seat }) : err({ kind: "SeatUnknown" });
}
