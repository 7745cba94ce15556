import { Deadlines } from "@union/deadlines";
import type { Clock } from "@union/kernel";
import { newId, Outbox } from "@union/persistence";
import { Steps } from "@union/stages";
import type { Schedule } from "@union/worker";
import { ProposalAnswerRepository } from "../answer/proposal-answer.repository.js";
import { moveProposal } from "../matter/move-proposal.js";
import { OnlineProposalRepository } from "../matter/online-proposal.repository.js";
import { proposalFeedbackDue } from "./proposal.deadlines.js";

/** Proposals that one run closes at most. */
const most = 50;

/** On the day after the time for feedback is over a proposal is closed as NO_FEEDBACK: silence is never satisfaction (PR-R10, PR-R12). */
export const proposalSilence = (clock: Clock): Schedule => ({
  name: "proposal-silence",
  everyMs: 600_000,
  run: async (tx, { day }) => {
    const proposals = new OnlineProposalRepository(tx);
    const answers = new ProposalAnswerRepository(tx);
    for (const proposal of await proposals.silentBefore(day, most)) {
      const { unionId, id, round } = proposal;
      const outbox = new Outbox(tx, { unionId, traceId: newId() });
      const moved = await moveProposal(
        { proposals, steps: new Steps(tx, outbox, clock) },
        null,
        proposal,
        { step: "LAPSE", changes: { satisfaction: "NO_FEEDBACK", feedbackDueOn: null } },
      );
      if (!moved.ok) continue;
      const answer = await answers.current(unionId, id, round);
      if (answer) await answers.save(answer, { satisfaction: "NO_FEEDBACK" });
      await new Deadlines(tx).meet(proposalFeedbackDue, { unionId, subject: id }, day);
    }
  },
});
