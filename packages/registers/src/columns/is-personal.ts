import type { Column } from "./column.js";

/** Whether a column holds personal values (P2, P3), which are masked and leave the house only with a reason. */
export const isPersonal = ({ dataClass }: Column<unknown>): boolean =>
  dataClass === "P2" || dataClass === "P3";
