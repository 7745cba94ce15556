import type { FigureDeclaration, FigureUnit, Sentence } from "@union/kernel";
import { type AgendaItemKind, agendaItemKinds } from "./agenda/agenda-item.js";

const held = "s.type = 'STAFF' AND s.state IN ('CLOSED', 'PUBLISHED', 'REPORTED', 'ARCHIVED')";
const inYear = `s.union_id = :unionId AND ${held} AND s.opens_on BETWEEN :from AND :to`;
const label = "CONCAT('第', s.congress_no, '届第', s.no, '次职代会')";
const nobody = "NULL AS campus_id, NULL AS department_id, NULL AS member_id";

const figure = (
  [code, zh, en]: readonly [string, string, string],
  unit: FigureUnit,
  rows: string,
  definition: Sentence,
): FigureDeclaration => ({
  ...{ code, name: { zh, en }, definition, unit, rows, byCampus: false },
  value: unit === "ITEMS" ? "COUNT(*)" : "SUM(amount)",
});

/** One record a session, worth a number kept with it. */
const ofSessions = (amount: string, and = "TRUE") =>
  `SELECT s.id, 'CongressSession' AS kind, ${label} AS label, s.opens_on AS day, ${nobody}, ${amount} AS amount
   FROM congress_session s WHERE ${inYear} AND ${and}`;

/** Who came: a record a check-in where the session was held here, the recorded count where it came by register. Never both. */
const attended = (classes: readonly string[], recorded: string) =>
  `${ofSessions(recorded, "s.source = 'REGISTER'")}
   UNION ALL SELECT a.id, 'SessionAttendance', ${label}, s.opens_on, NULL, NULL, a.member_id, 1
   FROM session_attendance a JOIN congress_session s ON s.union_id = a.union_id AND s.id = a.session_id
   WHERE ${inYear} AND s.source = 'HOUSE' AND a.class IN (${classes.map((one) => `'${one}'`).join(", ")})`;

/** Whether the vote that counts passed its item: by exact fraction of all delegates, in whole numbers (SC-R13). */
const passed =
  "(v.yes * v.rule_den > COALESCE(v.total, s.entitled) * v.rule_num OR (v.rule_inclusive = 1 AND v.yes * v.rule_den = COALESCE(v.total, s.entitled) * v.rule_num))";
const items = (and: string, vote = "") =>
  `SELECT i.id, 'AgendaItem' AS kind, i.title AS label, s.opens_on AS day, ${nobody}, 1 AS amount
   FROM agenda_item i JOIN congress_session s ON s.union_id = i.union_id AND s.id = i.session_id ${vote} WHERE ${inYear} AND ${and}`;
const voted =
  "JOIN agenda_vote v ON v.union_id = i.union_id AND v.item_id = i.id AND v.state = 'COUNTED' AND v.kind = 'CHOICE'";
const passable = "i.kind IN ('DELIBERATE_AND_PASS', 'DECIDE')";

const kinds: Readonly<Record<AgendaItemKind, readonly [string, string, string]>> = {
  HEAR_AND_ADVISE: ["B3_hearAndAdvise", "审议建议议题", "Items heard and advised on"],
  DELIBERATE_AND_PASS: ["B3_deliberateAndPass", "审议通过议题", "Items put to be passed"],
  REVIEW_AND_SUPERVISE: ["B3_reviewAndSupervise", "审查监督议题", "Items reviewed"],
  DECIDE: ["B3_decide", "审议决定议题", "Items decided"],
  ELECT: ["B3_elect", "民主选举议题", "Elections"],
  EVALUATE: ["B3_evaluate", "民主评议议题", "Evaluations"],
};
const gatherings = (kind: string) =>
  `SELECT g.id, 'CongressGathering' AS kind, g.title AS label, g.held_on AS day, ${nobody}, 1 AS amount
   FROM congress_gathering g WHERE g.union_id = :unionId AND g.kind = '${kind}' AND g.held_on BETWEEN :from AND :to`;

const all = "COALESCE(s.present, 0) + COALESCE(s.non_voting, 0) + COALESCE(s.invited, 0)";

