import { choice } from "./choice.js";
import type { Column, ColumnOptions } from "./column.js";

/** 是 or 否; Excel's own TRUE and FALSE will do. */
export const yesNo = (title: string, options: ColumnOptions = {}): Column<boolean> => ({
  ...choice<boolean>(title, { 是: true, 否: false, TRUE: true, FALSE: false }, options),
  description: options.description ?? "是、否",
  format: { kind: "text", labels: ["是", "否"] },
});
