import {
  date,
  defineRegister,
  money,
  month,
  optional,
  personName,
  type RowOf,
  staffNumber,
  text,
} from "@union/registers";
import { longestNumber } from "./import-payroll.js";

/** 会费代扣: one row is what was deducted from somebody's pay for a month, in a batch. The name is there for people's sake. */
export const payrollRegister = defineRegister({
  name: "payroll",
  sheet: "会费代扣",
  number: ["batchNo", "staffNo", "month"],
  columns: {
    batchNo: text("批次号", { max: longestNumber }),
    deductedOn: date("扣款日期", { notInFuture: true }),
    staffNo: staffNumber("工号"),
    personName: optional(personName("姓名")),
    month: month("月份"),
    deductedFen: money("代扣金额(元)"),
  },
});

export type PayrollSheetRow = RowOf<typeof payrollRegister>;
