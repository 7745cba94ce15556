import { err, type LocalDate, masked, ok, type Result, type Sentence } from "@union/kernel";
import { type Column, checkCitizenId, rowProblem, type WrittenCell } from "@union/registers";
import { rosterRegister } from "../member/index.js";

/** A field of his own record that a person may have corrected; posts, status and dues base come from others' documents. */
export const correctableFields = [
  "name",
  "sex",
  "ethnicGroup",
  "bornOn",
  "documentNo",
  "mobile",
  "politicalStatus",
  "education",
] as const;
export type CorrectableField = (typeof correctableFields)[number];

/** Fields that a person has deleted at once, without anybody's approval (PI-R3, PI-R10), where policy does not ask for them (2.1.5). */
export const optionalFields = ["ethnicGroup", "mobile", "politicalStatus", "education"] as const;
export type OptionalField = (typeof optionalFields)[number];

export type ValueRefused = {
  readonly kind: "ValueRefused";
  readonly zh: string;
  readonly en: string;
};

const columnOf = (field: CorrectableField) =>
  rosterRegister.columns[field] as unknown as Column<string | null>;

/** The value as the roster would take it, or what is wrong with it: the same checks, in the same words. */
export function readField(
  field: CorrectableField,
  text: string,
  isCitizenId: boolean,
  today: LocalDate,
): Result<string | null, ValueRefused> {
  const column = columnOf(field);
  const no = ({ zh, en }: Sentence) => err({ kind: "ValueRefused", zh, en } as const);
  const read = column.read({ kind: "text", text }, { today });
  if (!read.ok) return no(rowProblem(column.title, read.error).message);
  if (field === "documentNo" && isCitizenId && read.value !== null) {
    const checked = checkCitizenId(read.value, today);
    if (!checked.ok) return no(rowProblem(column.title, checked.error).message);
  }
  return ok(read.value);
}

/** A value as a diff shows it: P2 and P3 masked (2.13), the others as they are; codes in the words of the roster. */
export function shownValue(field: CorrectableField, value: string | null): string | null {
  if (value === null) return null;
  if (field === "bornOn") return `${value.slice(0, 4)}-**-**`;
  if (field === "mobile") return masked(value, 4);
  if (field === "documentNo") return masked(value, 2);
  return clearValue(field, value);
}

/** A value in the words of the roster. */
export const clearValue = (field: CorrectableField, value: string | null): string | null =>
  value === null ? null : textOf(columnOf(field).write(value));

const textOf = (cell: WrittenCell): string | null =>
  cell === null
    ? null
    : cell.kind === "text"
      ? cell.text
      : cell.kind === "date"
        ? cell.date
        : cell.number;
