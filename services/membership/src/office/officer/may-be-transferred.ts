import type { Sql } from "@union/persistence";
import type { CommitteeKind } from "../committee/committee-kind.js";
import { isProtected, type SeatPost } from "../committee/committee-seat.js";
import { OfficerTransferRepository } from "./officer-transfer.repository.js";

export type TransferNotConsented = { readonly kind: "TransferNotConsented" };
type Held = { readonly id: string; readonly kind: CommitteeKind; readonly post: SeatPost };

/** Whether somebody may be moved or transferred: a sitting chair or vice-chair only once his committee and the upper union agree (ORG-R17). */
export async function mayBeTransferred(
  tx: Sql,
  unionId: string,
  memberId: string,
): Promise<boolean> {
  const seats = await tx.query<Held[]>(
    `SELECT s.id, c.kind, s.post FROM committee_seat s JOIN committee c ON c.union_id = s.union_id AND c.id = s.committee_id
     WHERE s.union_id = ? AND s.member_id = ? AND s.end_reason IS NULL AND c.succeeded_on IS NULL`,
    [unionId, memberId],
  );
  const transfers = new OfficerTransferRepository(tx);
  for (const { id } of seats.filter(({ kind, post }) => isProtected(kind, post)))
    if ((await transfers.openOf(unionId, id))?.state !== "CONSENTED") return false;
  return true;
}
