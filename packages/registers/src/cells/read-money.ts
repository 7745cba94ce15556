import { err, type Fen, fenFromYuan, ok, type Result } from "@union/kernel";
import type { CellValue } from "../workbook/cell-value.js";
import type { CellProblem } from "./cell-problem.js";
import { readDecimal } from "./read-decimal.js";

const currency = /^(?:¥|\uffe5|RMB|CNY|人民币)|(?:元整?|圆整?)$/gi;

/** Fen from an amount in yuan: 1234.5, 1,234.50, ¥1234.5, 1234.5元. At most two decimals; never rounded. */
export function readMoney(cell: CellValue, mayBeNegative: boolean): Result<Fen, CellProblem> {
  const yuan = readDecimal(cell, currency);
  if (!yuan.ok) return yuan;
  if (yuan.value.startsWith("-") && !mayBeNegative) return err({ kind: "AmountNegative" });
  if (/\.\d{3}/.test(yuan.value)) return err({ kind: "AmountTooPrecise", places: 2 });
  const fen = fenFromYuan(yuan.value);
  return fen.ok ? ok(fen.value) : err({ kind: "AmountTooLarge" });
}
