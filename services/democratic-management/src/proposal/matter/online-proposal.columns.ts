import type { OnlineProposal } from "./online-proposal.js";

/** The column of each fact of a proposal. */
export const onlineColumns: Readonly<Record<keyof OnlineProposal, string>> = {
  unionId: "union_id",
  id: "id",
  no: "no",
  source: "source",
  campusId: "campus_id",
  departmentId: "department_id",
  congressNo: "congress_no",
  sessionNo: "session_no",
  sessionId: "session_id",
  title: "title",
  category: "category",
  grounds: "grounds",
  measure: "measure",
  proposerId: "proposer_id",
  proposedAs: "proposed_as",
  delegationId: "delegation_id",
  submittedOn: "submitted_on",
  status: "status",
  result: "result",
  mergedIntoNo: "merged_into_no",
  disputedOn: "disputed_on",
  examinedBy: "examined_by",
  decidedBy: "decided_by",
  decisionDocument: "decision_document",
  decidedOn: "decided_on",
  leadDepartment: "lead_department",
  assistDepartment: "assist_department",
  leadDepartmentId: "lead_department_id",
  leadCampusId: "lead_campus_id",
  handlerMemberId: "handler_member_id",
  headMemberId: "head_member_id",
  leaderMemberId: "leader_member_id",
  assignedOn: "assigned_on",
  dueOn: "due_on",
  answeredOn: "answered_on",
  answerClass: "answer_class",
  satisfaction: "satisfaction",
  round: "round",
  currentDueOn: "current_due_on",
  feedbackDueOn: "feedback_due_on",
  handOverDocument: "hand_over_document",
  suggestionAnswer: "suggestion_answer",
  version: "version",
};

/** A proposal as its table keeps it; `p` is proposal. */
export const onlineSelect: string = Object.entries(onlineColumns)
  .map(([field, column]) => `p.${column} AS ${field}`)
  .join(", ");
