import { enrolmentStages } from "../../enrolment/index.js";
import { matterKinds } from "../../life-cycle/index.js";
import type { OwnDataPart, Words } from "./own-data-part.js";

const factColumns =
  "kind, status, effective_on AS effectiveOn, reason, document, decided_by AS decidedBy";

const matterKindNames = Object.fromEntries(
  Object.entries(matterKinds).map(([kind, { stages }]) => [kind, stages.name]),
);
/** The states of each kind of matter: one word may mean two things. */
const matterStates: Words = Object.fromEntries(
  Object.entries(matterKinds).flatMap(([kind, { stages }]) =>
    Object.entries(stages.states).map(([state, name]) => [`${kind}.${state}`, name]),
  ),
);

/** What is held of a person's posts and membership. */
export const membershipParts = {
  posts: {
    name: { zh: "岗位", en: "Posts" },
    sql: `SELECT c.name AS campus, d.name AS department, p.category, p.cadre_rank AS \`rank\`, p.title, p.employment_type AS employmentType,
        p.valid_from AS validFrom, p.valid_to AS validTo
      FROM post p JOIN campus c ON c.id = p.campus_id JOIN department d ON d.id = p.department_id
      WHERE p.union_id = ? AND p.member_id = ? ORDER BY p.valid_from`,
  },
  membership: {
    name: { zh: "会籍变动", en: "Membership" },
    sql: `SELECT ${factColumns} FROM membership_fact WHERE union_id = ? AND member_id = ? ORDER BY effective_on`,
  },
  reversedFacts: {
    name: { zh: "已撤销的会籍记录", en: "Membership records taken back" },
    sql: `SELECT ${factColumns}, reversed_because AS reversedBecause, reversed_at AS reversedAt FROM reversed_fact
      WHERE union_id = ? AND member_id = ? ORDER BY reversed_at`,
  },
  retentions: {
    name: { zh: "保留会籍", en: "Retained membership" },
    sql: "SELECT cause, effective_on AS effectiveOn FROM retention WHERE union_id = ? AND member_id = ? ORDER BY effective_on",
  },
  retirementTrack: {
    name: { zh: "退休年龄类别", en: "Retirement track" },
    sql: "SELECT track FROM retirement_track WHERE union_id = ? AND member_id = ? AND track IS NOT NULL",
  },
  enrolments: {
    name: { zh: "入会申请", en: "Applications to join" },
    sql: `SELECT state, channel, statement, home_union AS homeUnion, other_union AS otherUnion, applied_on AS appliedOn, decided_on AS decidedOn,
        document, decided_by AS decidedBy FROM enrolment WHERE union_id = ? AND member_id = ? ORDER BY id`,
    words: { state: enrolmentStages.states },
  },
  invitations: {
    name: { zh: "入会邀请", en: "Invitations to join" },
    sql: `SELECT c.name AS campaign, i.invited_on AS invitedOn, i.declined_on AS declinedOn FROM enrolment_invitation i
      JOIN enrolment_campaign c ON c.union_id = i.union_id AND c.id = i.campaign_id
      WHERE i.union_id = ? AND i.member_id = ? ORDER BY i.invited_on`,
  },
  memberNumber: {
    name: { zh: "会员编号", en: "Member number" },
    sql: "SELECT no, given_on AS givenOn FROM member_number WHERE union_id = ? AND member_id = ?",
  },
  cards: {
    name: { zh: "会员证", en: "Member cards" },
    sql: `SELECT check_code AS checkCode, issued_on AS issuedOn, ended_on AS endedOn FROM member_card
      WHERE union_id = ? AND member_id = ? ORDER BY issued_on, id`,
  },
  matters: {
    name: { zh: "调动、转会、退会等会籍事项", en: "Moves, transfers, withdrawals and the like" },
    sql: `SELECT kind, state, other_name AS otherUnion, planned_on AS plannedOn, document, decided_by AS decidedBy, note, opened_on AS openedOn
      FROM membership_matter WHERE union_id = ? AND member_id = ? ORDER BY id`,
    words: { kind: matterKindNames, state: matterStates },
  },
} satisfies Readonly<Record<string, OwnDataPart>>;
