import { EntitySchema } from "typeorm";
import { Account } from "./account.js";

const id = { type: "char", length: 36, charset: "ascii", collation: "ascii_bin" } as const;
const instant = { type: "datetime", precision: 3 } as const;

export const AccountMapping = new EntitySchema<Account>({
  name: "Account",
  target: Account,
  tableName: "account",
  columns: {
    unionId: { ...id, name: "union_id" },
    id: { ...id, primary: true },
    login: { type: "varchar", length: 60, charset: "ascii", collation: "ascii_bin" },
    memberId: { ...id, name: "member_id", nullable: true },
    passwordHash: {
      type: "varchar",
      length: 200,
      name: "password_hash",
      charset: "ascii",
      collation: "ascii_bin",
    },
    passwordChangedAt: { ...instant, name: "password_changed_at" },
    failedCount: { type: "int", name: "failed_count" },
    lockedUntil: { ...instant, name: "locked_until", nullable: true },
    openedAt: { ...instant, name: "opened_at" },
    lastSignedInAt: { ...instant, name: "last_signed_in_at", nullable: true },
    staleOn: { type: "date", name: "stale_on", nullable: true },
    closedAt: { ...instant, name: "closed_at", nullable: true },
    closedBy: { ...id, name: "closed_by", nullable: true },
    closedBecause: { type: "varchar", length: 200, name: "closed_because", nullable: true },
    reopenedAt: { ...instant, name: "reopened_at", nullable: true },
    version: { type: "int" },
  },
  uniques: [{ name: "account_login", columns: ["login"] }],
  indices: [{ name: "by_member", columns: ["unionId", "memberId"] }],
});
