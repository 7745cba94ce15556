import type { RefusalTexts } from "@union/kernel";
import type { WorkbookProblem } from "./workbook-problem.js";

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** What each problem of a file means to the person who sent it, and what to do. */
export const workbookProblemTexts: RefusalTexts<WorkbookProblem> = {
  FileTooLarge: ({ maxBytes }) => ({
    zh: `文件超过 ${megabytes(maxBytes)}，请拆分成几个文件分别导入。`,
    en: `The file is larger than ${megabytes(maxBytes)}. Split it and import the parts one by one.`,
  }),
  FileEmpty: () => ({
    zh: "文件是空的，请检查后重新选择文件。",
    en: "The file is empty. Check it and choose the file again.",
  }),
  NoWorkbook: () => ({
    zh: "这不是 Excel 工作簿(.xlsx)或 CSV 文件，请在 Excel 或 WPS 中另存为 .xlsx 后再导入。",
    en: "This is neither an Excel workbook (.xlsx) nor a CSV file. Save it as .xlsx and import it again.",
  }),
  LegacyWorkbook: () => ({
    zh: "这是旧版 .xls 格式，请用 Excel 或 WPS 打开并另存为 .xlsx 后再导入。",
    en: "This is an old .xls file. Open it in Excel or WPS, save it as .xlsx and import it again.",
  }),
  EncryptedWorkbook: () => ({
    zh: "文件设有打开密码，请取消密码并保存后再导入。",
    en: "The file is protected by a password. Remove the password, save it and import it again.",
  }),
  DamagedWorkbook: () => ({
    zh: "文件已损坏或不完整，请用 Excel 或 WPS 打开、重新保存后再导入。",
    en: "The file is damaged or incomplete. Open it in Excel or WPS, save it again and import it.",
  }),
  ForbiddenXml: () => ({
    zh: "文件含有不允许的内容(文档类型声明或自定义实体)，请用 Excel 或 WPS 重新保存后再导入。",
    en: "The file holds a document type or custom entities, which are not allowed. Save it again in Excel or WPS and import it.",
  }),
  TooManyEntries: ({ max }) => ({
    zh: `文件内部的部件超过 ${max} 个，请把数据复制到新的工作簿后再导入。`,
    en: `The file holds more than ${max} inner parts. Copy the data into a new workbook and import that.`,
  }),
  TooManySheets: ({ max }) => ({
    zh: `工作表超过 ${max} 个，请删除多余的工作表或拆分文件。`,
    en: `The file has more than ${max} sheets. Remove those you do not need, or split the file.`,
  }),
  InflatesTooFar: () => ({
    zh: "文件解压后过大，请把数据复制到新的工作簿，或拆分后再导入。",
    en: "The file grows too large when unpacked. Copy the data into a new workbook, or split it.",
  }),
  TooMuchText: () => ({
    zh: "文件中的文字过多，请拆分成几个文件分别导入。",
    en: "The file holds too much text. Split it and import the parts one by one.",
  }),
  TooManyRows: ({ sheet, max }) => ({
    zh: `工作表“${sheet}”超过 ${max} 行，请拆分成几个文件分别导入。`,
    en: `Sheet “${sheet}” has more than ${max} rows. Split it and import the parts one by one.`,
  }),
  TooManyColumns: ({ rowNo, max }) => ({
    zh: `第 ${rowNo} 行超过 ${max} 列，请删除表格右侧多余的内容。`,
    en: `Row ${rowNo} has more than ${max} columns. Remove what stands to the right of the table.`,
  }),
  CellTooLong: ({ rowNo, max }) => ({
    zh: `第 ${rowNo} 行有单元格超过 ${max} 个字符，请缩短后再导入。`,
    en: `Row ${rowNo} has a cell of more than ${max} characters. Shorten it and import again.`,
  }),
  UnknownEncoding: () => ({
    zh: "无法识别文件的文字编码，请另存为“CSV UTF-8”或 .xlsx 后再导入。",
    en: "The encoding of the file is unknown. Save it as “CSV UTF-8” or .xlsx and import it again.",
  }),
  QuoteNotClosed: () => ({
    zh: "CSV 文件中的双引号不成对，请检查，或另存为 .xlsx 后再导入。",
    en: "A double quote in the CSV file is opened or closed in the wrong place. Correct it, or save the file as .xlsx.",
  }),
};
