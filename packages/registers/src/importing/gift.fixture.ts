import { err, ok, type Scope } from "@union/kernel";
import { bulkInsert, defineMigration, newId, type Sql, scopeCondition } from "@union/persistence";
import { citizenId } from "../columns/citizen-id.js";
import { mobile } from "../columns/mobile.js";
import { money } from "../columns/money.js";
import { optional } from "../columns/optional.js";
import { text } from "../columns/text.js";
import { defineRegister } from "../register/define-register.js";
import type { RowOf, RowProblem } from "../register/register.js";
import { anyLanding, type Landing } from "./landing.js";

/** A tiny register: gifts with a number, a giver, and a document that no two of them may share. */
export const giftRegister = defineRegister({
  name: "gifts",
  sheet: "礼物",
  number: "no",
  columns: {
    no: text("编号", { max: 300 }),
    campus: text("院区"),
    giver: text("赠送人"),
    remark: optional(text("备注")),
    mobile: optional(mobile("手机号")),
    document: optional(citizenId("证件号码")),
    amount: money("金额(元)"),
  },
});
export type Gift = RowOf<typeof giftRegister>;

export const giftMigration = defineMigration("20990101T0000-create-gift", [
  `CREATE TABLE gift (
    seq INT AUTO_INCREMENT PRIMARY KEY, id CHAR(36) NOT NULL UNIQUE, union_id CHAR(36) NOT NULL, no VARCHAR(300) NOT NULL, campus VARCHAR(20) NOT NULL,
    giver VARCHAR(20) NOT NULL, remark VARCHAR(20) NULL, mobile VARCHAR(20) NULL, document VARCHAR(20) NULL, amount BIGINT NOT NULL)`,
  "CREATE TABLE thanks (gift_id CHAR(36) NOT NULL)",
]);

/** What a test may put in the way of the rows that are about to be stored. */
export type Hindrance = { before: (rows: readonly Gift[]) => Promise<void> | void };

const values = ({ no, campus, giver, remark, mobile: phone, document, amount }: Gift) => [
  no,
  campus,
  giver,
  remark,
  phone,
  document,
  amount,
];
const fields = ["no", "campus", "giver", "remark", "mobile", "document", "amount"];

/** Lands gifts in a table of their own; one that no import brought is known there, too. A giver called 无名 is nobody's, and a gift that was thanked for is built on. */
export const giftLanding = (hindrance: Hindrance) => {
  const landing: Landing<(typeof giftRegister)["columns"], null> = {
    register: giftRegister,
    informative: ["remark"],
    unique: ["document"],
    async resolve(_, rows) {
      return rows.map(({ giver }) => (giver === "无名" ? err(giverUnknown) : ok(null)));
    },
    async own({ tx, scope }, rows) {
      const found = await tx.query<{ id: string; no: string }[]>(
        "SELECT id, no FROM gift WHERE union_id = ? AND no IN (?)",
        [scope.unionId, rows.map(({ no }) => no)],
      );
      return rows.map(({ no }) => found.find((one) => one.no === no)?.id ?? null);
    },
    async insert({ tx, scope }, entries) {
      await hindrance.before(entries.map(({ row }) => row));
      const ids = entries.map(() => newId());
      const rows = entries.map(({ row }, n) => [ids[n], scope.unionId, ...values(row)]);
      await bulkInsert(tx, "gift", ["id", "union_id", ...fields], rows);
      return ids;
    },
    async correct({ tx }, entries) {
      await hindrance.before(entries.map(({ row }) => row));
      const assign = fields.map((field) => `${field} = ?`).join(", ");
      for (const { id, row } of entries)
        await tx.query(`UPDATE gift SET ${assign} WHERE id = ?`, [...values(row), id]);
    },
    async remove({ tx }, ids) {
      if (ids.length > 0) await tx.query("DELETE FROM gift WHERE id IN (?)", [ids]);
    },
    async countBuiltOn({ tx }, ids) {
      if (ids.length === 0) return 0;
      const found = await tx.query<{ n: number }[]>(
        "SELECT COUNT(*) AS n FROM thanks WHERE gift_id IN (?)",
        [ids],
      );
      return Number(found[0]?.n);
    },
    read: (sql, scope, ids) => readGifts(sql, scope, ids),
  };
  return anyLanding(landing);
};

async function* readGifts(sql: Sql, scope: Scope, ids: readonly string[] | null) {
  const inScope = scopeCondition(scope, { union: "union_id", campus: "campus" });
  const rows = await sql.query<(Gift & { id: string })[]>(
    `SELECT id, ${fields.join(", ")} FROM gift WHERE ${inScope.sql} ${ids ? "AND id IN (?)" : ""} ORDER BY seq`,
    [...inScope.params, ...(ids ? [ids] : [])],
  );
  for (const { id, ...row } of rows) yield { id, row };
}

const giverUnknown: RowProblem = {
  column: "赠送人",
  code: "GIVER_UNKNOWN",
  message: { zh: "没有这个人。", en: "There is no such person." },
};
