import { labelKey } from "../cells/label-key.js";
import type { RowProblem } from "../register/register.js";

/** Refusals that only the mechanism can give: they concern the row's place among the others. */
export const standsWithOtherValues = (column: string): RowProblem => ({
  column,
  code: "STANDS_WITH_OTHER_VALUES",
  message: {
    zh: "这个编号已经登记，但内容不同。如要更正，请重新导入并选择“更正已有记录”。",
    en: "This number is registered already with other values. To correct it, import again and choose to apply corrections.",
  },
});

/** The record under this number lies outside what the importer may change, or is gone. */
export const standsOutOfReach = (column: string): RowProblem => ({
  column,
  code: "STANDS_OUT_OF_REACH",
  message: {
    zh: "这个编号已由您管理范围以外的记录使用，不能更正，请核对编号或联系本院工会。",
    en: "This number belongs to a record outside your scope, which you cannot correct; check the number or ask your union.",
  },
});

export const numberTooLong = (column: string): RowProblem => ({
  column,
  code: "NUMBER_TOO_LONG",
  message: {
    zh: `“${column}”等编号内容合计超过 200 字，请缩短。`,
    en: `${column} and the other parts of the number are longer than 200 characters together; shorten them.`,
  },
});

export const repeatedInFile = (column: string, firstRow: number): RowProblem => ({
  column,
  code: "REPEATED_IN_FILE",
  message: {
    zh: `与本表第 ${firstRow} 行的“${column}”相同而内容不同，请只保留正确的一行。`,
    en: `Row ${firstRow} of this sheet has the same ${labelKey(column)} with other values; keep the right row only.`,
  },
});

export const sharedInFile = (column: string, firstRow: number): RowProblem => ({
  column,
  code: "SHARED_IN_FILE",
  message: {
    zh: `“${column}”与本表第 ${firstRow} 行相同，请核对后改正其中一行。`,
    en: `Row ${firstRow} of this sheet has the same ${column}; check and correct one of them.`,
  },
});
