import { type Actor, err, ok, type Result } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import type { StepRefusal } from "@union/stages";
import { collectionClosesOn } from "../../session/index.js";
import { moveProposal } from "../matter/move-proposal.js";
import type { OnlineProposal } from "../matter/online-proposal.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import { collectingSession } from "./collecting-session.reader.js";
import type { NotFormalDelegate } from "./draft-proposal.js";
import { formalDelegates } from "./formal-delegates.js";

export type SecondersMissing = {
  readonly kind: "SecondersMissing";
  readonly confirmed: number;
  readonly least: number;
};
export type SubmitProposalRefusal = SecondersMissing | NotFormalDelegate | StepRefusal;

/**
 * Puts a proposal forward: in time with enough delegates who confirmed it themselves and are delegates still (PR-R2), late as an
 * ordinary suggestion (PR-R4). A delegation as a whole needs no seconders; what was given back and completed came in time already.
 */
export async function submitProposal(
  needs: ProposalNeeds,
  actor: Actor,
  proposal: OnlineProposal,
): Promise<Result<{ id: string }, SubmitProposalRefusal>> {
  const { tx, proposals, mandates, directory, today } = needs;
  const { unionId, id, campusId, congressNo, sessionId, status } = proposal;
  if (status !== "SECONDING" && status !== "RETURNED") {
    const refused = await moveProposal(needs, actor, proposal, { step: "SUBMIT" });
    return refused.ok ? ok({ id }) : refused;
  }
  const congress = await mandates.congressOn(unionId, "STAFF", today);
  const isDelegate =
    congress && (await mandates.formalMandate(unionId, congress.id, proposal.proposerId, today));
  if (!isDelegate) return err({ kind: "NotFormalDelegate" });
  const overrides = await directory.policyOverrides(unionId);
  const { value: least } = resolvePolicy(
    "proposal.secondersMin",
    { campusId, on: today },
    overrides,
  );
  const seconders = await proposals.seconders(proposal);
  const formal = await formalDelegates(mandates, unionId, congress.id, today);
  const confirmed = seconders.filter(
    ({ memberId, state }) => state === "CONFIRMED" && formal.has(memberId),
  ).length;
  if (proposal.proposedAs === "DELEGATE" && confirmed < least)
    return err({ kind: "SecondersMissing", confirmed, least });
  const policy = { "proposal.secondersMin": least };
  if (status === "RETURNED") {
    const again = await moveProposal(needs, actor, proposal, { step: "SUBMIT", policy });
    return again.ok ? ok({ id }) : again;
  }
  const session = await collectingSession(tx, unionId, congressNo, { id: sessionId, on: today });
  const closesOn = session && collectionClosesOn(session.opensOn, campusId, overrides);
  const isLate = closesOn === null || today > closesOn;
  const moved = await moveProposal(needs, actor, proposal, {
    step: isLate ? "SUBMIT_LATE" : "SUBMIT",
    changes: {
      submittedOn: today,
      ...(isLate ? { result: "CONVERTED_TO_SUGGESTION" as const } : {}),
    },
    policy: { ...policy, closesOn },
  });
  return moved.ok ? ok({ id }) : moved;
}
