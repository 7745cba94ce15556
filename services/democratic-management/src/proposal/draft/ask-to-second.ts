import { persons } from "@union/deadlines";
import { type Actor, err, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { type FindProposalRefusal, findProposal } from "../matter/find-proposal.js";
import { moveProposal } from "../matter/move-proposal.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { tellPeople } from "../matter/tell-people.js";
import { formalDelegates } from "./formal-delegates.js";

export type SecondersUnfit = { readonly kind: "SecondersUnfit"; readonly most: number };
export type AskToSecondInput = { readonly id: string; readonly memberIds: readonly string[] };
export type AskToSecondRefusal = FindProposalRefusal | SecondersUnfit | StepRefusal;

/** People who may be asked to second one proposal. */
const mostSeconders = 50;

/** The proposer asks delegates to second his proposal; each of them confirms or declines himself (PR-R2). Whoever was asked is not asked again. */
export const askToSecond =
  (needs: ProposalNeeds) =>
  async (
    actor: Actor,
    { id, memberIds }: AskToSecondInput,
  ): Promise<Result<{ id: string }, AskToSecondRefusal>> => {
    const { proposals, mandates, directory, today } = needs;
    const { unionId } = actor;
    const found = await findProposal(needs, actor, id);
    if (!found.ok) return found;
    const proposal = found.value;
    const before = await proposals.seconders(proposal);
    const known = new Set([proposal.proposerId, ...before.map(({ memberId }) => memberId)]);
    const asked = (await directory.standing(unionId, memberIds)).filter((one) => !known.has(one));
    const unfit = { kind: "SecondersUnfit", most: mostSeconders } as const;
    if (asked.length === 0 && proposal.proposedAs === "DELEGATE") return err(unfit);
    if (asked.length + before.length > mostSeconders) return err(unfit);
    const congress = await mandates.congressOn(unionId, "STAFF", today);
    const formal = congress && (await formalDelegates(mandates, unionId, congress.id, today));
    if (!asked.every((one) => formal?.has(one))) return err(unfit);
    await proposals.askSeconders(proposal, before.length, asked);
    const parties = { ASKED: persons(...asked) };
    const step = proposal.status === "RETURNED" ? "ASK_TO_SECOND_AGAIN" : "ASK_TO_SECOND";
    const moved = await moveProposal(needs, actor, proposal, { step, parties });
    if (!moved.ok) return moved;
    await tellPeople(needs, unionId, asked);
    return ok({ id });
  };
