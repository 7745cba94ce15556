import { type Actor, err, isWide, ok, type Result, scopeOf } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { awardParties } from "./award-parties.js";
import { nameOfAward } from "./award-proposal.js";
import { ProposalAwardRepository } from "./proposal-award.repository.js";
import { proposalAwardStages } from "./proposal-award.stages.js";

export type WithdrawProposalAwardInput = { readonly id: string; readonly reason: string | null };
export type AwardUnknown = { readonly kind: "AwardUnknown" };
export type WithdrawProposalAwardRefusal = AwardUnknown | StepRefusal;

/** Takes back an award that was recorded by mistake, with a reason; whoever was told of it is told (PR-R14). */
export const withdrawProposalAward =
  (needs: ProposalNeeds) =>
  async (
    actor: Actor,
    { id, reason }: WithdrawProposalAwardInput,
  ): Promise<Result<{ id: string }, WithdrawProposalAwardRefusal>> => {
    const { unionId } = actor;
    const scope = scopeOf(actor, "proposals.examine");
    const awards = new ProposalAwardRepository(needs.tx);
    const award = scope && isWide(scope) ? await awards.hold(unionId, id) : null;
    if (award === null) return err({ kind: "AwardUnknown" });
    const place = { campusId: null, departmentId: null, owners: [], taken: [] };
    const taken = takeStep(proposalAwardStages, { ...place, state: "STANDING" as const }, actor, {
      ...{ step: "WITHDRAW", opinion: reason },
    });
    if (!taken.ok) return taken;
    await awards.withdraw(unionId, id);
    const awarded = await awards.awarded(award);
    const subjectName = nameOfAward(award, awarded[0]?.no ?? "");
    await needs.steps.pass(proposalAwardStages, actor, {
      ...{ unionId, subject: id, subjectName, campusId: null },
      ...{ step: "WITHDRAW", ...taken.value },
      parties: await awardParties(needs, award, awarded),
    });
    return ok({ id });
  };
