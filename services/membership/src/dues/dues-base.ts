import type { DataKeys } from "@union/persistence";
import type { BaseItem, DuesRule } from "./dues-rule.js";

/** Pay items of a person in fen a month, as the personnel office tells them from a month on (P2). */
export type PayItems = Readonly<Partial<Record<BaseItem, number>>>;

const column = "dues_base.items";

export const sealPayItems = (keys: DataKeys, salt: Buffer, items: PayItems): Buffer =>
  keys.forSubject(salt).seal(column, JSON.stringify(items));

export const openPayItems = (keys: DataKeys, salt: Buffer, sealed: Buffer): PayItems =>
  JSON.parse(keys.forSubject(salt).open(column, sealed));

/** The dues base (DUE-R2): the sum of the items that the rule names; null where none of them is known. */
export function baseFrom(
  items: PayItems,
  { baseItems }: Pick<DuesRule, "baseItems">,
): number | null {
  const known = baseItems.flatMap((item) => items[item] ?? []);
  return known.length === 0 ? null : known.reduce((sum, fen) => sum + fen, 0);
}

/** What is kept of a base beside a charge: it proves on which base the dues were worked out, and shows nothing of it. */
export const baseDigest = (
  keys: DataKeys,
  unionId: string,
  memberId: string,
  baseFen: number,
): Buffer => keys.blindIndex(unionId, "dues_charge.base", `${memberId}\n${baseFen}`);
