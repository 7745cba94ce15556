import { hasKnownRegion } from "../cells/has-known-region.js";
import { readCitizenId } from "../cells/read-citizen-id.js";
import type { Column, ColumnOptions } from "./column.js";
import { makeColumn } from "./make-column.js";
import { textFormat, writeText } from "./text-format.js";

const unknownRegion = {
  zh: "公民身份号码的地区代码未知，请核对证件。",
  en: "The region code of the citizen number is unknown. Compare it with the document.",
};

/** A citizen identification number (GB 11643-1999), 18 characters; class P3 unless told. */
export const citizenId = (title: string, options: ColumnOptions = {}): Column<string> =>
  makeColumn<string>(
    {
      title,
      format: textFormat,
      dataClass: "P3",
      description: "18 位公民身份号码，按文本填写",
      read: (cell, { today }) => readCitizenId(cell, today),
      write: writeText,
      note: (id) => (hasKnownRegion(id) ? null : unknownRegion),
    },
    options,
  );
