import type { DataKeys } from "@union/persistence";
import type { Intake } from "@union/registers";
import { type PreparedRow, prepareRow } from "./prepare-row.js";
import { rosterRegister } from "./roster.register.js";

/** How roster rows are read and prepared, before anybody asks the database. */
export const rosterIntake = (
  keys: DataKeys,
): Intake<(typeof rosterRegister)["columns"], PreparedRow> => ({
  register: rosterRegister,
  informative: [],
  prepare: (unionId, row) => prepareRow(keys, unionId, row),
});
