import { err, ok, type Result } from "@union/kernel";
import type { CellValue } from "../workbook/cell-value.js";
import type { CellProblem } from "./cell-problem.js";
import { cellText } from "./cell-text.js";
import { halfWidth } from "./half-width.js";

const han = "[\\p{Script=Han}\\u{20000}-\\u{3ffff}]";
const paddingBlank = new RegExp(`(?<=${han}) +(?=${han})`, "gu");
const otherDots = /[\u2022\u2027\u2219\u22c5\u30fb\uff65]/g;
const allowed = /^(?:[\p{L}\p{Nl}\p{Nd}\u{20000}-\u{3ffff}·'’\-.() ]|(?![\ufe0f\u20e3])\p{M})+$/u;
const [min, max] = [2, 50];

/**
 * A person's name of 2 to 50 characters. Blanks that pad a Chinese name (张　三) are dropped, the dots of ethnic names
 * become `·`, rare characters of every CJK extension are welcome; emoji and symbols are refused.
 */
export function readPersonName(cell: CellValue): Result<string, CellProblem> {
  const text = cellText(cell);
  if (!text.ok) return text;
  const name = halfWidth(text.value)
    .replace(paddingBlank, "")
    .replace(otherDots, "·")
    .normalize("NFC");
  if (!allowed.test(name)) return err({ kind: "NameForbiddenCharacter" });
  const length = [...name].length;
  return length < min || length > max ? err({ kind: "NameLength", min, max }) : ok(name);
}
