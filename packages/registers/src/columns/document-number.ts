import { readDocumentNumber } from "../cells/read-document-number.js";
import type { Column, ColumnOptions } from "./column.js";
import { makeColumn } from "./make-column.js";
import { textFormat, writeText } from "./text-format.js";

/** The number of any identity document; whether it fits the document's type is the register's `check`. Class P3 unless told. */
export const documentNumber = (title: string, options: ColumnOptions = {}): Column<string> =>
  makeColumn<string>(
    {
      title,
      format: textFormat,
      dataClass: "P3",
      description: "证件号码，按文本填写",
      read: readDocumentNumber,
      write: writeText,
    },
    options,
  );
