import type { EmploymentType, Sex } from "../member/index.js";

/** The words of a paper for the words of the code. */
export const paperWords = {
  sex: { MALE: "男", FEMALE: "女" } satisfies Record<Sex, string>,
  employmentType: {
    ESTABLISHMENT: "编制",
    CONTRACT: "合同制",
    RECRUITED: "招聘",
    PERSONNEL_AGENCY: "人事代理",
    DISPATCHED: "劳务派遣",
  } satisfies Record<EmploymentType, string>,
  documentType: {
    CITIZEN_ID: "居民身份证",
    PASSPORT: "护照",
    RESIDENCE_PERMIT: "港澳台居民居住证",
    FOREIGN_RESIDENCE: "外国人永久居留身份证",
    OTHER: "其他",
  } as Readonly<Record<string, string>>,
};

/** A day as a paper writes it: 2026年3月1日; room to write it where it is not known. */
export function paperDay(day: string | null): string {
  if (day === null) return "      年    月    日";
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}
