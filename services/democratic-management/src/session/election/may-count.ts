import { err, type LocalDate, ok, type Result } from "@union/kernel";
import type { AgendaItem } from "../agenda/agenda.repository.js";
import type { SessionWork } from "../session-work.js";
import { type TellersStand, tellersAmong } from "./tellers-among.js";

export type CandidatesNotFixed = { readonly kind: "CandidatesNotFixed" };
/** Candidates of the list are missing in the count of the first round. */
export type CandidatesLeftOut = { readonly kind: "CandidatesLeftOut"; readonly count: number };
export type PublicityRunning = { readonly kind: "PublicityRunning"; readonly until: LocalDate };
export type TellersMissing = { readonly kind: "TellersMissing" };
export type ListRefusal =
  | CandidatesNotFixed
  | CandidatesLeftOut
  | PublicityRunning
  | TellersMissing
  | TellersStand;

/**
 * Whether a round may be counted: tellers were approved and none of them stands (EL-R8); the first round is of the list (EL-R2, EL-R9)
 * after its publicity (EL-R10). Whoever is written in does not stand (EL-R3).
 */
export async function mayCount(
  work: Pick<SessionWork, "elections" | "today">,
  item: AgendaItem,
  ids: readonly string[],
  hasBegun: boolean,
): Promise<Result<null, ListRefusal>> {
  const { unionId, id } = item;
  const listed = await listOf(work, item, ids, hasBegun);
  if (!listed.ok) return listed;
  if ((await work.elections.countingOn(unionId, id)).length === 0)
    return err({ kind: "TellersMissing" });
  const stands = await tellersAmong(work, item, hasBegun ? ids : listed.value);
  return stands ? err(stands) : ok(null);
}

/** Who stands in the first round; nobody is asked for a list where it was counted before. */
async function listOf(
  { elections, today }: Pick<SessionWork, "elections" | "today">,
  { unionId, id }: AgendaItem,
  ids: readonly string[],
  hasBegun: boolean,
): Promise<Result<string[], CandidatesNotFixed | CandidatesLeftOut | PublicityRunning>> {
  if (hasBegun) return ok([]);
  const [list] = await elections.lists(unionId, [id]);
  if (!list) return err({ kind: "CandidatesNotFixed" });
  if (list.publicityEndsOn !== null && today <= list.publicityEndsOn)
    return err({ kind: "PublicityRunning", until: list.publicityEndsOn });
  const listed = (await elections.candidates(unionId, [id])).map((one) => one.id);
  const count = listed.filter((one) => !ids.includes(one)).length;
  return count > 0 ? err({ kind: "CandidatesLeftOut", count }) : ok(listed);
}
