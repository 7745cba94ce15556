import type { LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { OnlineProposal } from "../matter/online-proposal.js";

export type ProposalPaused = { readonly kind: "ProposalPaused" };

/** A pause that runs; its first day does not count towards the time of the answer. */
export type OpenPause = {
  readonly id: string;
  readonly pausedOn: LocalDate;
  readonly version: number;
};

/** The pause of a proposal that runs, or null. */
export async function openPause(
  tx: Sql,
  { unionId, id }: Pick<OnlineProposal, "unionId" | "id">,
): Promise<OpenPause | null> {
  const [row] = await tx.query<OpenPause[]>(
    `SELECT id, paused_on AS pausedOn, version FROM proposal_pause
     WHERE union_id = ? AND proposal_id = ? AND state = 'RUNNING'`,
    [unionId, id],
  );
  return row ?? null;
}
