import type { DataKeys } from "@union/persistence";
import { documentIndex, type SealedPersonalData, sealPersonalData } from "./personal-data.js";
import { pinyinOf } from "./pinyin-of.js";
import type { RosterRow } from "./roster.register.js";

/** What storing a row takes that costs time and asks nobody: its pinyin, its sealed data, the index of its document. */
export type PreparedRow = ReturnType<typeof pinyinOf> &
  SealedPersonalData & { readonly documentIndex: Buffer | null };

/** Prepares rows of a union, each once: ahead of time where the import has time to spare, otherwise when it is asked for. */
export function rowPreparer(keys: DataKeys): (unionId: string, row: RosterRow) => PreparedRow {
  const prepared = new WeakMap<RosterRow, PreparedRow>();
  return (unionId, row) => {
    const known = prepared.get(row);
    if (known) return known;
    const { bornOn, documentNo, mobile, duesBaseFen } = row;
    const made: PreparedRow = {
      ...pinyinOf(row.name),
      ...sealPersonalData(keys, { bornOn, documentNo, mobile, duesBaseFen }),
      documentIndex: documentNo === null ? null : documentIndex(keys, unionId, documentNo),
    };
    prepared.set(row, made);
    return made;
  };
}
