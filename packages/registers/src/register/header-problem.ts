import type { RefusalTexts } from "@union/kernel";

/** Why a sheet is not the register it should be. Titles are the register's own. */
export type HeaderProblem =
  | { readonly kind: "SheetMissing"; readonly sheet: string }
  | { readonly kind: "HeaderMissing"; readonly sheet: string; readonly titles: readonly string[] }
  | { readonly kind: "ColumnsMissing"; readonly sheet: string; readonly titles: readonly string[] }
  | {
      readonly kind: "ColumnsRepeated";
      readonly sheet: string;
      readonly titles: readonly string[];
    };

export const headerProblemTexts: RefusalTexts<HeaderProblem> = {
  SheetMissing: ({ sheet }) => ({
    zh: `没有名为“${sheet}”的工作表，请检查工作表名称或使用模板。`,
    en: `There is no sheet named “${sheet}”. Check the sheet names or use the template.`,
  }),
  HeaderMissing: ({ sheet, titles }) => ({
    zh: `“${sheet}”的前 5 行中没有表头，表头应有：${titles.join("、")}。请使用模板。`,
    en: `The first 5 rows of “${sheet}” hold no header. It should have: ${titles.join(", ")}. Use the template.`,
  }),
  ColumnsMissing: ({ sheet, titles }) => ({
    zh: `“${sheet}”缺少列：${titles.join("、")}。请补上后再导入。`,
    en: `“${sheet}” lacks the columns ${titles.join(", ")}. Add them and import again.`,
  }),
  ColumnsRepeated: ({ sheet, titles }) => ({
    zh: `“${sheet}”的列重复：${titles.join("、")}。请只保留一列。`,
    en: `“${sheet}” has these columns more than once: ${titles.join(", ")}. Keep one of each.`,
  }),
};
