import type { TypeSize } from "../app/settings.js";
import type { PictureOption } from "../parts/charts.js";

/** A campus, its number, that of the year before (null is unknown), and the number as it is written. */
type Drawn = readonly [name: string, now: number | null, before: number | null, said: string];
const colours = { now: "#0b5394", before: "#b9c6d3", text: "#1f2933" } as const;

/** Bars of campuses, the year before thin beneath. */
export function barsOf(rows: readonly Drawn[], size: TypeSize): PictureOption {
  const fontSize = size === "large" ? 16 : 13;
  const text = { fontSize, color: colours.text };
  const series = { type: "bar", silent: true, barGap: "10%" } as const;
  return {
    animation: false,
    tooltip: { show: false },
    grid: { left: 0, right: fontSize * 5, top: 4, bottom: 4, containLabel: true },
    xAxis: { type: "value", show: false, min: 0 },
    yAxis: {
      ...{ type: "category", inverse: true, data: rows.map(([name]) => name) },
      axisLabel: { ...text, width: fontSize * 7, overflow: "truncate" },
      axisLine: { show: false },
      axisTick: { show: false },
    },
    series: [
      {
        ...{ ...series, data: rows.map(([, now]) => now ?? 0), barWidth: 14 },
        itemStyle: { color: colours.now, borderRadius: 3 },
        label: {
          ...{ ...text, show: true, position: "right" },
          formatter: ({ dataIndex }: { dataIndex: number }) => rows[dataIndex]![3],
        },
      },
      {
        ...{ ...series, data: rows.map(([, , before]) => before ?? 0), barWidth: 6 },
        itemStyle: { color: colours.before, borderRadius: 3 },
      },
    ],
  };
}
