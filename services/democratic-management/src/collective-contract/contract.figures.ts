import type { FigureDeclaration, FigureUnit, Sentence } from "@union/kernel";

const row = "c.campus_id, NULL AS department_id, NULL AS member_id";
const contracts = (day: string, amount: string, condition: string): string =>
  `SELECT c.id, 'CollectiveContract' AS kind, c.title AS label, ${day} AS day, ${row}, ${amount} AS amount
   FROM collective_contract c WHERE c.union_id = :unionId AND ${condition}`;
/** In force on the last day of the window, whatever is being changed of it. */
const inForce =
  "c.effective_on <= :to AND c.expires_on >= :to AND (c.ended_on IS NULL OR c.ended_on > :to)";
const figure = (
  code: string,
  zh: string,
  en: string,
  unit: FigureUnit,
  value: FigureDeclaration["value"],
  rows: string,
  definition: Sentence,
): FigureDeclaration => ({
  ...{ code, name: { zh, en }, definition, unit, value, rows, byCampus: false },
});
/** The last inspection in the year of each clause; a clause counts by that one alone. */
const inspected = (condition: string): string =>
  `SELECT i.id, 'ContractInspection' AS kind, CONCAT(c.title, ' ', k.chapter_no, '.', k.clause_no) AS label, i.inspected_on AS day, ${row}, 1 AS amount
   FROM contract_inspection i JOIN contract_clause k ON k.union_id = i.union_id AND k.id = i.clause_id
     JOIN collective_contract c ON c.union_id = i.union_id AND c.id = i.contract_id
   WHERE i.union_id = :unionId AND i.inspected_on BETWEEN :from AND :to AND ${condition}
     AND NOT EXISTS (SELECT 1 FROM contract_inspection n WHERE n.union_id = i.union_id AND n.clause_id = i.clause_id
       AND n.inspected_on <= :to AND (n.inspected_on, n.id) > (i.inspected_on, i.id))`;

/** B7 of the annual summary: contracts signed and in force, their term, and how their articles are kept. */
export const contractFigures: readonly FigureDeclaration[] = [
  figure(
    "B7_signed",
    "签订集体合同数",
    "Collective contracts signed",
    "ITEMS",
    "COUNT(*)",
    contracts("c.signed_on", "1", "c.signed_on BETWEEN :from AND :to"),
    {
      zh: "签订日期在当年的集体合同（含专项合同）份数。",
      en: "Collective contracts, also those on one matter, that were signed in the year.",
    },
  ),
  figure(
    "B7_inForce",
    "有效集体合同数(年末)",
    "Contracts in force at year end",
    "ITEMS",
    "COUNT(*)",
    contracts("c.effective_on", "1", inForce),
    {
      zh: "12 月 31 日仍在有效期内、未提前终止的集体合同份数。",
      en: "Collective contracts in force on 31 December: begun, not expired, not ended early.",
    },
  ),
  figure(
    "B7_termYears",
    "有效集体合同期限合计(年)",
    "Terms of contracts in force, years in all",
    "ITEMS",
    "SUM(amount)",
    contracts("c.effective_on", "c.term_years", inForce),
    {
      zh: "12 月 31 日有效的各份集体合同的期限（年）之和。",
      en: "Terms, in years, of the contracts in force on 31 December, added up.",
    },
  ),
  figure(
    "B7_articlesInspected",
    "已检查条款数",
    "Articles inspected",
    "ITEMS",
    "COUNT(*)",
    inspected("TRUE"),
    {
      zh: "当年检查过履行情况的合同条款数；同一条款检查几次只计最后一次。",
      en: "Articles of contracts that were inspected in the year, each by its last inspection alone.",
    },
  ),
  figure(
    "B7_articlesPerformed",
    "已履行条款数",
    "Articles performed",
    "ITEMS",
    "COUNT(*)",
    inspected("i.result = 'PERFORMED'"),
    {
      zh: "当年最后一次检查结果为已履行的条款数。",
      en: "Articles whose last inspection in the year found them performed.",
    },
  ),
  figure(
    "B7_articlesPartly",
    "部分履行条款数",
    "Articles performed in part",
    "ITEMS",
    "COUNT(*)",
    inspected("i.result = 'PARTLY'"),
    {
      zh: "当年最后一次检查结果为部分履行的条款数。",
      en: "Articles whose last inspection in the year found them performed in part.",
    },
  ),
  figure(
    "B7_articlesNotPerformed",
    "未履行条款数",
    "Articles not performed",
    "ITEMS",
    "COUNT(*)",
    inspected("i.result = 'NOT_PERFORMED'"),
    {
      zh: "当年最后一次检查结果为未履行的条款数。",
      en: "Articles whose last inspection in the year found them not performed.",
    },
  ),
];
