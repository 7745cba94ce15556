/** The languages that the document is written in. */
export type SummaryLanguage = "zh" | "en";

type Wording = {
  readonly heading: (unit: string, year: number) => string;
  /** What stands under the heading while the year is not over. */
  readonly toDate: (year: number) => string;
  /** Of the part that stands n-th, the overview being the first. */
  readonly part: (n: number, title: string) => string;
  readonly overview: string;
  readonly overviewOf: (unit: string, year: number, phrases: readonly string[]) => string;
  /** What stands where a service does not answer. */
  readonly missing: string;
  readonly columns: {
    readonly code: string;
    readonly figure: string;
    readonly unit: string;
    readonly total: string;
    readonly before: (year: number) => string;
    readonly change: string;
    readonly rate: string;
  };
  readonly annex: string;
  /** What the annex says before the definitions. */
  readonly note: string;
  readonly colon: string;
};

/** The fixed words of the document, on whatever it is shown. */
export const wording: Readonly<Record<SummaryLanguage, Wording>> = {
  zh: {
    heading: (unit, year) => `${unit} ${year} 年度工作总结`,
    toDate: (year) =>
      `${year} 年还没有结束：各数截至今天，“年末”的数是按现有记录推到 12 月 31 日的。`,
    part: (n, title) => `${"一二三四五六"[n]}、${title}`,
    overview: "概述",
    overviewOf: (unit, year, phrases) => `${year} 年，${unit}：${phrases.join("，")}。`,
    missing: "这一部分暂缺：负责它的服务没有应答，请稍后重新生成。",
    columns: {
      code: "编号",
      figure: "指标",
      unit: "单位",
      total: "合计",
      before: (year) => `${year} 年`,
      change: "增减",
      rate: "增减率(%)",
    },
    annex: "附：指标说明",
    note: "每个数字都由记录统计而来，编号与年度总结指标目录一致；按编号可在系统中打开它的全部明细。“—”表示该指标不分院区或暂缺，不等于零。",
    colon: "：",
  },
  en: {
    heading: (unit, year) => `${unit}: annual summary ${year}`,
    toDate: (year) =>
      `${year} is not over: the figures are to date, and those “at year end” are what today's records come to on 31 December.`,
    part: (n, title) => `${n + 1}. ${title}`,
    overview: "Overview",
    overviewOf: (unit, year, phrases) => `${unit} in ${year}: ${phrases.join("; ")}.`,
    missing:
      "This part is missing: the service behind it does not answer. Please try again in a while.",
    columns: {
      code: "Code",
      figure: "Figure",
      unit: "Unit",
      total: "In all",
      before: String,
      change: "Change",
      rate: "Change, %",
    },
    annex: "Annex: definitions of the figures",
    note: "Every number is counted from records; its code is that of the catalogue of figures, and opens all its records in the system. “—” says that a figure is not kept by campus or is missing; it is not zero.",
    colon: ": ",
  },
};
