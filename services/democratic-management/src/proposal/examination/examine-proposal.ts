import { persons } from "@union/deadlines";
import { type Actor, err, isUnseen, type LocalDate, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { type FindProposalRefusal, findProposal } from "../matter/find-proposal.js";
import { moveProposal } from "../matter/move-proposal.js";
import type { OnlineProposal } from "../matter/online-proposal.js";
import { isOpenCase } from "../matter/open-case.js";
import type { ProposalStep } from "../matter/proposal.stages.js";
import type { ProposalNeeds } from "../matter/proposal-needs.js";
import type { ExaminationResult } from "../proposal.js";

export type ExaminationOutcome = "FILE" | "MERGE" | "RETURN" | "CONVERT" | "REJECT";
/** The decision by which a proposal was examined: the document, who decided, and the day. */
export type ExaminationDecision = {
  readonly by: "COMMITTEE" | "PRESIDIUM";
  readonly document: string;
  readonly decidedBy: string;
  readonly decidedOn: LocalDate;
};
export type ExamineProposalInput = {
  readonly id: string;
  readonly outcome: ExaminationOutcome;
  readonly mergeIntoId: string | null;
  readonly reason: string | null;
  readonly decision: ExaminationDecision;
};
export type ExaminationUnfounded = { readonly kind: "ExaminationUnfounded" };
export type PresidiumDecides = { readonly kind: "PresidiumDecides" };
export type CaseUnfit = { readonly kind: "CaseUnfit" };
export type ExamineProposalRefusal =
  | FindProposalRefusal
  | ExaminationUnfounded
  | PresidiumDecides
  | CaseUnfit
  | StepRefusal;

const results: Readonly<Record<ExaminationOutcome, ExaminationResult | null>> = {
  FILE: "FILED",
  MERGE: "MERGED",
  RETURN: null,
  CONVERT: "CONVERTED_TO_SUGGESTION",
  REJECT: "REJECTED",
};
/** The committee decides on a proposal, or the presidium where the examination was disputed (PR-R6). */
export const examineProposal =
  (needs: ProposalNeeds) =>
  async (
    actor: Actor,
    { id, outcome, mergeIntoId, reason, decision }: ExamineProposalInput,
  ): Promise<Result<{ id: string }, ExamineProposalRefusal>> => {
    const found = await findProposal(needs, actor, id);
    if (!found.ok) return found;
    const proposal = found.value;
    if (!isFounded(decision, proposal, needs.today)) return err({ kind: "ExaminationUnfounded" });
    if (proposal.disputedOn !== null && decision.by !== "PRESIDIUM")
      return err({ kind: "PresidiumDecides" });
    const target = outcome === "MERGE" ? await caseFor(needs, actor, proposal, mergeIntoId) : null;
    if (outcome === "MERGE" && target === null) return err({ kind: "CaseUnfit" });
    const parties = target && {
      CASE_AUTHORS: persons(...(await needs.proposals.authors(target))),
    };
    const moved = await moveProposal(needs, actor, proposal, {
      step: outcome satisfies ProposalStep,
      opinion: reason,
      changes: {
        result: results[outcome],
        mergedIntoNo: target?.no ?? null,
        examinedBy: decision.by,
        decisionDocument: decision.document.trim(),
        decidedBy: decision.decidedBy.trim(),
        decidedOn: decision.decidedOn,
        ...(outcome === "RETURN" ? { disputedOn: null } : {}),
      },
      ...(parties ? { parties } : {}),
    });
    return moved.ok ? ok({ id }) : moved;
  };

/** A case of the same session within the reach of whoever merges; null where the id names none. */
async function caseFor(
  needs: ProposalNeeds,
  actor: Actor,
  { id, congressNo, sessionNo }: OnlineProposal,
  targetId: string | null,
): Promise<OnlineProposal | null> {
  if (targetId === null || targetId === id) return null;
  const target = await findProposal(needs, actor, targetId);
  if (!target.ok || !isOpenCase(target.value.status)) return null;
  const isSame = target.value.congressNo === congressNo && target.value.sessionNo === sessionNo;
  return isSame ? target.value : null;
}

const isFounded = (
  { document, decidedBy, decidedOn }: ExaminationDecision,
  { submittedOn }: OnlineProposal,
  today: LocalDate,
): boolean =>
  !isUnseen(document) &&
  document.length <= 200 &&
  !isUnseen(decidedBy) &&
  decidedBy.length <= 100 &&
  decidedOn >= submittedOn &&
  decidedOn <= today;
