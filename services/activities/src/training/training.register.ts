import {
  choice,
  count,
  date,
  decimal,
  defineRegister,
  optional,
  type RowOf,
  text,
} from "@union/registers";

/** 培训讲座: one row is a lecture, course or cadre training that was held. It names no campus: it belongs to the whole union. */
export const trainingRegister = defineRegister({
  name: "trainings",
  sheet: "培训讲座",
  number: "no",
  columns: {
    no: text("编号", { max: 40 }),
    heldOn: date("日期", { notInFuture: true }),
    title: text("名称"),
    trainingKind: choice("类型", {
      讲座: "LECTURE",
      继续教育班: "CONTINUING_EDUCATION",
      干部培训: "CADRE",
    }),
    level: choice("级别", {
      国家级: "NATIONAL",
      省级: "PROVINCIAL",
      市级: "CITY",
      院级: "HOSPITAL",
    }),
    speaker: optional(text("主讲人", { max: 60 })),
    speakerFrom: optional(text("主讲人单位", { max: 100 })),
    hours: optional(decimal("学时", { places: 1 })),
    credits: optional(decimal("学分", { places: 1 })),
    attendances: count("参加人数"),
  },
});

export type TrainingRow = RowOf<typeof trainingRegister>;
