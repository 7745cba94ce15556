import type { AgendaItem } from "../agenda/agenda.repository.js";
import type { SessionWork } from "../session-work.js";

/** Some who stand are among those who count (EL-R8). */
export type TellersStand = { readonly kind: "TellersStand"; readonly count: number };

/** EL-R8 whether any of some candidates count the election now; null where nobody does both. */
export async function tellersAmong(
  { elections }: Pick<SessionWork, "elections">,
  { unionId, id }: Pick<AgendaItem, "unionId" | "id">,
  candidateIds: readonly string[],
): Promise<TellersStand | null> {
  const counting = await elections.countingOn(unionId, id);
  const count = candidateIds.filter((one) => counting.includes(one)).length;
  return count > 0 ? { kind: "TellersStand", count } : null;
}
