import { type Actor, err, ok, type Result } from "@union/kernel";
import { type DataKeys, type Sql, toSqlInstant } from "@union/persistence";
import type { PolicyOverrideRepository } from "../policy/index.js";
import type { MonthUnreadable } from "./charge-dues.js";
import { type PayItems, sealPayItems } from "./dues-base.js";
import { type DuesMonth, findDuesMonth, firstDayOf } from "./dues-month.js";
import { type BaseItem, duesRuleAt } from "./dues-rule.js";
import { type DuesDocumentMissing, documentOf, longestDocument } from "./waive-dues.js";

export type DuesPersonUnknown = { readonly kind: "DuesPersonUnknown" };
export type PayItemsWrong = { readonly kind: "PayItemsWrong" };
/** An item that is no part of the base by the rule of that month; `allowed` are those that are. */
export type PayItemOutsideRule = {
  readonly kind: "PayItemOutsideRule";
  readonly allowed: readonly BaseItem[];
};
export type RecordDuesBaseInput = {
  readonly memberId: string;
  readonly fromMonth: string;
  readonly items: readonly { readonly item: BaseItem; readonly amountFen: number }[];
  readonly document: string;
};
type Refusal =
  | DuesPersonUnknown
  | PayItemsWrong
  | PayItemOutsideRule
  | MonthUnreadable
  | DuesDocumentMissing;

type Needs = {
  sql: Sql;
  keys: DataKeys;
  policies: Pick<PolicyOverrideRepository, "all">;
  mayActFor: (actor: Actor, memberId: string) => Promise<boolean>;
  clock: () => Date;
};

/** The largest pay item, in fen a month: a slip of the pen beyond that. */
const largest = 100_000_000;

/**
 * Records the pay items of a person from a month on (DUE-R2); months before it keep what held there. A month that is charged
 * already is corrected by its next run. Items that the rule of that month does not count are refused. The same month again replaces what was written for it.
 */
export const recordDuesBase =
  ({ sql, keys, policies, mayActFor, clock }: Needs) =>
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
    const { baseItems } = duesRuleAt(
      await policies.all(unionId),
      await campusIn(sql, unionId, memberId, month),
      month,
    );
    if (items.some(({ item }) => !baseItems.includes(item)))
      return err({ kind: "PayItemOutsideRule", allowed: baseItems });
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

/** Where a person works on the first day of a month; where he works otherwise, for one who comes later. */
async function campusIn(
  sql: Sql,
  unionId: string,
  memberId: string,
  month: DuesMonth,
): Promise<string> {
  const first = firstDayOf(month);
  const [post] = await sql.query<{ campusId: string }[]>(
    `SELECT campus_id AS campusId FROM post WHERE union_id = ? AND member_id = ?
     ORDER BY valid_from <= ? AND valid_to > ? DESC, valid_from DESC LIMIT 1`,
    [unionId, memberId, first, first],
  );
  return post?.campusId ?? "";
}
