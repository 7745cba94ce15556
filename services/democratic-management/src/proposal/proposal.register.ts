import {
  choice,
  count,
  date,
  defineRegister,
  list,
  optional,
  problemCode,
  type RowOf,
  sentenceOf,
  staffNumber,
  text,
} from "@union/registers";
import { Proposal } from "./proposal.js";
import { proposalRefusals } from "./proposal.refusals.js";

const columns = {
  no: text("编号", { max: 40 }),
  congressNo: count("届", { min: 1, max: 200 }),
  sessionNo: count("次", { min: 1, max: 200 }),
  title: text("案由"),
  category: text("类别", { max: 40 }),
  proposerNo: staffNumber("提案人工号"),
  seconderNos: optional(list(staffNumber("附议人工号"))),
  submittedOn: date("提交日期", { notInFuture: true }),
  result: optional(
    choice("审查结果", {
      立案: "FILED",
      并案: "MERGED",
      转建议: "CONVERTED_TO_SUGGESTION",
      不予立案: "REJECTED",
    }),
  ),
  mergedIntoNo: optional(text("并入编号", { max: 40 })),
  leadDepartment: optional(text("主办部门")),
  assistDepartment: optional(text("协办部门")),
  assignedOn: optional(date("交办日期", { notInFuture: true })),
  answeredOn: optional(date("答复日期", { notInFuture: true })),
  answerClass: optional(choice("答复类别", { A: "A", B: "B", C: "C", D: "D" })),
  satisfaction: optional(
    choice("满意度", {
      满意: "SATISFIED",
      基本满意: "BASICALLY_SATISFIED",
      不满意: "NOT_SATISFIED",
      未反馈: "NO_FEEDBACK",
    }),
  ),
};

/** 提案: one row is a proposal, as far as it has come. */
export const proposalRegister = defineRegister({
  name: "proposals",
  sheet: "提案",
  number: "no",
  columns,
  check: (row) =>
    new Proposal(row).contradictions().map((contradiction) => ({
      column: columns[contradiction.field].title,
      code: problemCode(contradiction.kind),
      message: sentenceOf(proposalRefusals, contradiction),
    })),
});

export type ProposalRow = RowOf<typeof proposalRegister>;
