import { type Actor, err, ok, type Result } from "@union/kernel";
import { type DataKeys, type Sql, toSqlInstant } from "@union/persistence";
import type { MonthUnreadable } from "./charge-dues.js";
import { type PayItems, sealPayItems } from "./dues-base.js";
import { findDuesMonth } from "./dues-month.js";
import type { BaseItem } from "./dues-rule.js";
import { type DuesDocumentMissing, documentOf, longestDocument } from "./waive-dues.js";

export type DuesPersonUnknown = { readonly kind: "DuesPersonUnknown" };
export type PayItemsWrong = { readonly kind: "PayItemsWrong" };
export type RecordDuesBaseInput = {
  readonly memberId: string;
  readonly fromMonth: string;
  readonly items: readonly { readonly item: BaseItem; readonly amountFen: number }[];
  readonly document: string;
};
type Refusal = DuesPersonUnknown | PayItemsWrong | MonthUnreadable | DuesDocumentMissing;

type Needs = {
  sql: Sql;
  keys: DataKeys;
  mayActFor: (actor: Actor, memberId: string) => Promise<boolean>;
  clock: () => Date;
};

/** The largest pay item, in fen a month: a slip of the pen beyond that. */
const largest = 100_000_000;

/**
 * Records the pay items of a person from a month on (DUE-R2); months before it keep what held there. A month that is charged
 * already is corrected by its next run. The same month again replaces what was written for it.
 */
export const recordDuesBase =
  ({ sql, keys, mayActFor, clock }: Needs) =>
  async (actor: Actor, input: RecordDuesBaseInput): Promise<Result<{ id: string }, Refusal>> => {
    const { unionId, accountId } = actor;
    const { memberId, items } = input;
    const month = findDuesMonth(input.fromMonth);
    if (month === null) return err({ kind: "MonthUnreadable" });
    const document = documentOf(input.document);
    if (document === null) return err({ kind: "DuesDocumentMissing", max: longestDocument });
    const amounts = items.map(({ amountFen }) => amountFen);
    const names = new Set(items.map(({ item }) => item));
    if (items.length === 0 || names.size < items.length) return err({ kind: "PayItemsWrong" });
    if (amounts.some((fen) => fen < 0 || fen > largest)) return err({ kind: "PayItemsWrong" });
    const [person] =
      memberId !== actor.memberId && (await mayActFor(actor, memberId))
        ? await sql.query<{ salt: Buffer | null }[]>(
            "SELECT data_salt AS salt FROM member WHERE union_id = ? AND id = ? FOR UPDATE",
            [unionId, memberId],
          )
        : [];
    if (!person?.salt) return err({ kind: "DuesPersonUnknown" });
    const told: PayItems = Object.fromEntries(
      items.map(({ item, amountFen }) => [item, amountFen]),
    );
    await sql.query(
      `INSERT INTO dues_base (union_id, member_id, from_month, items, document, recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE items = VALUES(items), document = VALUES(document), recorded_by = VALUES(recorded_by), recorded_at = VALUES(recorded_at)`,
      [
        ...[unionId, memberId, month, sealPayItems(keys, person.salt, told)],
        ...[document, accountId, toSqlInstant(clock())],
      ],
    );
    return ok({ id: memberId });
  };
