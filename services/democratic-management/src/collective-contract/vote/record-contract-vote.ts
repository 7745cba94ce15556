import { type Actor, err, type LocalDate, ok, type Result, type Sentence } from "@union/kernel";
import { newId } from "@union/persistence";
import type { StepRefusal } from "@union/stages";
import type { CollectiveContract } from "../contract.js";
import { type ContractDayWrong, dayWithin } from "../contract-input.js";
import type { ContractNeeds } from "../contract-needs.js";
import { type ContractUnknown, findContract } from "../find-contract.js";
import { negotiateAnew } from "../meeting/negotiate-anew.js";
import { mayMove, passMove } from "../move-contract.js";
import { type ContractPolicy, policyOfContract } from "../policy-of-contract.js";
import {
  type ContractVoteCounts,
  type ContractVoteCountsWrong,
  countContractVote,
} from "./contract-vote.js";
import { electorateOf } from "./electorate-of.js";
import { fitsSession } from "./fits-session.js";
import { isPlausible } from "./plausible-electorate.js";

export type RecordContractVoteInput = {
  readonly id: string;
  readonly votedOn: LocalDate;
  /** The session and the item of its agenda; null for a vote of all staff. */
  readonly sessionId: string | null;
  readonly agendaItemId: string | null;
  readonly counts: ContractVoteCounts;
};
/** Counts that are not those of the session and item that they name. */
export type VoteUnlikeSession = {
  readonly kind: "VoteUnlikeSession";
  readonly problems: readonly Sentence[];
};
export type VoteSessionUnknown = { readonly kind: "VoteSessionUnknown" };
/** So many cannot have been all who should attend. */
export type TotalImplausible = {
  readonly kind: "TotalImplausible";
  readonly total: number;
  readonly delegates: number;
  readonly staff: number;
};
export type RecordContractVoteRefusal =
  | ContractUnknown
  | StepRefusal
  | ContractDayWrong
  | ContractVoteCountsWrong
  | VoteUnlikeSession
  | VoteSessionUnknown
  | TotalImplausible;

const steps = { PASSED: "pass", NOT_PASSED: "fail", VOID: "repeatVote" } as const;

/** CC-R8 records what the tellers counted; whether the draft passed is computed over ALL, never typed. */
export const recordContractVote =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { id, sessionId, agendaItemId, counts, ...input }: RecordContractVoteInput,
  ): Promise<Result<{ id: string }, RecordContractVoteRefusal>> => {
    const found = await findContract(needs, actor, id);
    if (!found.ok) return found;
    const contract = found.value;
    const policy = await policyOfContract(needs, contract);
    const rule = policy.value("cc.pass", input.votedOn);
    const counted = countContractVote(counts, rule);
    const move = await mayMove(
      needs,
      actor,
      contract,
      steps[counted.ok ? counted.value.outcome : "PASSED"],
    );
    if (!move.ok) return move;
    if (!counted.ok) return counted;
    const from = await earliestVote(needs, contract);
    const votedOn = dayWithin(input.votedOn, from, needs.today, "表决日期", "the day of the vote");
    if (!votedOn.ok) return votedOn;
    const misfit = await misfitOf(needs, contract, policy, {
      ...{ sessionId, agendaItemId, counts, votedOn: votedOn.value },
    });
    if (misfit) return err(misfit);
    const { outcome, working } = counted.value;
    await needs.votes.add(contract, {
      ...{ id: newId(), sessionId, agendaItemId, votedOn: votedOn.value, counts, outcome, working },
    });
    const anew =
      outcome === "NOT_PASSED" ? await negotiateAnew(needs, contract, votedOn.value) : {};
    await passMove(needs, actor, move.value, anew, { "cc.pass": rule });
    return ok({ id });
  };

/** CC-R6, CC-R8 the vote is on what was negotiated: not before the minutes that both chiefs signed, nor before a vote of before. */
async function earliestVote(
  { meetings, votes }: ContractNeeds,
  contract: CollectiveContract,
): Promise<LocalDate> {
  const { unionId, id, listPublishedOn, demandedOn, negotiatesFrom } = contract;
  const voted = (await votes.of(unionId, [id])).at(-1)?.votedOn ?? null;
  return [listPublishedOn, negotiatesFrom, await meetings.signedOn(contract), voted].reduce(
    (last: LocalDate, day) => (day !== null && day > last ? day : last),
    demandedOn,
  );
}

/** CC-R8 the congress gate is what the record bears out: the session that is named, or the electorate of the day. */
async function misfitOf(
  needs: ContractNeeds,
  contract: CollectiveContract,
  policy: ContractPolicy,
  vote: Omit<RecordContractVoteInput, "id">,
): Promise<VoteSessionUnknown | VoteUnlikeSession | TotalImplausible | null> {
  const { sessionId, agendaItemId, votedOn, counts } = vote;
  if (sessionId === null && agendaItemId !== null) return { kind: "VoteSessionUnknown" };
  if (sessionId !== null) {
    const session = await needs.sessionVotes.find(contract.unionId, sessionId, agendaItemId);
    if (!session || (agendaItemId !== null && session.item === null))
      return { kind: "VoteSessionUnknown" };
    const problems = fitsSession(session, votedOn, needs.today, counts);
    if (problems.length > 0) return { kind: "VoteUnlikeSession", problems };
    if (session.delegates > 0) return null;
  }
  const electorate = await electorateOf(needs, contract, votedOn, policy);
  const tolerance = policy.value("cc.electorateTolerance", votedOn);
  const { delegates, staff } = electorate;
  return isPlausible(counts.total, electorate, tolerance)
    ? null
    : { kind: "TotalImplausible", total: counts.total, delegates: delegates[0] ?? 0, staff };
}
