import type { FigureDeclaration } from "@union/kernel";
import { livesOn } from "../../member/index.js";

const orgs = (level: "BRANCH" | "GROUP") =>
  `SELECT o.id, 'UnionOrg' AS kind, o.name AS label, e.valid_from AS day, NULL AS campus_id, NULL AS department_id, NULL AS member_id, 1 AS amount
   FROM union_org o JOIN org_edge e ON e.union_id = o.union_id AND e.kind = 'ORG_UNDER_ORG' AND e.child_id = o.id AND e.valid_from <= :to AND e.valid_to > :to
   WHERE o.union_id = :unionId AND o.level = '${level}'`;

/** A4 of the annual summary (domain part 3), as things stand at the year's end; officers are counted once, whatever they sit on. */
export const committeeFigures: readonly FigureDeclaration[] = [
  {
    code: "A4_branches",
    name: { zh: "分工会数(年末)", en: "Branches at year end" },
    definition: {
      zh: "12 月 31 日设立的分工会数。",
      en: "Branches that exist on 31 December.",
    },
    unit: "ITEMS",
    rows: orgs("BRANCH"),
    value: "COUNT(*)",
    byCampus: false,
  },
  {
    code: "A4_groups",
    name: { zh: "工会小组数(年末)", en: "Union groups at year end" },
    definition: {
      zh: "12 月 31 日设立的工会小组数。",
      en: "Union groups that exist on 31 December.",
    },
    unit: "ITEMS",
    rows: orgs("GROUP"),
    value: "COUNT(*)",
    byCampus: false,
  },
  {
    code: "A4_officers",
    name: { zh: "在任工会干部人数(年末)", en: "Officers in office at year end" },
    definition: {
      zh: "12 月 31 日在任的委员会委员人数；一人兼任几职只计一人，按本人所在院区统计。",
      en: "People with a seat on a committee on 31 December; whoever holds several is one, at his own campus.",
    },
    unit: "PERSONS",
    rows: `SELECT s.id, 'CommitteeSeat' AS kind, CONCAT(o.name, ' ', c.term_no) AS label, s.valid_from AS day, p.campus_id, p.department_id,
        s.member_id, 1 AS amount
      FROM committee_seat s JOIN committee c ON c.union_id = s.union_id AND c.id = s.committee_id JOIN union_org o ON o.id = c.org_id
      JOIN post p ON p.union_id = s.union_id AND p.member_id = s.member_id AND p.valid_from <= :to AND p.valid_to > :to
      WHERE s.union_id = :unionId AND s.valid_from <= :to AND s.valid_to > :to
        AND ${livesOn("s.union_id", "s.member_id", ":to")}`,
    value: "COUNT(DISTINCT member_id)",
    byCampus: true,
  },
  {
    code: "A4_womenCommittees",
    name: { zh: "女职工委员会(委员)数(年末)", en: "Women workers' committees at year end" },
    definition: {
      zh: "12 月 31 日在任的女职工委员会（委员）数；已换届的不计入。",
      en: "Women workers' committees in office on 31 December; those that have been succeeded are left out.",
    },
    unit: "ITEMS",
    rows: `SELECT c.id, 'Committee' AS kind, CONCAT(o.name, ' ', c.term_no) AS label, c.elected_on AS day, c.campus_id, NULL AS department_id,
        NULL AS member_id, 1 AS amount
      FROM committee c JOIN union_org o ON o.id = c.org_id
      WHERE c.union_id = :unionId AND c.kind = 'WOMEN' AND c.elected_on <= :to AND (c.succeeded_on IS NULL OR c.succeeded_on > :to)`,
    value: "COUNT(*)",
    byCampus: false,
  },
];
