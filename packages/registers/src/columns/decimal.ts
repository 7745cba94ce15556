import { err } from "@union/kernel";
import { readDecimal } from "../cells/read-decimal.js";
import type { Column, ColumnOptions } from "./column.js";
import { makeColumn } from "./make-column.js";

type DecimalOptions = ColumnOptions & {
  /** The most decimal places; 2 unless told. */
  readonly places?: number;
  readonly mayBeNegative?: boolean;
};

const nothing = /(?!)/;

/** A number that is no money and may have decimals (hours, credits, scores), as plain decimal text such as "7.5". */
export const decimal = (title: string, options: DecimalOptions = {}): Column<string> => {
  const places = options.places ?? 2;
  return makeColumn<string>(
    {
      title,
      format: { kind: "number", places },
      description: `数值，最多 ${places} 位小数`,
      read: (cell) => {
        const value = readDecimal(cell, nothing);
        if (!value.ok) return value;
        const [whole = "", part = ""] = value.value.replace("-", "").split(".");
        if (value.value.startsWith("-") && !options.mayBeNegative)
          return err({ kind: "AmountNegative" });
        if (part.length > places) return err({ kind: "AmountTooPrecise", places });
        return whole.length + part.length > 15 ? err({ kind: "AmountTooLarge" }) : value;
      },
      write: (value) => ({ kind: "number", number: value }),
    },
    options,
  );
};
