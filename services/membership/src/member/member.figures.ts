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
    unit: "PERSONS",
    rows: `SELECT ${person}, f.effective_on AS day, ${place} FROM member m ${postAtEnd} ${activeAtEnd} WHERE m.union_id = :unionId`,
    value: "COUNT(DISTINCT member_id)",
    byCampus: true,
  },
  {
    code: "A1_women",
    name: { zh: "女会员人数(年末)", en: "Women members at year end" },
    unit: "PERSONS",
    rows: `SELECT ${person}, f.effective_on AS day, ${place} FROM member m ${postAtEnd} ${activeAtEnd}
      WHERE m.union_id = :unionId AND m.sex = 'FEMALE'`,
    value: "COUNT(DISTINCT member_id)",
    byCampus: true,
  },
  {
    code: "A2_staff",
    name: { zh: "职工人数(年末)", en: "Staff at year end" },
    unit: "PERSONS",
    rows: `SELECT ${person}, p.valid_from AS day, ${place} FROM member m ${postAtEnd} WHERE m.union_id = :unionId
      AND ${livesOn("m.union_id", "m.id", ":to")}`,
    value: "COUNT(DISTINCT member_id)",
    byCampus: true,
  },
  {
    code: "A3_joined",
    name: { zh: "本年入会人数", en: "Joined in the year" },
    unit: "PERSONS",
    rows: `SELECT ${person}, f.effective_on AS day, ${place} FROM member m
      JOIN membership_fact f ON f.union_id = m.union_id AND f.member_id = m.id AND f.kind = 'ENROLLED' AND f.effective_on BETWEEN :from AND :to
      JOIN post p ON p.union_id = m.union_id AND p.member_id = m.id AND p.valid_from <= f.effective_on AND p.valid_to > f.effective_on
      WHERE m.union_id = :unionId`,
    value: "COUNT(*)",
    byCampus: true,
  },
];
