import { type Actor, err, ok, type Result } from "@union/kernel";
import type { OfItem } from "../agenda/of-item.js";
import { outcomeOf } from "../agenda/outcome.js";
import { ruleOf, type SessionWork } from "../session-work.js";
import { ballotsOfHands, stateOfHands } from "../vote/state-of-hands.js";
import type { ChoiceCounts, VoteCountsWrong } from "../vote/vote-counts.js";
import { quorumRuleOf, rulesKept } from "../vote/vote-row.js";
import { openVoting, type VotingRefusal } from "../vote/voting.js";
import type { NotAnElection } from "./fix-candidates.js";

/** Seats are given up only after a count that elected somebody and left some open. */
export type SeatsNotReducible = { readonly kind: "SeatsNotReducible" };
export type ReduceElectionSeatsInput = ChoiceCounts & { readonly itemId: string };
type Refusal = VotingRefusal | NotAnElection | SeatsNotReducible | VoteCountsWrong;

/**
 * EL-R6 the meeting agrees by a majority of all to leave it at those elected: recorded with its hands as an act on the election, after
 * which no further vote is due. Without the majority the seats stay open. Whether enough are elected for it is the meeting's to judge.
 */
export const reduceElectionSeats =
  (work: SessionWork) =>
  async (
    actor: Actor,
    input: OfItem<ReduceElectionSeatsInput>,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const opened = await openVoting(work, actor, input);
    if (!opened.ok) return opened;
    const { session, item, votes, present, total, rules } = opened.value;
    if (item.kind !== "ELECT") return err({ kind: "NotAnElection" });
    const isShort = outcomeOf(item, votes) === "SEATS_OPEN";
    if (!isShort || !votes.some(({ state, elected }) => state === "COUNTED" && Number(elected) > 0))
      return err({ kind: "SeatsNotReducible" });
    const { yes, no, abstain } = input;
    const hands = { yes, no, abstain };
    const state = stateOfHands(hands, { present, total });
    if (!state.ok) return state;
    const rule = ruleOf(session, "consent", await work.directory.policyOverrides(session.unionId));
    await work.agenda.addVote(
      session.unionId,
      {
        ...{ itemId: item.id, round: votes.length + 1, kind: "REDUCTION", state: "COUNTED" },
        ...{ votedOn: work.today, present, total, ...ballotsOfHands(hands), ...hands },
        ...rulesKept(rule, quorumRuleOf(rules)),
      },
      [],
    );
    return ok({ id: session.id });
  };
