import type { CongressSession } from "../session.js";
import { sessionStages } from "../session.stages.js";
import { passSession, type SessionWork } from "../session-work.js";
import { quorumNow } from "../vote/quorum-now.js";

/** Adjourns a session that sits and has lost its quorum: its votes are locked from then on (SC-R12). */
export async function adjournWithoutQuorum(
  work: SessionWork,
  session: CongressSession,
): Promise<void> {
  if (session.state !== "IN_SESSION" || (await quorumNow(work, session)).isReached) return;
  const { to } = sessionStages.steps.ADJOURN;
  await work.sessions.save(session, { state: to });
  const taken = { from: session.state, to, opinion: null } as const;
  await passSession(work, null, session, "ADJOURN", taken);
}
