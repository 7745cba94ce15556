import { type Actor, err, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { type FindProposalRefusal, findProposal } from "../matter/find-proposal.js";
import { moveProposal } from "../matter/move-proposal.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import type { ProposalState } from "../proposal.js";
import type { NotFormalDelegate } from "./draft-proposal.js";

export type SecondProposalInput = { readonly id: string; readonly agrees: boolean };
export type NotAskedToSecond = { readonly kind: "NotAskedToSecond" };
export type SecondProposalRefusal =
  | FindProposalRefusal
  | NotAskedToSecond
  | NotFormalDelegate
  | StepRefusal;

const usual = ["SECOND", "DECLINE"] as const;
const seconding: readonly ProposalState[] = ["SECONDING", "RETURNED"];

/** A delegate who was asked confirms or declines, himself and for himself alone (PR-R2); until it is submitted he may change his mind. */
export const secondProposal =
  (needs: ProposalNeeds) =>
  async (
    actor: Actor,
    { id, agrees }: SecondProposalInput,
  ): Promise<Result<{ id: string }, SecondProposalRefusal>> => {
    const { proposals, mandates, today } = needs;
    const { unionId, memberId } = actor;
    const found = await findProposal(needs, actor, id);
    if (!found.ok) return found;
    const asked = await proposals.seconders(found.value);
    const mine = asked.find((one) => one.memberId === memberId);
    if (memberId === null || !mine) return err({ kind: "NotAskedToSecond" });
    const congress = await mandates.congressOn(unionId, "STAFF", today);
    const mandate =
      congress && (await mandates.formalMandate(unionId, congress.id, memberId, today));
    if (agrees && !mandate) return err({ kind: "NotFormalDelegate" });
    const state = agrees ? "CONFIRMED" : "DECLINED";
    const { status } = found.value;
    // What he said already stands, and the proposer was told of it.
    if (mine.state === state && seconding.includes(status)) return ok({ id });
    await proposals.answerSeconding(found.value, memberId, state, today);
    const [second, decline] =
      status === "RETURNED" ? (["SECOND_AGAIN", "DECLINE_AGAIN"] as const) : usual;
    const step = agrees ? second : decline;
    const moved = await moveProposal(needs, actor, found.value, { step, owners: [memberId] });
    return moved.ok ? ok({ id }) : moved;
  };
