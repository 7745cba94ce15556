import {
  committeeKindNames,
  congressCallStages,
  meritStages,
  transferStages,
} from "../../office/index.js";
import { workPlanItemStages } from "../../work-plan/index.js";
import type { OwnDataPart } from "./own-data-part.js";

/** What is held of a person's offices and of his work for the union. */
export const officeParts = {
  committeeSeats: {
    name: { zh: "委员会任职", en: "Seats on committees" },
    sql: `SELECT k.kind AS committee, k.term_no AS termNo, s.post, s.employment, s.duty, s.elected_by AS electedBy, s.valid_from AS validFrom,
        s.valid_to AS validTo, s.document, s.decided_by AS decidedBy, s.end_reason AS endReason
      FROM committee_seat s JOIN committee k ON k.union_id = s.union_id AND k.id = s.committee_id
      WHERE s.union_id = ? AND s.member_id = ? ORDER BY s.valid_from, s.id`,
    words: { committee: committeeKindNames },
  },
  officerTransfers: {
    name: { zh: "任期内调动", en: "Transfers while in office" },
    sql: `SELECT asked_on AS askedOn, reason, upper_due_on AS upperDueOn, state FROM officer_transfer
      WHERE union_id = ? AND member_id = ? ORDER BY id`,
    words: { state: transferStages.states },
  },
  paidDays: {
    name: { zh: "占用工作时间的工会活动", en: "Paid days of union work" },
    sql: `SELECT on_day AS onDay, purpose, over_reason AS overReason FROM officer_paid_day
      WHERE union_id = ? AND member_id = ? ORDER BY on_day`,
  },
  deputies: {
    name: { zh: "本人的代理人", en: "Deputies of mine" },
    sql: `SELECT valid_from AS validFrom, valid_to AS validTo, document, decided_by AS decidedBy FROM officer_deputy
      WHERE union_id = ? AND member_id = ? ORDER BY id`,
  },
  deputyFor: {
    name: { zh: "本人代理他人", en: "Deputy for others" },
    sql: `SELECT valid_from AS validFrom, valid_to AS validTo, document, decided_by AS decidedBy FROM officer_deputy
      WHERE union_id = ? AND deputy_id = ? ORDER BY id`,
  },
  trainings: {
    name: { zh: "工会干部培训", en: "Trainings" },
    sql: `SELECT t.title AS topic, t.organiser, t.held_on AS heldOn, t.days, t.taken_back_on AS takenBackOn FROM cadre_training_attendance a
      JOIN cadre_training t ON t.union_id = a.union_id AND t.id = a.training_id
      WHERE a.union_id = ? AND a.member_id = ? ORDER BY t.held_on, t.id`,
  },
  workReports: {
    name: { zh: "述职", en: "Work reports" },
    sql: `SELECT kind, report_year AS year, reported_on AS reportedOn, forum, summary FROM cadre_work_report
      WHERE union_id = ? AND member_id = ? ORDER BY reported_on, id`,
  },
  merits: {
    name: { zh: "奖惩", en: "Rewards and criticism" },
    sql: `SELECT kind, merit_year AS year, title AS topic, reason, amount_fen AS amountFen, correct_by AS correctBy, proposed_on AS proposedOn, state
      FROM cadre_merit WHERE union_id = ? AND member_id = ? ORDER BY proposed_on, id`,
    words: { state: meritStages.states },
  },
  congressCalls: {
    name: { zh: "提议召开会员(代表)大会", en: "Calls for a congress" },
    sql: `SELECT reason, called_on AS calledOn, state FROM congress_call WHERE union_id = ? AND member_id = ? ORDER BY id`,
    words: { state: congressCallStages.states },
  },
  congressCallsSupported: {
    name: { zh: "联名的会员(代表)大会提议", en: "Calls for a congress supported" },
    sql: `SELECT c.reason, s.confirmed_on AS confirmedOn FROM congress_call_supporter s
      JOIN congress_call c ON c.union_id = s.union_id AND c.id = s.call_id
      WHERE s.union_id = ? AND s.member_id = ? ORDER BY s.confirmed_on, c.id`,
  },
  workPlanItems: {
    name: { zh: "负责的工作计划事项", en: "Items of work plans" },
    sql: `SELECT title AS topic, union_function AS unionFunction, due_on AS dueOn, state, result, done_on AS doneOn, evidence FROM work_plan_item
      WHERE union_id = ? AND owner_id = ? ORDER BY due_on, id`,
    words: { state: workPlanItemStages.states },
  },
} satisfies Readonly<Record<string, OwnDataPart>>;
