import { Deadlines } from "@union/deadlines";
import { type Desk, passStep } from "../matter/index.js";
import { deemedWithdrawalDue } from "./deemed-withdrawal-due.js";

/**
 * Takes a deemed withdrawal back in the house's own name, because the months it rests on are not missed any more (MEM-R10).
 * What the committee has decided or dropped stays as it is.
 */
export async function lapseDeemedWithdrawal(desk: Desk, matterId: string): Promise<void> {
  const { unionId, tx } = desk;
  const matter = await desk.matters.lock(unionId, matterId);
  if (matter?.kind !== "DEEMED_WITHDRAWAL") return;
  const passed = await passStep(desk, null, matter, { step: "lapse", opinion: null });
  if (passed.ok)
    await new Deadlines(tx).cancel(deemedWithdrawalDue, { unionId, subject: matterId });
}
