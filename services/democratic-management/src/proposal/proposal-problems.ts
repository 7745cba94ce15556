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

/** A proposal that was put forward here: its facts come from its steps, not from a sheet. */
export const handledOnline: RowProblem = {
  column: "编号",
  code: "HANDLED_ONLINE",
  message: {
    zh: "这个编号的提案在线办理,其情况由办理步骤记录,不能用表格更改;请删去此行,或在提案中办理。",
    en: "This proposal is handled here, and its steps say how it stands; take the row out, or act on the proposal itself.",
  },
};
