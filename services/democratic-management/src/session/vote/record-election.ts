import { type Actor, err, ok, type Result } from "@union/kernel";
import type { CandidateCount } from "../agenda/agenda.repository.js";
import type { OfItem } from "../agenda/of-item.js";
import { outcomeOf } from "../agenda/outcome.js";
import { type ListRefusal, mayCount } from "../election/may-count.js";
import type { SessionWork } from "../session-work.js";
import { countElection, countRunOff } from "./count-election.js";
import { hasBegun } from "./has-begun.js";
import type { NotVotedSo, VotedAlready } from "./record-vote.js";
import {
  type BallotCounts,
  type ChoiceCounts,
  stateOfVote,
  type VoteCountsWrong,
} from "./vote-counts.js";
import { passRuleOf, type VoteRow } from "./vote-row.js";
import { openVoting, type VotingRefusal } from "./voting.js";

export type CandidatesWrong = { readonly kind: "CandidatesWrong" };
export type RunOffCandidates = { readonly kind: "RunOffCandidates" };
export type RecordElectionInput = BallotCounts & {
  readonly itemId: string;
  readonly candidates: readonly (ChoiceCounts & { readonly memberId: string })[];
};
type Refusal =
  | VotingRefusal
  | NotVotedSo
  | VotedAlready
  | VoteCountsWrong
  | CandidatesWrong
  | ListRefusal
  | RunOffCandidates;

/**
 * Records one round of an election and counts it (2.6): the first, a further one for seats that stayed open (EL-R6), or the run-off of
 * those who tied at the last seat, who then stand alone (EL-R5). A void round is kept, and repeated (EL-R7). The first round is of the
 * list that was fixed, beside whom others may have been written in (EL-R3); nothing is counted without approved tellers (EL-R8).
 */
export const recordElection =
  (work: SessionWork) =>
  async (
    actor: Actor,
    input: OfItem<RecordElectionInput>,
  ): Promise<Result<{ id: string }, Refusal>> => {
    const opened = await openVoting(work, actor, input);
    if (!opened.ok) return opened;
    const { session, item, votes, present, total, rules } = opened.value;
    if (item.kind !== "ELECT") return err({ kind: "NotVotedSo" });
    const { candidates, issued, collected, valid, invalid } = input;
    const counted = votes.filter(({ state }) => state === "COUNTED");
    const standing = await standingIn(work, session.unionId, counted);
    const open = (item.seats ?? 1) - standing.elected.length;
    if (open < 1 || outcomeOf(item, votes) === "ELECTED") return err({ kind: "VotedAlready" });
    const ids = candidates.map(({ memberId }) => memberId);
    const known = await work.directory.membersById(session.unionId, ids);
    const isSound =
      ids.length > 0 &&
      new Set(ids).size === ids.length &&
      ids.every((id) => known.has(id) && !standing.elected.includes(id));
    if (!isSound) return err({ kind: "CandidatesWrong" });
    const isRunOff = standing.tied.length > 0;
    if (isRunOff && [...ids].sort().join() !== [...standing.tied].sort().join())
      return err({ kind: "RunOffCandidates" });
    const ready = await mayCount(work, item, ids, hasBegun(votes));
    if (!ready.ok) return ready;
    const ballots = { issued, collected, valid, invalid };
    const state = stateOfVote(ballots, candidates, { present, total }, open);
    if (!state.ok) return state;
    const result = isRunOff
      ? countRunOff(candidates, open)
      : countElection(candidates, open, total, passRuleOf(rules));
    const resultOf = (id: string): CandidateCount["result"] => {
      if (state.value === "VOID") return "NOT_ELECTED";
      if (result.elected.includes(id)) return "ELECTED";
      return result.runOff.includes(id) ? "RUN_OFF" : "NOT_ELECTED";
    };
    await work.agenda.addVote(
      session.unionId,
      {
        ...{ itemId: item.id, round: votes.length + 1, kind: isRunOff ? "RUN_OFF" : "ELECTION" },
        ...{ state: state.value, votedOn: work.today, present, total, ...ballots, ...rules },
        ...{ yes: null, no: null, abstain: null },
      },
      candidates.map((one) => ({ ...one, result: resultOf(one.memberId) })),
    );
    return ok({ id: session.id });
  };

/** Who is elected already, and who tied in the last round that counts. */
async function standingIn({ agenda }: SessionWork, unionId: string, votes: readonly VoteRow[]) {
  const elected: string[] = [];
  let tied: string[] = [];
  for (const { id } of votes) {
    const candidates = await agenda.candidatesOf(unionId, id);
    const of = (wanted: CandidateCount["result"]) =>
      candidates.filter(({ result }) => result === wanted).map(({ memberId }) => memberId);
    elected.push(...of("ELECTED"));
    tied = of("RUN_OFF");
  }
  return { elected, tied };
}
