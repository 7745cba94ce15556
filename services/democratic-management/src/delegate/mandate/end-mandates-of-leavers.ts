import { Directory, type DirectoryMember } from "@union/directory";
import { dayOf, type LocalDate } from "@union/kernel";
import { Outbox, type Tx } from "@union/persistence";
import { Steps } from "@union/stages";
import type { HeardEvent } from "@union/worker";
import { type MandateGround, whenMandatesChange } from "../../session/index.js";
import { DistrictRepository } from "../district/district.repository.js";
import type { EndReason } from "./delegate.js";
import { type Delegate, DelegateRepository } from "./delegate.repository.js";
import { ended } from "./end-of-mandate.js";
import { isEligible } from "./nominate-delegates.js";
import { passStep } from "./pass-step.js";

/** Why a mandate ends with where the person's membership stands. */
const reasons: Readonly<Record<string, EndReason>> = {
  TRANSFERRED_OUT: "TRANSFERRED",
  RETAINED: "RETIRED",
  DECEASED: "DIED",
};

/**
 * 2.2.4 (Henan Art. 15), MC-R6: whoever left the unit, retired or died is no delegate any more from the day of the event on, and no
 * delegate of the members who lost his membership. Whoever works in another district now keeps his mandate; that he left is noted for the officers.
 * Somebody told as removed was entered twice or by mistake: his mandate follows the merge.
 */
export const endMandatesOfLeavers =
  (ground: MandateGround) =>
  async (tx: Tx, event: HeardEvent<"member.changed.v1">): Promise<void> => {
    const { unionId, members } = event.payload;
    const delegates = new DelegateRepository(tx);
    const ids = members.map(({ id }) => id);
    const standing = await delegates.openOfMembers(unionId, ids);
    if (standing.length === 0) return;
    const people = await new Directory(tx).membersById(unionId, ids);
    const outbox = new Outbox(tx, { unionId, traceId: event.traceId });
    const steps = new Steps(tx, outbox, ground.clock);
    const on = dayOf(event.createdAt);
    for (const one of standing) {
      const person = people.get(one.memberId);
      if (!person) continue;
      const because = reasonFor(one, person);
      if (because === null) await noteDistrict(tx, delegates, one, person, on);
      else {
        await lapse({ delegates, steps }, one, because, on);
        await whenMandatesChange({ tx, outbox }, ground)(one);
      }
    }
  };

const reasonFor = ({ type }: Delegate, { status }: DirectoryMember): EndReason | null => {
  // A move that is not over yet may still be taken back.
  if (status === "TRANSFERRING" || isEligible(type, { status })) return null;
  return reasons[status ?? ""] ?? "MEMBERSHIP_LOST";
};

async function lapse(
  needs: { readonly delegates: DelegateRepository; readonly steps: Steps },
  one: Delegate,
  because: EndReason,
  on: LocalDate,
): Promise<void> {
  const after = ended(one, { on, because });
  await needs.delegates.save(after);
  const decided = { step: "LAPSE", on, document: null, decidedBy: null, because } as const;
  await needs.delegates.decide(one.unionId, one.id, decided);
  const step = { step: "LAPSE", from: one.state, to: after.state, opinion: null } as const;
  await passStep(needs, null, one, step);
}

/** Notes since when a delegate works outside the district that elected him; nothing, where he is in it. */
async function noteDistrict(
  tx: Tx,
  delegates: DelegateRepository,
  one: Delegate,
  { departmentId }: DirectoryMember,
  on: LocalDate,
): Promise<void> {
  if (one.districtId === null) return;
  const placed = await new DistrictRepository(tx).departmentsOf(one.unionId, one.congressId);
  const isInside = placed.some(
    (each) => each.districtId === one.districtId && each.departmentId === departmentId,
  );
  const leftDistrictOn = isInside ? null : (one.leftDistrictOn ?? on);
  if (leftDistrictOn !== one.leftDistrictOn) await delegates.save({ ...one, leftDistrictOn });
}
