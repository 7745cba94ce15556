/** The languages that the document is written in. */
export type SummaryLanguage = "zh" | "en";

type Wording = {
  readonly heading: (place: string, year: number) => string;
  /** A campus of the union, as the heading names it. */
  readonly placeOf: (unit: string, campus: string) => string;
  /** What stands under the heading while the year is not over. */
  readonly toDate: (year: number) => string;
  /** What stands there in the summary of one campus; `total` is the title of the column that is not the campus's. */
  readonly ofCampus: (campus: string, total: string) => string;
  /** Of the part that stands n-th, the overview being the first. */
  readonly part: (n: number, title: string) => string;
  readonly overview: string;
  readonly overviewOf: (place: string, year: number, phrases: readonly string[]) => string;
  /** What stands where a service does not answer. */
  readonly missing: string;
  readonly columns: {
    readonly code: string;
    readonly figure: string;
    readonly unit: string;
    readonly total: string;
    /** The total beside the values of one campus. */
    readonly whole: string;
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
    heading: (place, year) => `${place} ${year} 年度工作总结`,
    placeOf: (unit, campus) => `${unit} ${campus}`.trim(),
    toDate: (year) =>
      `${year} 年还没有结束：各数截至今天，“年末”的数是按现有记录推到 12 月 31 日的。`,
    ofCampus: (campus, total) =>
      `除“${total}”一列外，各数都是${campus}的；不分院区的指标只在这一列有数。`,
    part: (n, title) => `${"一二三四五六"[n]}、${title}`,
    overview: "概述",
    overviewOf: (place, year, phrases) => `${year} 年，${place}：${phrases.join("，")}。`,
    missing: "这一部分暂缺：负责它的服务没有应答，请稍后重新生成。",
    columns: {
      code: "编号",
      figure: "指标",
      unit: "单位",
      total: "合计",
      whole: "全会",
      before: (year) => `${year} 年`,
      change: "增减",
      rate: "增减率(%)",
    },
    annex: "附：指标说明",
    note: "每个数字都由记录统计而来，编号与年度总结指标目录一致；按编号可在系统中打开它的全部明细。“—”表示该指标不分院区或暂缺，不等于零。",
    colon: "：",
  },
  en: {
    heading: (place, year) => `${place}: annual summary ${year}`,
    placeOf: (unit, campus) => (unit ? `${unit}, ${campus}` : campus),
    toDate: (year) =>
      `${year} is not over: the figures are to date, and those “at year end” are what today's records come to on 31 December.`,
    ofCampus: (campus, total) =>
      `All numbers but those of the column “${total}” are of ${campus}; figures that are not kept by campus stand in that column alone.`,
    part: (n, title) => `${n + 1}. ${title}`,
    overview: "Overview",
    overviewOf: (place, year, phrases) => `${place} in ${year}: ${phrases.join("; ")}.`,
    missing:
      "This part is missing: the service behind it does not answer. Please try again in a while.",
    columns: {
      code: "Code",
      figure: "Figure",
      unit: "Unit",
      total: "In all",
      whole: "Whole union",
      before: String,
      change: "Change",
      rate: "Change, %",
    },
    annex: "Annex: definitions of the figures",
    note: "Every number is counted from records; its code is that of the catalogue of figures, and opens all its records in the system. “—” says that a figure is not kept by campus or is missing; it is not zero.",
    colon: ": ",
  },
};
