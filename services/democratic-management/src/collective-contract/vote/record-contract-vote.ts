import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import type { StepRefusal } from "@union/stages";
import { type ContractDayWrong, dayWithin } from "../contract-input.js";
import type { ContractNeeds } from "../contract-needs.js";
import { type ContractUnknown, findContract } from "../find-contract.js";
import { mayMove, passMove } from "../move-contract.js";
import { policyOfContract } from "../policy-of-contract.js";
import {
  type ContractVoteCounts,
  type ContractVoteCountsWrong,
  countContractVote,
} from "./contract-vote.js";

export type RecordContractVoteInput = {
  readonly id: string;
  readonly votedOn: LocalDate;
  /** The session and the item of its agenda; null for a vote of all staff. */
  readonly sessionId: string | null;
  readonly agendaItemId: string | null;
  readonly counts: ContractVoteCounts;
};
/** The congress has another number of formal delegates than the record says. */
export type TotalUnlikeDelegates = {
  readonly kind: "TotalUnlikeDelegates";
  readonly total: number;
  readonly delegates: number;
};
export type RecordContractVoteRefusal =
  | ContractUnknown
  | StepRefusal
  | ContractDayWrong
  | ContractVoteCountsWrong
  | TotalUnlikeDelegates;

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
    const from = contract.listPublishedOn ?? contract.demandedOn;
    const votedOn = dayWithin(input.votedOn, from, needs.today, "表决日期", "the day of the vote");
    if (!votedOn.ok) return votedOn;
    if (sessionId !== null) {
      const delegates = await formalDelegates(needs, actor.unionId, votedOn.value);
      if (delegates > 0 && delegates !== counts.total)
        return err({ kind: "TotalUnlikeDelegates", total: counts.total, delegates });
    }
    const { outcome, working } = counted.value;
    await needs.votes.add(contract, {
      ...{ id: newId(), sessionId, agendaItemId, votedOn: votedOn.value, counts, outcome, working },
    });
    await passMove(needs, actor, move.value, {}, { "cc.pass": rule });
    return ok({ id });
  };

/** The formal delegates of the staff congress on a day; none where the house keeps none for it. */
async function formalDelegates(
  { mandates }: ContractNeeds,
  unionId: string,
  on: LocalDate,
): Promise<number> {
  const congress = await mandates.congressOn(unionId, "STAFF", on);
  return congress ? mandates.formalDelegates(unionId, congress.id, on) : 0;
}
