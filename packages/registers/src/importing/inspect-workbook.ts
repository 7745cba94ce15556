import type { Files } from "@union/files";
import { err, ok, type Result } from "@union/kernel";
import { findSheet } from "../register/find-sheet.js";
import { headerFits } from "../register/header-fits.js";
import { openWorkbook } from "../workbook/open-workbook.js";
import { UnreadableWorkbook } from "../workbook/unreadable-workbook.js";
import type { WorkbookProblem } from "../workbook/workbook-problem.js";
import type { AnyLanding } from "./landing.js";

export type FileUnknown = { readonly kind: "FileUnknown" };
export type NoSheetOfOurs = {
  readonly kind: "NoSheetOfOurs";
  /** The sheets that are wanted. */
  readonly sheets: string;
  /** The sheets that the file has, divided by `/`, which no name of a sheet holds. */
  readonly found: string;
};
/** A register that this service does not keep was asked for; `known` are those it does. */
export type RegisterUnknown = {
  readonly kind: "RegisterUnknown";
  readonly unknown: string;
  readonly known: string;
};
export type InspectionProblem = FileUnknown | RegisterUnknown | NoSheetOfOurs | WorkbookProblem;
export type FoundSheets = {
  readonly fileName: string;
  readonly sheets: { readonly register: string; readonly sheet: string }[];
  /** The sheets of the file that no register of this service is for. */
  readonly otherSheets: readonly string[];
};

/** Which sheets of an uploaded file are registers of this service; `wanted` names those that must be there. */
export async function inspectWorkbook(
  files: Files,
  unionId: string,
  fileId: string,
  landings: readonly AnyLanding[],
  wanted: readonly string[] | null,
): Promise<Result<FoundSheets, InspectionProblem>> {
  const known = landings.map(({ register }) => register.name);
  const unknown = (wanted ?? []).filter((name) => !known.includes(name));
  if (unknown.length > 0)
    return err({
      kind: "RegisterUnknown",
      unknown: unknown.join("、").slice(0, 100),
      known: known.join("、"),
    });
  const info = await files.info(fileId, unionId);
  if (info === null) return err({ kind: "FileUnknown" });
  await using file = await files.localPath(fileId, unionId);
  const workbook = await openWorkbook(file.path);
  if (!workbook.ok) return workbook;
  try {
    const asked = landings.filter(
      ({ register }) => wanted === null || wanted.includes(register.name),
    );
    const sheets: FoundSheets["sheets"] = [];
    for (const { register } of asked) {
      const sheet = findSheet(register, workbook.value.sheets);
      if (sheet === null) continue;
      if (sheet === "" && wanted === null && !(await headerFits(register, workbook.value, sheet)))
        continue;
      sheets.push({ register: register.name, sheet });
    }
    const missing = wanted !== null && sheets.length < new Set(wanted).size;
    if (sheets.length === 0 || missing)
      return err({
        kind: "NoSheetOfOurs",
        sheets: (asked.length > 0 ? asked : landings)
          .map(({ register }) => register.sheet)
          .join("、"),
        found: workbook.value.sheets.join("/"),
      });
    const otherSheets = workbook.value.sheets.filter((sheet) =>
      landings.every(({ register }) => findSheet(register, [sheet]) === null),
    );
    return ok({ fileName: info.originalName.slice(0, 200), sheets, otherSheets });
  } catch (thrown) {
    if (thrown instanceof UnreadableWorkbook) return err(thrown.problem);
    throw thrown;
  } finally {
    await workbook.value.close();
  }
}
