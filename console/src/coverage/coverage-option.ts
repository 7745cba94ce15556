import type { PictureOption } from "../parts/charts.js";
import type { CampusCoverage } from "./campus-coverage.js";

type Words = { readonly members: string; readonly notMembers: string };

/** Bars of each campus's staff: members, and on top of them who is none. */
export function coverageOption(
  campuses: readonly CampusCoverage[],
  { members, notMembers }: Words,
): PictureOption {
  const label = { show: true, formatter: ({ value }: { value: unknown }) => String(value || "") };
  const bars = { type: "bar", stack: "staff", barMaxWidth: 40, label } as const;
  return {
    grid: { left: 8, right: 24, top: 40, bottom: 8, containLabel: true },
    legend: { top: 0, left: 0 },
    tooltip: { trigger: "axis", axisPointer: { type: "shadow" } },
    xAxis: { type: "value", minInterval: 1 },
    yAxis: {
      type: "category",
      inverse: true,
      data: campuses.map(({ campus }) => campus.name),
      axisLabel: { width: 110, overflow: "truncate" },
    },
    series: [
      { ...bars, name: members, color: "#0b5394", data: campuses.map(({ all }) => all.members) },
      {
        ...bars,
        name: notMembers,
        color: "#d9822b",
        data: campuses.map(({ all }) => all.notMembers),
      },
    ],
  };
}
