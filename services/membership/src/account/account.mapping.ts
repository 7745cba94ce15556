import { EntitySchema } from "typeorm";
import { Account } from "./account.js";

const id = { type: "char", length: 36, charset: "ascii", collation: "ascii_bin" } as const;

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
    failedCount: { type: "int", name: "failed_count" },
    lockedUntil: { type: "datetime", precision: 3, name: "locked_until", nullable: true },
    closedAt: { type: "datetime", precision: 3, name: "closed_at", nullable: true },
    version: { type: "int" },
  },
  uniques: [{ name: "account_login", columns: ["login"] }],
  indices: [{ name: "by_member", columns: ["unionId", "memberId"] }],
});
