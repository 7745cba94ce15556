import type { LocalDate } from "@union/kernel";
import type { CongressSession, SessionState } from "../session.js";

/** A session whose delegates are there: whoever comes or goes counts at once. */
export const gathered: readonly SessionState[] = ["PREPARATORY_MEETING", "IN_SESSION", "ADJOURNED"];

/**
 * The day whose mandates make the delegates of a session (SC-R12): the one it opens on until it sits, today while it sits, and the one
 * it closed on from then on. A mandate that rests or ends while it sits counts neither among all delegates nor among those present.
 */
export function dayOfDelegates(
  { state, opensOn, closedOn }: Pick<CongressSession, "state" | "opensOn" | "closedOn">,
  today: LocalDate,
): LocalDate {
  if (closedOn !== null) return closedOn;
  return gathered.includes(state) && today > opensOn ? today : opensOn;
}

/** The same day as SQL: `s` is congress_session, `t.today` the day it is. */
export const dayOfDelegatesSql = `CASE WHEN s.closed_on IS NOT NULL THEN s.closed_on
  WHEN s.state IN (${gathered.map((state) => `'${state}'`).join(", ")}) THEN GREATEST(s.opens_on, t.today) ELSE s.opens_on END`;
