import { readStaffNumber } from "../cells/read-staff-number.js";
import type { Column, ColumnOptions } from "./column.js";
import { makeColumn } from "./make-column.js";
import { textFormat, writeText } from "./text-format.js";

/** 工号: who is meant. */
export const staffNumber = (title: string, options: ColumnOptions = {}): Column<string> =>
  makeColumn<string>(
    {
      title,
      format: textFormat,
      dataClass: "P1",
      description: "工号，按文本填写",
      read: readStaffNumber,
      write: writeText,
    },
    options,
  );
