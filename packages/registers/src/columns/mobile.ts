import { readMobile } from "../cells/read-mobile.js";
import type { Column, ColumnOptions } from "./column.js";
import { makeColumn } from "./make-column.js";
import { textFormat, writeText } from "./text-format.js";

/** A mobile number, 11 digits; class P2 unless told. */
export const mobile = (title: string, options: ColumnOptions = {}): Column<string> =>
  makeColumn<string>(
    {
      title,
      format: textFormat,
      dataClass: "P2",
      description: "11 位手机号，按文本填写",
      read: readMobile,
      write: writeText,
    },
    options,
  );
