import { type DataKeys, isDuplicate, Statements } from "@union/persistence";
import type { Columns, RowOfColumns } from "../register/register.js";
import { rowNumber } from "../register/row-number.js";
import { comparedRow } from "./compared-row.js";
import type { Landing, LandingSite, Resolved } from "./landing.js";
import { RowLedger } from "./row-ledger.js";

/** Stands in the ledger for rows that no import brought. */
const byHand = "00000000-0000-0000-0000-000000000000";

/**
 * Takes in one row that was entered by hand: it lands as an imported one would, and later imports know it. Answers its id,
 * or null when its number is taken: what was written until then goes with the refusal. The landing must only write when it
 * inserts: its statements are sent with the ledger's.
 */
export async function enterRow<C extends Columns, Found>(
  landing: Landing<C, Found>,
  site: LandingSite,
  keys: DataKeys,
  entered: Resolved<RowOfColumns<C>, Found>,
): Promise<string | null> {
  const { register } = landing;
  const { unionId } = site.scope;
  const number = rowNumber(register, entered.row);
  const hash = keys.blindIndex(unionId, register.name, comparedRow(landing, entered.row));
  try {
    const writes = new Statements();
    const [subjectId] = await landing.insert({ ...site, tx: writes }, [entered]);
    const ledger = new RowLedger(writes, unionId, register.name);
    await ledger.add([{ number, hash, importId: byHand, rowNo: 0, subjectId: subjectId! }]);
    await writes.sendTo(site.tx);
    return subjectId!;
  } catch (thrown) {
    if (isDuplicate(thrown)) return null;
    throw thrown;
  }
}
