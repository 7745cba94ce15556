import { BarChart, type BarSeriesOption, LineChart, type LineSeriesOption } from "echarts/charts";
import {
  GridComponent,
  type GridComponentOption,
  LegendComponent,
  type LegendComponentOption,
  TooltipComponent,
  type TooltipComponentOption,
} from "echarts/components";
import { type ComposeOption, init, use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";

use([BarChart, LineChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

/** What a picture of the console may be made of: bars and lines. */
export type PictureOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | TooltipComponentOption
>;

/** Draws a picture into a box, as large as the box is and in the type of the page; the function that it returns takes it down. */
export function drawPicture(box: HTMLElement, option: PictureOption): () => void {
  const { fontFamily, color } = getComputedStyle(box);
  const fontSize = 0.85 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const chart = init(box);
  const textStyle = { fontFamily, fontSize, color };
  // Tips are drawn, not written into the page: its policy allows no styles within text.
  const tooltip = { renderMode: "richText", confine: true, textStyle, ...option.tooltip } as const;
  const animation = !matchMedia("(prefers-reduced-motion: reduce)").matches;
  chart.setOption({ animation, ...option, textStyle, tooltip });
  const watch = new ResizeObserver(() => chart.resize());
  watch.observe(box);
  return () => {
    watch.disconnect();
    chart.dispose();
  };
}
