import type { RowProblem } from "@union/registers";

/** An activity belongs to the whole union: whoever answers for a part of it only cannot register it. */
export const wholeUnionOnly: RowProblem = {
  column: "编号",
  code: "WHOLE_UNION_ONLY",
  message: {
    zh: "文体活动属于全院工会，您的授权只限部分院区或科室，不能登记；请交由院工会导入。",
    en: "An activity belongs to the whole union, and your grant covers a part of it; ask the union's own officer to import it.",
  },
};
