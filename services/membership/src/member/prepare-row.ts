import type { DataKeys } from "@union/persistence";
import { documentIndex, type SealedPersonalData, sealPersonalData } from "./personal-data.js";
import { pinyinOf } from "./pinyin-of.js";
import type { RosterRow } from "./roster.register.js";

/** What storing a row takes that costs time and asks nobody: its pinyin, its sealed data, the index of its document. */
export type PreparedRow = ReturnType<typeof pinyinOf> &
  SealedPersonalData & { readonly documentIndex: Buffer | null };

export function prepareRow(keys: DataKeys, unionId: string, row: RosterRow): PreparedRow {
  const { bornOn, documentNo, mobile, duesBaseFen } = row;
  return {
    ...pinyinOf(row.name),
    ...sealPersonalData(keys, { bornOn, documentNo, mobile, duesBaseFen }),
    documentIndex: documentNo === null ? null : documentIndex(keys, unionId, documentNo),
  };
}
