import type { FigureDeclaration } from "@union/kernel";
import { countsIn, livesOn } from "./counting.js";

/** The columns every figure of people selects from its alias `m` (member) and `p` (post at the year's end). */
const person = "m.id, 'Member' AS kind, m.staff_no AS label";
const place = "p.campus_id, p.department_id, m.id AS member_id, 1 AS amount";
const postAtEnd =
  "JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id AND p.valid_from <= :to AND p.valid_to > :to";
const activeAtEnd = `JOIN membership_fact f ON f.union_id = m.union_id AND f.member_id = m.id
  AND f.effective_on <= :to AND f.until_on > :to AND ${countsIn("f.status")}`;

/** A1 to A3 of the annual summary (domain part 3). A1 and A2 are read at the year's end, A3 within the year. */
export const memberFigures: readonly FigureDeclaration[] = [
  {
    code: "A1_members",
    name: { zh: "会员人数(年末)", en: "Members at year end" },
    definition: {
      zh: "12 月 31 日计入会员的人数，按会籍事实和当日所在院区统计；转出手续未完结的仍计入，保留会籍的不计入。",
      en: "People who count as members on 31 December, by the facts of their membership and their campus on that day; those being transferred out still count, those whose membership is only retained do not.",
    },
    unit: "PERSONS",
    rows: `SELECT ${person}, f.effective_on AS day, ${place} FROM member m ${postAtEnd} ${activeAtEnd} WHERE m.union_id = :unionId`,
    value: "COUNT(DISTINCT member_id)",
    byCampus: true,
  },
  {
    code: "A1_women",
    name: { zh: "女会员人数(年末)", en: "Women members at year end" },
    definition: {
      zh: "12 月 31 日会员中的女性人数。",
      en: "Women among the members on 31 December.",
    },
    unit: "PERSONS",
    rows: `SELECT ${person}, f.effective_on AS day, ${place} FROM member m ${postAtEnd} ${activeAtEnd}
      WHERE m.union_id = :unionId AND m.sex = 'FEMALE'`,
    value: "COUNT(DISTINCT member_id)",
    byCampus: true,
  },
  {
    code: "A2_staff",
    name: { zh: "职工人数(年末)", en: "Staff at year end" },
    definition: {
      zh: "12 月 31 日在岗职工人数，不论是否入会；当日之前去世的不计入。它是入会率的分母。",
      en: "Staff in a post on 31 December, members or not; those who died before are left out. Union density is the share of members in it.",
    },
    unit: "PERSONS",
    rows: `SELECT ${person}, p.valid_from AS day, ${place} FROM member m ${postAtEnd} WHERE m.union_id = :unionId
      AND ${livesOn("m.union_id", "m.id", ":to")}`,
    value: "COUNT(DISTINCT member_id)",
    byCampus: true,
  },
  {
    code: "A3_joined",
    name: { zh: "本年入会人数", en: "Joined in the year" },
    definition: {
      zh: "入会日期在当年的人数，按入会当日所在院区统计；转入的不计入。",
      en: "People whose enrolment took effect in the year, at their campus of that day; transfers in are not among them.",
    },
    unit: "PERSONS",
    rows: `SELECT ${person}, f.effective_on AS day, ${place} FROM member m
      JOIN membership_fact f ON f.union_id = m.union_id AND f.member_id = m.id AND f.kind = 'ENROLLED' AND f.effective_on BETWEEN :from AND :to
      JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id AND p.valid_from <= f.effective_on AND p.valid_to > f.effective_on
      WHERE m.union_id = :unionId`,
    value: "COUNT(*)",
    byCampus: true,
  },
];
