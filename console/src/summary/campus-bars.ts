import { quantity } from "@union/annual-summary";
import type { PictureOption } from "../parts/charts.js";
import type { CampusValue } from "./campus-value.js";

/** A lying bar for every campus, the first on top, each with its value as the table writes it. */
export const campusBars = (campuses: readonly CampusValue[], unit: string): PictureOption => ({
  grid: { left: 0, right: "30%", top: 0, bottom: 0 },
  xAxis: { type: "value", show: false },
  yAxis: {
    type: "category",
    inverse: true,
    data: campuses.map(({ name }) => name),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: "#1f2933", width: 120, overflow: "truncate" },
  },
  series: [
    {
      type: "bar",
      barWidth: "55%",
      silent: true,
      itemStyle: { color: "#0b5394", borderRadius: 3 },
      data: campuses.map(({ value }) => ({
        value: value ?? 0,
        label: { show: true, position: "right", formatter: quantity(value, unit) },
      })),
    },
  ],
});
