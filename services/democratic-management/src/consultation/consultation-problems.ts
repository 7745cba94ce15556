import type { RowProblem } from "@union/registers";

/** The sheet names no campus: whoever answers for a part of the union only cannot bring it in. */
export const consultationOfAnotherPlace: RowProblem = {
  column: "事项",
  code: "WHOLE_UNION_ONLY",
  message: {
    zh: "征求意见台账属于全院或其他院区，您的授权不包括它，不能导入；请交由院工会导入。",
    en: "This consultation is the whole union's or another campus's; ask the union's own officer to import it.",
  },
};
/** The same consultation is being held here, with its opinions one by one. */
export const consultationStillOpen: RowProblem = {
  column: "事项",
  code: "CONSULTATION_OPEN",
  message: {
    zh: "这一事项正在系统中征求意见，请先办结，不要重复导入。",
    en: "This matter is being consulted on here; close it first instead of importing it.",
  },
};
export const fewerThanRecorded: RowProblem = {
  column: "意见数",
  code: "FEWER_THAN_RECORDED",
  message: {
    zh: "意见数少于系统中逐条登记的意见，请核对后填写。",
    en: "The count is lower than the opinions recorded one by one; check it.",
  },
};
