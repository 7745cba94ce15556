import {
  type Actor,
  err,
  isUnseen,
  isWide,
  type LocalDate,
  ok,
  type Result,
  scopeOf,
} from "@union/kernel";
import { bulkInsert, newId } from "@union/persistence";
import type { ProposalNeeds } from "../matter/proposal-needs.js";

export type ProposalAwardKind = "BEST_PROPOSAL" | "BEST_DEPARTMENT";
export type AwardProposalInput = {
  readonly congressNo: number;
  readonly sessionNo: number;
  readonly kind: ProposalAwardKind;
  /** The proposal, or the department, that is awarded: one of the two, as the kind says. */
  readonly proposalId: string | null;
  readonly departmentId: string | null;
  readonly document: string;
  readonly decidedBy: string;
  readonly decidedOn: LocalDate;
};
export type AwardUnfit = { readonly kind: "AwardUnfit" };
export type AwardUnfounded = { readonly kind: "AwardUnfounded" };

/** Records who was awarded for a session: a proposal that was filed, or a department that handled one (PR-R14). */
export const awardProposal =
  ({ tx, today }: ProposalNeeds) =>
  async (
    actor: Actor,
    input: AwardProposalInput,
  ): Promise<Result<{ id: string }, AwardUnfit | AwardUnfounded>> => {
    const { unionId } = actor;
    const { congressNo, sessionNo, kind, document, decidedBy, decidedOn } = input;
    const scope = scopeOf(actor, "proposals.examine");
    if (isUnseen(document) || isUnseen(decidedBy) || decidedOn > today)
      return err({ kind: "AwardUnfounded" });
    const isBest = kind === "BEST_PROPOSAL";
    const awarded = isBest ? input.proposalId : input.departmentId;
    const column = isBest ? "id" : "lead_department_id";
    const filed = await tx.query<unknown[]>(
      `SELECT 1 FROM proposal WHERE union_id = ? AND congress_no = ? AND session_no = ? AND result IN ('FILED', 'MERGED')
         AND ${column} = ? LIMIT 1`,
      [unionId, congressNo, sessionNo, awarded],
    );
    if (scope === null || !isWide(scope) || awarded === null || filed.length === 0)
      return err({ kind: "AwardUnfit" });
    const id = newId();
    await bulkInsert(
      tx,
      "proposal_award",
      [
        ...["union_id", "id", "congress_no", "session_no", "kind", "proposal_id", "department_id"],
        ...["document", "decided_by", "decided_on"],
      ],
      [
        [
          ...[unionId, id, congressNo, sessionNo, kind],
          ...[isBest ? awarded : null, isBest ? null : awarded],
          ...[document.trim().slice(0, 200), decidedBy.trim().slice(0, 100), decidedOn],
        ],
      ],
    );
    return ok({ id });
  };
