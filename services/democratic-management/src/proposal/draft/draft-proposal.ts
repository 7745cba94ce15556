import { type Actor, err, isUnseen, ok, type Result } from "@union/kernel";
import type { ProposedAs } from "../matter/online-proposal.js";
import { proposalStages } from "../matter/proposal.stages.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { nameOfProposal, partiesOf } from "../matter/proposal-parties.js";
import { tellPeople } from "../matter/tell-people.js";
import { blank } from "./blank-proposal.js";
import { collectingSession } from "./collecting-session.reader.js";
import { checkText, type ProposalPartMissing, type ProposalText } from "./proposal-text.js";

export type NotFormalDelegate = { readonly kind: "NotFormalDelegate" };
export type CollectingSessionUnknown = { readonly kind: "CollectingSessionUnknown" };
export type DelegationMissing = { readonly kind: "DelegationMissing" };
export type DraftProposalInput = {
  readonly sessionId: string | null;
  readonly text: ProposalText;
  readonly proposedAs: ProposedAs;
  readonly delegation: string | null;
};
export type DraftProposalRefusal =
  | NotFormalDelegate
  | CollectingSessionUnknown
  | DelegationMissing
  | ProposalPartMissing;

/** A formal delegate of the congress that sits today drafts a proposal, for himself or for his delegation (PR-R1, PR-R3). */
export const draftProposal =
  (needs: ProposalNeeds) =>
  async (
    actor: Actor,
    { sessionId, proposedAs, ...asked }: DraftProposalInput,
  ): Promise<Result<{ id: string }, DraftProposalRefusal>> => {
    const { tx, proposals, mandates, directory, steps, today } = needs;
    const { unionId, memberId } = actor;
    const text = checkText(asked.text);
    if (!text.ok) return text;
    const delegation = asked.delegation?.trim().slice(0, 100) ?? null;
    if (proposedAs === "DELEGATION" && (delegation === null || isUnseen(delegation)))
      return err({ kind: "DelegationMissing" });
    const congress = await mandates.congressOn(unionId, "STAFF", today);
    const mandate =
      congress && memberId
        ? await mandates.formalMandate(unionId, congress.id, memberId, today)
        : null;
    const person = memberId && (await directory.membersById(unionId, [memberId])).get(memberId);
    if (!congress || !mandate || !person) return err({ kind: "NotFormalDelegate" });
    const wanted = { id: sessionId, on: today };
    const session = await collectingSession(tx, unionId, congress.no, wanted);
    if (session === null) return err({ kind: "CollectingSessionUnknown" });
    const proposal = await proposals.add({
      ...blank,
      ...{ unionId, ...text.value, proposedAs, delegation },
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
