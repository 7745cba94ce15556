import { BarChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";

use([BarChart, GridComponent, CanvasRenderer]);

type Bar = { readonly name: string; readonly value: number; readonly text: string };
type Look = {
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly colorPrimary?: string;
  readonly colorText?: string;
};

/** Draws lying bars into `box`, the first on top, each with its text; the function that it returns takes them away. */
export function drawBars(box: HTMLElement, bars: readonly Bar[], look: Look): () => void {
  const {
    fontSize = 15,
    fontFamily = "sans-serif",
    colorPrimary = "#000",
    colorText = "#000",
  } = look;
  const text = { fontSize, fontFamily, color: colorText };
  const chart = init(box);
  chart.setOption({
    animation: false,
    grid: { left: 0, right: fontSize * 7, top: 0, bottom: 0, containLabel: true },
    xAxis: { type: "value", show: false },
    yAxis: {
      type: "category",
      inverse: true,
      data: bars.map(({ name }) => name),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...text, width: fontSize * 8, overflow: "truncate" },
    },
    series: [
      {
        type: "bar",
        barWidth: "55%",
        silent: true,
        itemStyle: { color: colorPrimary, borderRadius: 3 },
        data: bars.map(({ value, text: words }) => ({
          value,
          label: { show: true, position: "right", formatter: words, ...text },
        })),
      },
    ],
  });
  const watch = new ResizeObserver(() => chart.resize());
  watch.observe(box);
  return () => {
    watch.disconnect();
    chart.dispose();
  };
}
