import type { Sentence } from "@union/kernel";

/** What the public pages say beside what was published. */
export const publicWords = {
  title: { zh: "信息公开", en: "Public information" },
  skip: { zh: "跳到正文", en: "Skip to the content" },
  language: { zh: "English", en: "中文" },
  audiences: { zh: "公开对象", en: "For whom" },
  ALL: { zh: "全部", en: "All" },
  PUBLIC: { zh: "社会公众", en: "The public" },
  PATIENT: { zh: "患者", en: "Patients" },
  none: { zh: "暂无公开事项。", en: "Nothing has been published yet." },
  next: { zh: "更早的公开事项", en: "Earlier items" },
  back: { zh: "返回目录", en: "Back to the list" },
  publishedOn: { zh: "公开日期", en: "Published on" },
  category: { zh: "类别", en: "Category" },
  no: { zh: "编号", en: "Number" },
  displayUntil: { zh: "展示至", en: "On display until" },
  correction: { zh: "更正说明", en: "Correction" },
  withdrawn: { zh: "已撤回", en: "Withdrawn" },
  versions: { zh: "历次版本", en: "Versions" },
  version: { zh: "版本", en: "Version" },
  change: { zh: "与上一版本的差异", en: "What changed since the version before" },
  complaints: { zh: "咨询与投诉", en: "Questions and complaints" },
  responsible: { zh: "责任人", en: "Person responsible" },
  workingBody: { zh: "工作机构", en: "Working body" },
  sheet: { zh: "张贴用二维码页", en: "Sheet with a QR code, to be put up" },
  scan: {
    zh: "扫描二维码查看全文、历次版本和投诉方式。",
    en: "Scan the code to read it all, its versions, and how to complain.",
  },
  data: { zh: "公开数据", en: "Open data" },
  missing: { zh: "没有这个公开页面", en: "There is no such page" },
  missingMore: {
    zh: "请核对网址，或从医院提供的入口重新进入。",
    en: "Check the address, or begin again from the hospital's own link.",
  },
  failed: { zh: "页面暂时无法显示", en: "The page cannot be shown for the moment" },
  failedMore: { zh: "请稍后再试。", en: "Try again shortly." },
  untranslated: { zh: "", en: "What was published is shown in Chinese, as it was written." },
} as const satisfies Readonly<Record<string, Sentence>>;

export type PublicWord = keyof typeof publicWords;
