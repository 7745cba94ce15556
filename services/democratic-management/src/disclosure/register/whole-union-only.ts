import type { RowProblem } from "@union/registers";

/** The register names no campus: whoever answers for a part of the union only cannot bring it in. */
export const disclosureOfWholeUnion: RowProblem = {
  column: "编号",
  code: "WHOLE_UNION_ONLY",
  message: {
    zh: "院务公开台账属于全院,您的授权只限部分院区或科室,不能导入;请交由院工会导入。",
    en: "The disclosure register is the whole union's, and your grant covers a part of it; ask the union's own officer to import it.",
  },
};
