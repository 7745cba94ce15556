import type { LocalDate } from "@union/kernel";
import type { RowProblem } from "@union/registers";

const column = "批次号";

/** Why a batch of a sheet cannot take a row in. */
export const payrollProblems = {
  known: {
    column,
    code: "BATCH_KNOWN",
    message: {
      zh: "这个批次号已用于另一批代扣或收据，请核对后换一个批次号。",
      en: "This batch number belongs to another payroll or receipt; check it and choose another one.",
    },
  },
  manyCampuses: {
    column,
    code: "BATCH_PLACE_UNKNOWN",
    message: {
      zh: "您管理多个院区但不是全会，请由管理全会或单个院区的工会干部导入。",
      en: "You look after several campuses but not the whole union; let an officer of the whole union or of one campus import this.",
    },
  },
  otherDay: (deductedOn: LocalDate): RowProblem => ({
    column: "扣款日期",
    code: "BATCH_DAY_DIFFERS",
    message: {
      zh: `同一批次的扣款日期须相同；这一批是 ${deductedOn}。`,
      en: `A batch has one day of deduction; that of this one is ${deductedOn}.`,
    },
  }),
} as const;
