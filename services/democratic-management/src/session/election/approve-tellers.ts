import { type Actor, err, ok, type Result } from "@union/kernel";
import type { OfItem } from "../agenda/of-item.js";
import { ruleOf, type SessionWork } from "../session-work.js";
import { passes } from "../vote/pass.js";
import { stateOfHands } from "../vote/state-of-hands.js";
import type { ChoiceCounts, VoteCountsWrong } from "../vote/vote-counts.js";
import { openVoting, type VotingRefusal } from "../vote/voting.js";
import type { NotAnElection } from "./fix-candidates.js";
import type { TellersStand } from "./tellers-among.js";

export type TellersWrong = { readonly kind: "TellersWrong" };
export type ApproveElectionTellersInput = ChoiceCounts & {
  readonly itemId: string;
  readonly tellerIds: readonly string[];
  readonly scrutineerIds: readonly string[];
};
type Refusal = VotingRefusal | NotAnElection | TellersWrong | TellersStand | VoteCountsWrong;

/**
 * EL-R8 records who was put to the meeting to count an election and to watch the count, and the hands for them; those approved last
 * count. Nobody is both, and no candidate is either.
 */
export const approveElectionTellers =
  (work: SessionWork) =>
  async (
    actor: Actor,
    input: OfItem<ApproveElectionTellersInput>,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const opened = await openVoting(work, actor, input);
    if (!opened.ok) return opened;
    const { session, item, present, total } = opened.value;
    if (item.kind !== "ELECT") return err({ kind: "NotAnElection" });
    const { tellerIds, scrutineerIds, yes, no, abstain } = input;
    const { unionId } = session;
    const ids = [...tellerIds, ...scrutineerIds];
    const known = await work.directory.membersById(unionId, ids);
    const isSound =
      tellerIds.length > 0 &&
      scrutineerIds.length > 0 &&
      new Set(ids).size === ids.length &&
      ids.every((id) => known.has(id));
    if (!isSound) return err({ kind: "TellersWrong" });
    const candidates = await work.elections.candidates(unionId, [item.id]);
    const count = candidates.filter(({ id }) => ids.includes(id)).length;
    if (count > 0) return err({ kind: "TellersStand", count });
    const hands = stateOfHands({ yes, no, abstain }, { present, total });
    if (!hands.ok) return hands;
    const rule = ruleOf(session, "consent", await work.directory.policyOverrides(unionId));
    await work.elections.addApproval(
      unionId,
      {
        ...{ itemId: item.id, approvedOn: work.today, total, present, yes, against: no, abstain },
        isApproved: passes(rule, yes, total),
      },
      [
        ...tellerIds.map((memberId) => ({ memberId, part: "TELLER" as const })),
        ...scrutineerIds.map((memberId) => ({ memberId, part: "SCRUTINEER" as const })),
      ],
    );
    return ok({ id: session.id });
  };
