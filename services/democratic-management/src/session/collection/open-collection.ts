import { persons } from "@union/deadlines";
import { addDays } from "@union/kernel";
import type { CongressSession } from "../session.js";
import { nameOfSession } from "../session.stages.js";
import type { SessionWork } from "../session-work.js";
import { proposalCollection } from "./collection.deadline.js";
import { collectionClosesOn, collectionOpensOn } from "./collection-window.js";

/** People a party holds at most. */
const batch = 500;

/** Has the collection of proposals for a session of the staff congress told to its formal delegates (PR-R4); none where it closes by tomorrow. */
export async function openCollection(work: SessionWork, session: CongressSession): Promise<void> {
  const { unionId, id: subject, type, opensOn } = session;
  if (type !== "STAFF") return;
  const overrides = await work.directory.policyOverrides(unionId);
  const dueOn = collectionClosesOn(opensOn, null, overrides);
  const opens = collectionOpensOn(opensOn, overrides);
  const startedOn = [opens, work.today].sort().at(-1)!;
  const delegates = await work.delegates.formalOf(session);
  if (startedOn > addDays(dueOn, -1) || delegates.length === 0) return;
  const others = delegates.slice(batch, 2 * batch);
  await work.deadlines.start(proposalCollection, {
    ...{ unionId, subject, subjectName: nameOfSession(session), campusId: null, startedOn, dueOn },
    responsible: persons(...delegates.slice(0, batch)),
    deputy: others.length === 0 ? null : persons(...others),
  });
}
