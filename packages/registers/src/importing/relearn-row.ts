import type { DataKeys, Sql } from "@union/persistence";
import type { Columns, RowOfColumns } from "../register/register.js";
import { rowNumber } from "../register/row-number.js";
import { comparedRow } from "./compared-row.js";
import type { Landing } from "./landing.js";

/**
 * Lets the ledger know a row as it stands after it was changed by hand, so that its own export still changes nothing. Which
 * import brought the row stays; a row that the ledger does not know stays unknown.
 */
export async function relearnRow<C extends Columns>(
  landing: Pick<Landing<C, unknown>, "register" | "informative">,
  { tx, unionId }: { readonly tx: Sql; readonly unionId: string },
  keys: DataKeys,
  row: RowOfColumns<C>,
): Promise<void> {
  const { register } = landing;
  await tx.query(
    "UPDATE register_row SET row_hash = ? WHERE union_id = ? AND register = ? AND number = ?",
    [
      keys.blindIndex(unionId, register.name, comparedRow(landing, row)),
      ...[unionId, register.name, rowNumber(register, row)],
    ],
  );
}
