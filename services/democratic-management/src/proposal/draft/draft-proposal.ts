import { type Actor, err, ok, type Result } from "@union/kernel";
import { proposalStages } from "../matter/proposal.stages.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { nameOfProposal, partiesOf } from "../matter/proposal-parties.js";
import { tellPeople } from "../matter/tell-people.js";
import { blank } from "./blank-proposal.js";
import { collectingSession } from "./collecting-session.reader.js";
import { checkText, type ProposalPartMissing, type ProposalText } from "./proposal-text.js";

export type NotFormalDelegate = { readonly kind: "NotFormalDelegate" };
export type CollectingSessionUnknown = { readonly kind: "CollectingSessionUnknown" };
export type NotHeadOfDelegation = { readonly kind: "NotHeadOfDelegation" };
export type DraftProposalInput = {
  readonly sessionId: string | null;
  readonly text: ProposalText;
  /** The delegation that proposes as a whole; null of a delegate's own. */
  readonly delegationId: string | null;
};
export type DraftProposalRefusal =
  | NotFormalDelegate
  | CollectingSessionUnknown
  | NotHeadOfDelegation
  | ProposalPartMissing;

/** A formal delegate of the congress that sits today drafts a proposal, for himself or as head of his delegation (PR-R1, PR-R3). */
export const draftProposal =
  (needs: ProposalNeeds) =>
  async (
    actor: Actor,
    { sessionId, delegationId, ...asked }: DraftProposalInput,
  ): Promise<Result<{ id: string }, DraftProposalRefusal>> => {
    const { tx, proposals, mandates, delegations, directory, steps, today } = needs;
    const { unionId, memberId } = actor;
    const text = checkText(asked.text);
    if (!text.ok) return text;
    const congress = await mandates.congressOn(unionId, "STAFF", today);
    const mandate =
      congress && memberId
        ? await mandates.formalMandate(unionId, congress.id, memberId, today)
        : null;
    const person = memberId && (await directory.membersById(unionId, [memberId])).get(memberId);
    if (!congress || !mandate || !person) return err({ kind: "NotFormalDelegate" });
    const delegation =
      delegationId === null
        ? await delegations.ofDistrict(unionId, mandate.districtId)
        : await delegations.standing(unionId, delegationId);
    if (delegationId !== null && delegation?.headId !== mandate.id)
      return err({ kind: "NotHeadOfDelegation" });
    const wanted = { id: sessionId, on: today };
    const session = await collectingSession(tx, unionId, congress.no, wanted);
    if (session === null) return err({ kind: "CollectingSessionUnknown" });
    const proposal = await proposals.add({
      ...blank,
      ...{ unionId, ...text.value, delegationId: delegation?.id ?? null },
      proposedAs: delegationId === null ? "DELEGATE" : "DELEGATION",
      ...{ campusId: person.campusId, departmentId: person.departmentId, proposerId: person.id },
      ...{ congressNo: session.congressNo, sessionNo: session.no, sessionId: session.id },
      submittedOn: today,
    });
    await steps.pass(proposalStages, actor, {
      ...{ unionId, subject: proposal.id, subjectName: nameOfProposal(proposal), isFirst: true },
      ...{ campusId: person.campusId, step: "DRAFT", from: "DRAFT", to: "DRAFT", opinion: null },
      parties: await partiesOf({ proposals }, proposal),
    });
    await tellPeople(needs, unionId, [person.id]);
    return ok({ id: proposal.id });
  };
