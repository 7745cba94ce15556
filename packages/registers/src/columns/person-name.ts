import { readPersonName } from "../cells/read-person-name.js";
import type { Column, ColumnOptions } from "./column.js";
import { makeColumn } from "./make-column.js";
import { textFormat, writeText } from "./text-format.js";

/** A person's name, 2 to 50 characters. */
export const personName = (title: string, options: ColumnOptions = {}): Column<string> =>
  makeColumn<string>(
    {
      title,
      format: textFormat,
      dataClass: "P1",
      description: "姓名全称，2 至 50 个字",
      read: readPersonName,
      write: writeText,
    },
    options,
  );
