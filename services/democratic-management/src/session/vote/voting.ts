import { type Actor, err, ok, type Result } from "@union/kernel";
import type { AgendaItem } from "../agenda/agenda.repository.js";
import { findItem, type ItemUnknown } from "../agenda/find-item.js";
import type { OfItem } from "../agenda/of-item.js";
import { nameOfState } from "../name-of-state.js";
import type { CongressSession } from "../session.js";
import type { SessionNotYours, SessionUnknown } from "../session-refusal.js";
import { ruleOf, type SessionWork } from "../session-work.js";
import type { QuorumMissing } from "../take-session-step.js";
import { quorumNow } from "./quorum-now.js";
import { rulesKept, type VoteRow } from "./vote-row.js";

export type VotesLocked = { readonly kind: "VotesLocked"; readonly state: string };
export type VotingRefusal =
  | SessionUnknown
  | SessionNotYours
  | ItemUnknown
  | VotesLocked
  | QuorumMissing;

/** An item that may be voted on now: its session sits and has its quorum, which is kept with the vote (SC-R12). */
export type Voting = {
  readonly session: CongressSession;
  readonly item: AgendaItem;
  readonly votes: readonly VoteRow[];
  readonly present: number;
  readonly total: number;
  readonly rules: ReturnType<typeof rulesKept>;
};

/** Opens the voting on an item, held: nobody leaves while its quorum is being recorded. */
export async function openVoting(
  work: SessionWork,
  actor: Actor,
  asked: OfItem<{ readonly itemId: string }>,
): Promise<Result<Voting, VotingRefusal>> {
  const found = await findItem(work, actor, asked);
  if (!found.ok) return found;
  const { session, item } = found.value;
  const { unionId } = session;
  if (session.state !== "IN_SESSION")
    return err({ kind: "VotesLocked", state: nameOfState(session.state).zh });
  const overrides = await work.directory.policyOverrides(unionId);
  const elects = item.kind === "ELECT";
  const quorumRule = ruleOf(session, elects ? "electTurnout" : "quorum", overrides);
  const { present, total, needed, isReached } = await quorumNow(
    work,
    session,
    elects ? "electTurnout" : "quorum",
  );
  if (!isReached) return err({ kind: "QuorumMissing", present, total, needed });
  return ok({
    ...{ session, item, present, total },
    votes: await work.agenda.votesOn(unionId, item.id),
    rules: rulesKept(ruleOf(session, elects ? "elect" : "pass", overrides), quorumRule),
  });
}
