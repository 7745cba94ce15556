import type { CongressSession } from "../session.js";
import { ruleOf, type SessionWork } from "../session-work.js";
import { type Quorum, quorumOf } from "./quorum.js";

/** The quorum of a session at this moment: both numbers are of the mandates in force now (SC-R12, EL-R1). */
export async function quorumNow(
  { attendance, delegates, directory }: SessionWork,
  session: CongressSession,
  of: "quorum" | "electTurnout" = "quorum",
): Promise<Quorum> {
  const rule = ruleOf(session, of, await directory.policyOverrides(session.unionId));
  const present = await attendance.presentNow(session, delegates.dayOf(session));
  return quorumOf(rule, present, await delegates.formalDelegates(session));
}
