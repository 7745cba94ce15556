import { type Actor, err, ok, type Result } from "@union/kernel";
import type { OfItem } from "../agenda/of-item.js";
import { outcomeOf } from "../agenda/outcome.js";
import type { SessionWork } from "../session-work.js";
import { stateOfVote, type VoteCountsWrong } from "./vote-counts.js";
import { openVoting, type VotingRefusal } from "./voting.js";

export type NotVotedSo = { readonly kind: "NotVotedSo" };
export type VotedAlready = { readonly kind: "VotedAlready" };
export type RecordVoteInput = {
  readonly itemId: string;
  /** Ballots; null all four for a show of hands, where they are the hands. */
  readonly issued: number | null;
  readonly collected: number | null;
  readonly valid: number | null;
  readonly invalid: number | null;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
};

/** Records one round of voting for or against an item, item by item (SC-R14). A void round is kept, and repeated (EL-R7). */
export const recordVote =
  (work: SessionWork) =>
  async (
    actor: Actor,
    input: OfItem<RecordVoteInput>,
  ): Promise<
    Result<{ id: string }, VotingRefusal | NotVotedSo | VotedAlready | VoteCountsWrong>
  > => {
    const opened = await openVoting(work, actor, input);
    if (!opened.ok) return opened;
    const { session, item, votes, present, total, rules } = opened.value;
    if (item.kind === "ELECT" || item.kind === "EVALUATE" || item.method === null)
      return err({ kind: "NotVotedSo" });
    if (votes.length > 0 && outcomeOf(item, votes) !== "TO_BE_REPEATED")
      return err({ kind: "VotedAlready" });
    const { yes, no, abstain } = input;
    const isByHands = item.method === "SHOW_OF_HANDS";
    const hands = isByHands ? yes + no + abstain : 0;
    const ballots = {
      issued: input.issued ?? hands,
      collected: input.collected ?? hands,
      valid: input.valid ?? hands,
      invalid: input.invalid ?? 0,
    };
    const state = stateOfVote(ballots, [{ yes, no, abstain }], { present, total });
    if (!state.ok) return state;
    await work.agenda.addVote(
      session.unionId,
      {
        ...{ itemId: item.id, round: votes.length + 1, kind: "CHOICE", state: state.value },
        ...{ votedOn: work.today, present, total, ...ballots, yes, no, abstain, ...rules },
      },
      [],
    );
    return ok({ id: session.id });
  };
