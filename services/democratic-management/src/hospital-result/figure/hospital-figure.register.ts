import {
  decimal,
  defineRegister,
  optional,
  problemCode,
  type RowOf,
  sentenceOf,
  text,
} from "@union/registers";
import { hospitalFigureRefusals } from "./hospital-figure.refusals.js";
import { checkIndicator, places } from "./indicator.js";
import { yearColumn } from "./year-column.js";

const columns = {
  year: yearColumn,
  indicator: text("指标", { max: 60 }),
  value: decimal("数值", { places, mayBeNegative: true }),
  unit: text("单位", { max: 20 }),
  lastValue: optional(decimal("上年", { places, mayBeNegative: true })),
};

/** 医院运营: one row is an indicator of a year, as the administration entered it. */
export const hospitalFigureRegister = defineRegister({
  name: "hospitalFigures",
  sheet: "医院运营",
  number: ["year", "indicator"],
  columns,
  check: (row) => {
    const checked = checkIndicator(row);
    if (checked.ok) return [];
    const { field, kind } = checked.error;
    const message = sentenceOf(hospitalFigureRefusals, checked.error);
    return [{ column: columns[field].title, code: problemCode(kind), message }];
  },
});

export type HospitalFigureRow = RowOf<typeof hospitalFigureRegister>;
