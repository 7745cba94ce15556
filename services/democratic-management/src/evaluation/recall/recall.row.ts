import type { RecallProcedure } from "./recall.js";

/** The columns of a recall; `p` is recall_procedure. */
export const recallColumns = `p.id, p.union_id AS unionId, p.member_id AS memberId, p.office, p.proposed_by AS proposedBy, p.reason, p.document,
  p.proposed_on AS proposedOn, p.signatures, p.members, p.verified, p.decisions, p.vote, p.state, p.version`;
/** A recall as its table keeps it. */
export type RecallRow = Omit<RecallProcedure, "decisions" | "vote"> & {
  readonly decisions: string;
  readonly vote: string | null;
};
export const procedureOf = ({ decisions, vote, ...row }: RecallRow): RecallProcedure => ({
  ...row,
  decisions: JSON.parse(decisions),
  vote: vote === null ? null : JSON.parse(vote),
});
