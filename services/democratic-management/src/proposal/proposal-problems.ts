import type { RowProblem } from "@union/registers";

/** A number that stands for a proposal beyond the reach of whoever imports: it is not his to correct. */
export const numberTaken: RowProblem = {
  column: "编号",
  code: "NUMBER_TAKEN",
  message: {
    zh: "这个编号已用于您管理范围以外的提案,请换一个编号,或请院工会导入。",
    en: "This number belongs to a proposal outside your scope; choose another, or ask the union's office to import the row.",
  },
};
