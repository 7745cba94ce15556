import type { RefusalTexts } from "@union/kernel";
import type { CellProblem } from "./cell-problem.js";

/** What each problem of a cell means to the officer who typed it, and what to do. */
export const cellProblemTexts: RefusalTexts<CellProblem> = {
  Blank: () => ({ zh: "此项必填，请填写。", en: "This cell must not be empty. Fill it in." }),
  FormulaError: () => ({
    zh: "单元格的公式出错，请改正公式或直接填写结果。",
    en: "The formula in this cell has an error. Correct it or type the result.",
  }),
  ForbiddenCharacter: () => ({
    zh: "含有不可见的控制字符或损坏的字符，请重新输入。",
    en: "The text holds control characters or broken characters. Type it again.",
  }),
  TextTooLong: ({ max }) => ({
    zh: `超过 ${max} 个字，请缩短。`,
    en: `The text is longer than ${max} characters. Shorten it.`,
  }),
  DigitsLost: () => ({
    zh: "号码被存成了数字，末尾几位已丢失；请把该列设为“文本”格式后重新填写。",
    en: "The number was stored as a number and digits were lost. Format the column as text and type it again.",
  }),
  DateUnreadable: () => ({
    zh: "无法识别为日期，请按 2025-01-05 的格式填写。",
    en: "This is not a date. Write it like 2025-01-05.",
  }),
  DateImpossible: () => ({
    zh: "没有这一天，请检查年、月、日。",
    en: "There is no such day. Check year, month and day.",
  }),
  DateInFuture: () => ({
    zh: "日期在今天之后，请检查。",
    en: "The date lies after today. Check it.",
  }),
  MonthUnreadable: () => ({
    zh: "无法识别为月份，请按 2025-01 的格式填写。",
    en: "This is not a month. Write it like 2025-01.",
  }),
  AmountUnreadable: () => ({
    zh: "无法识别为金额或数值，请填写数字，如 1234.50。",
    en: "This is not an amount. Write a number such as 1234.50.",
  }),
  AmountNegative: () => ({
    zh: "不能为负数，请检查。",
    en: "The amount must not be negative. Check it.",
  }),
  AmountTooPrecise: ({ places }) => ({
    zh: `小数不能超过 ${places} 位，请按规定四舍五入后填写。`,
    en: `No more than ${places} decimal places are allowed. Round the amount.`,
  }),
  AmountTooLarge: () => ({
    zh: "数值过大，请检查单位是否为元。",
    en: "The amount is too large. Check that it is in yuan.",
  }),
  CountUnreadable: () => ({
    zh: "应为整数，请填写如 12 的数字。",
    en: "A whole number is needed, such as 12.",
  }),
  CountOutOfRange: ({ min, max }) => ({
    zh: `应在 ${min} 到 ${max} 之间，请检查。`,
    en: `The number must be between ${min} and ${max}. Check it.`,
  }),
  NameForbiddenCharacter: () => ({
    zh: "姓名中有不能用于姓名的字符(如表情或符号)，请改为证件上的姓名。",
    en: "The name holds characters no name has, such as emoji. Write it as on the identity document.",
  }),
  NameLength: ({ min, max }) => ({
    zh: `姓名应为 ${min} 至 ${max} 个字，请填写全名。`,
    en: `A name has ${min} to ${max} characters. Write the full name.`,
  }),
  MobileUnreadable: () => ({
    zh: "手机号应为 1 开头的 11 位数字，请检查。",
    en: "A mobile number has 11 digits and begins with 1. Check it.",
  }),
  CitizenIdUnreadable: () => ({
    zh: "公民身份号码应为 18 位(末位可为 X)，请检查。",
    en: "A citizen number has 18 characters; the last may be X. Check it.",
  }),
  CitizenIdBirthDate: () => ({
    zh: "公民身份号码中的出生日期不存在或在今天之后，请检查。",
    en: "The birth date inside the citizen number does not exist or lies after today. Check it.",
  }),
  CitizenIdCheckDigit: () => ({
    zh: "公民身份号码的校验位不正确，请对照证件检查。",
    en: "The check digit of the citizen number is wrong. Compare it with the document.",
  }),
  DocumentNumberUnreadable: () => ({
    zh: "证件号码应为 5 至 20 位字母或数字，请检查。",
    en: "A document number has 5 to 20 letters and digits. Check it.",
  }),
  StaffNumberUnreadable: () => ({
    zh: "工号应为 1 至 32 位字母、数字或短横，请检查。",
    en: "A staff number has 1 to 32 letters, digits or hyphens. Check it.",
  }),
  NotAmongChoices: ({ labels }) => ({
    zh: `只能填写：${labels.join("、")}。`,
    en: `Only these are allowed: ${labels.join(", ")}.`,
  }),
  ListTooLong: ({ max }) => ({
    zh: `最多 ${max} 项，请检查分隔符“、”。`,
    en: `At most ${max} items are allowed. Check the separators “、”.`,
  }),
};