/** B1, B2, B3 and B5 of the annual summary (domain part 3): the staff congress by the day its sessions opened. */
export const sessionFigures: readonly FigureDeclaration[] = [
  figure(["B1_sessions", "职代会召开次数", "Sessions of the congress"], "ITEMS", ofSessions("1"), {
    zh: "当年召开并已闭会的职代会次数，按开幕日期归入年度。",
    en: "Sessions of the staff congress that have closed, by the day they opened.",
  }),
  figure(
    ["B2_present", "正式代表实到人次", "Formal delegates present"],
    "PERSON_TIMES",
    attended(["FORMAL"], "s.present"),
    {
      zh: "当年各次职代会正式代表实到人次之和：在本系统开会的按签到逐人计，由台账导入的按登记的人数。",
      en: "Formal delegates present at the year's sessions: by check-in where the session was held here, by the recorded count where it came by register.",
    },
  ),
  figure(
    ["B2_entitled", "正式代表应到人次", "Formal delegates entitled"],
    "PERSON_TIMES",
    ofSessions("s.entitled"),
    {
      zh: "当年各次职代会正式代表应到人次之和。",
      en: "Formal delegates entitled to come to the year's sessions, added up.",
    },
  ),
  figure(
    ["B2_attendance", "到会总人次", "Attendance in all"],
    "PERSON_TIMES",
    attended(["FORMAL", "NON_VOTING", "INVITED"], all),
    {
      zh: "当年各次职代会到会总人次：正式、列席、特邀合计。",
      en: "Everybody who came to the year's sessions: formal, non-voting and invited together.",
    },
  ),
  figure(
    ["B2_nonVoting", "列席代表人次", "Non-voting delegates"],
    "PERSON_TIMES",
    attended(["NON_VOTING"], "COALESCE(s.non_voting, 0)"),
    {
      zh: "当年各次职代会列席代表人次之和。",
      en: "Non-voting delegates at the year's sessions, added up.",
    },
  ),
  figure(
    ["B2_invited", "特邀代表人次", "Invited guests"],
    "PERSON_TIMES",
    attended(["INVITED"], "COALESCE(s.invited, 0)"),
    {
      zh: "当年各次职代会特邀代表人次之和。",
      en: "Invited guests at the year's sessions, added up.",
    },
  ),
  figure(["B3_agendaItems", "职代会议题数", "Agenda items"], "ITEMS", items("TRUE"), {
    zh: "当年各次职代会的议题数，按会议开幕日期归入年度。",
    en: "Agenda items of the year's sessions, by the day the session opened.",
  }),
  ...agendaItemKinds.map((kind) =>
    figure(kinds[kind], "ITEMS", items(`i.kind = '${kind}'`), {
      zh: `当年各次职代会议题中，类型为${kinds[kind][1]}的项数。`,
      en: `${kinds[kind][2]}: agenda items of that kind at the year's sessions.`,
    }),
  ),
  figure(
    ["B3_passed", "表决通过议题", "Items passed"],
    "ITEMS",
    items(`${passable} AND ${passed}`, voted),
    {
      zh: "当年须表决的议题中，赞成票达到规定比例（以应到代表为基数，另有规定的从其规定）的项数。",
      en: "Items of the year that were voted on and reached the required share of votes, by exact fraction of all delegates where the rules say nothing else.",
    },
  ),
  figure(
    ["B3_notPassed", "表决未通过议题", "Items not passed"],
    "ITEMS",
    items(`${passable} AND NOT ${passed}`, voted),
    {
      zh: "当年已表决的议题中，赞成票未达到规定比例的项数。",
      en: "Items of the year that were voted on and did not reach the required share of votes.",
    },
  ),
  figure(["B5_jointMeetings", "联席会议", "Joint meetings"], "ITEMS", gatherings("JOINT_MEETING"), {
    zh: "当年召开的职代会团（组）长和专门小组负责人联席会议次数。",
    en: "Joint meetings of the congress's group leaders and committee heads held in the year.",
  }),
  figure(["B5_inspections", "代表巡视", "Inspections"], "ITEMS", gatherings("INSPECTION"), {
    zh: "当年组织的职工代表巡视次数。",
    en: "Rounds of inspection by delegates held in the year.",
  }),
  figure(["B5_trainings", "代表培训", "Delegate trainings"], "ITEMS", gatherings("TRAINING"), {
    zh: "当年举办的职工代表培训次数。",
    en: "Trainings of delegates held in the year.",
  }),
];
