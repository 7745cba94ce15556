import type { RefusalTexts } from "@union/kernel";
import type { OfficeRefusal } from "./office-acts.js";

const fields = {
  slug: {
    zh: "公开网址标识(小写字母开头，3 位以上字母、数字或连字符)",
    en: "word in the address (at least three small letters, digits or hyphens, a letter first)",
  },
  name: { zh: "单位名称", en: "name" },
  nameEn: { zh: "英文名称", en: "English name" },
  responsible: { zh: "责任人职务", en: "post of the person responsible" },
  workingBody: { zh: "日常工作机构", en: "working body" },
  complaints: { zh: "投诉方式", en: "ways to complain" },
  complaintsEn: { zh: "英文投诉方式", en: "ways to complain, in English" },
};

/** What is said where the office or a review meeting cannot be recorded. */
export const officeRefusals: RefusalTexts<OfficeRefusal> = {
  OfficeOfWholeUnion: () => ({
    zh: "院务公开机构和年度评议属于全院，您的授权只限部分院区或科室；请交由院工会办理。",
    en: "This concerns the whole union, and your grant covers a part of it; ask the union's own officer.",
  }),
  SlugTaken: () => ({
    zh: "这个公开网址标识已被使用，请换一个。",
    en: "This word is taken by another union; choose another.",
  }),
  OfficeTextWrong: ({ field, max }) => ({
    zh: `请填写${fields[field].zh}，不超过 ${max} 个字。`,
    en: `Fill in the ${fields[field].en}, in up to ${max} characters.`,
  }),
  ReviewIncomplete: () => ({
    zh: "请填写参会责任人职务(100 字以内)、评议结论(2000 字以内)和记录文件(200 字以内)。",
    en: "Give the post of the person responsible (up to 100 characters), the conclusions (2,000) and the document (200).",
  }),
  ReviewDayWrong: () => ({
    zh: "会议日期不能晚于今天，且应在所评议年度或次年内。",
    en: "The meeting lies not in the future, and in the year that it reviews or the one after.",
  }),
};
