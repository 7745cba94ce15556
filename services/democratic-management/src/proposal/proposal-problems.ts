import type { RowProblem } from "@union/registers";

/** A number that stands for a proposal beyond the reach of whoever imports: it is not his to correct. */
export const numberTaken: RowProblem = {
  column: "编号",
  code: "NUMBER_TAKEN",
  message: {
    zh: "这个编号已用于您管理范围以外的提案，请换一个编号，或请院工会导入。",
    en: "This number belongs to a proposal outside your scope; choose another, or ask the union's office to import the row.",
  },
};

/** A piece is merged into a case that stands, or that comes in with it, and that whoever imports may see. */
export const mergeTargetUnknown: RowProblem = {
  column: "并入编号",
  code: "MERGE_TARGET_UNKNOWN",
  message: {
    zh: "没有这个编号的提案，或它不在您的管理范围内；请先导入被并入的提案，或核对并入编号。",
    en: "There is no proposal of this number within your scope; import the case first, or check the number.",
  },
};

/** The rule of the examination (PR-R6), for sheets: one session, a case that was filed and is open. */
export const mergeTargetUnfit: RowProblem = {
  column: "并入编号",
  code: "MERGE_TARGET_UNFIT",
  message: {
    zh: "只能并入同一届次、已立案的提案；在线办理的提案还须属于同一院区且尚未答复。请核对并入编号。",
    en: "A piece is merged into a filed case of its own session; a case handled here is of its campus and not answered yet. Check the number.",
  },
};

/** A case that others were merged into stays a filed case of their session. */
export const caseHasPieces: RowProblem = {
  column: "审查结果",
  code: "CASE_HAS_PIECES",
  message: {
    zh: "已有其他提案并入此件，审查结果和届次不能更改；请先改正并入的提案。",
    en: "Other proposals were merged into this one, so its result and session stay; correct those first.",
  },
};

/** Whoever proposes does not second (PR-R2). */
export const secondsHimself: RowProblem = {
  column: "附议人工号",
  code: "SECONDS_HIMSELF",
  message: {
    zh: "提案人不能附议自己的提案，请从附议人中删去提案人。",
    en: "A proposer does not second his own proposal; take him out of the seconders.",
  },
};

/** A proposal that was put forward here: its facts come from its steps, not from a sheet. */
export const handledOnline: RowProblem = {
  column: "编号",
  code: "HANDLED_ONLINE",
  message: {
    zh: "这个编号的提案在线办理，其情况由办理步骤记录，不能用表格更改；请删去此行，或在提案中办理。",
    en: "This proposal is handled here, and its steps say how it stands; take the row out, or act on the proposal itself.",
  },
};
