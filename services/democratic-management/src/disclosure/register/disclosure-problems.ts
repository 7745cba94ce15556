import type { RowProblem } from "@union/registers";

/** The register names no campus: whoever answers for a part of the union only cannot bring it in. */
export const disclosureOfWholeUnion: RowProblem = {
  column: "编号",
  code: "WHOLE_UNION_ONLY",
  message: {
    zh: "院务公开台账属于全院，您的授权只限部分院区或科室，不能导入；请交由院工会导入。",
    en: "The disclosure register is the whole union's, and your grant covers a part of it; ask the union's own officer to import it.",
  },
};

/** An item that was written, reviewed and published here, by three persons: one sheet does not rewrite it (DI-R2, DI-R9). */
export const disclosedHere: RowProblem = {
  column: "编号",
  code: "DISCLOSED_HERE",
  message: {
    zh: "这个编号的事项在系统中办理公开，以办理记录为准，不能用表格更改；请删去此行，或在该事项中用“更正”或“撤回”办理。",
    en: "This item is disclosed here, and its steps say how it stands; take the row out, or correct or withdraw the item itself.",
  },
};
