import type { Sql } from "@union/persistence";
import { CommitteeRepository } from "../committee/committee.repository.js";
import { isProtected } from "../committee/committee-seat.js";
import { OfficerTransferRepository } from "./officer-transfer.repository.js";

export type TransferNotConsented = { readonly kind: "TransferNotConsented" };

/** Whether somebody may be moved or transferred: a sitting chair or vice-chair only once his committee and the upper union agree (ORG-R17). */
export async function mayBeTransferred(
  tx: Sql,
  unionId: string,
  memberId: string,
): Promise<boolean> {
  const [committees, transfers] = [new CommitteeRepository(tx), new OfficerTransferRepository(tx)];
  for (const committee of await committees.ofMember(unionId, memberId))
    for (const seat of await committees.seats(committee)) {
      if (seat.memberId !== memberId || !isProtected(committee.kind, seat.post)) continue;
      if ((await transfers.openOf(unionId, seat.id))?.state !== "CONSENTED") return false;
    }
  return true;
}
