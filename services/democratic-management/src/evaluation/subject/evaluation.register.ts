import {
  count,
  date,
  defineRegister,
  optional,
  personName,
  type RowOf,
  staffNumber,
} from "@union/registers";

const ballots = { max: 1_000_000 };

/** 民主评议: one row is one cadre's result of a year, and the day of the talk about it. */
export const evaluationRegister = defineRegister({
  name: "evaluations",
  sheet: "民主评议",
  number: ["year", "staffNo"],
  columns: {
    year: count("年度", { min: 1990, max: 2200 }),
    staffNo: staffNumber("被评议人工号"),
    personName: personName("姓名"),
    excellent: count("优秀", ballots),
    competent: count("称职", ballots),
    basic: count("基本称职", ballots),
    incompetent: count("不称职", ballots),
    talkedOn: optional(date("反馈谈话日期", { notInFuture: true })),
  },
  check: ({ year, ...row }, { today }) => [
    ...(year > Number(today.slice(0, 4))
      ? [
          {
            column: "年度",
            code: "YEAR_IN_FUTURE",
            message: {
              zh: "评议年度不能晚于今年，请核对。",
              en: "The year of an evaluation is not after this year; check it.",
            },
          },
        ]
      : []),
    ...(row.excellent + row.competent + row.basic + row.incompetent === 0
      ? [
          {
            column: "优秀",
            code: "NO_BALLOTS",
            message: {
              zh: "四档票数都为零，没有评议结果；请填写票数。",
              en: "All four grades are zero, so there is no result; fill in the counts.",
            },
          },
        ]
      : []),
    ...(row.talkedOn && Number(row.talkedOn.slice(0, 4)) < year
      ? [
          {
            column: "反馈谈话日期",
            code: "TALK_BEFORE_EVALUATION",
            message: {
              zh: "反馈谈话日期早于评议年度，请核对这两项。",
              en: "The talk lies before the year of the evaluation; check both.",
            },
          },
        ]
      : []),
  ],
});

export type EvaluationRow = RowOf<typeof evaluationRegister>;
