import { EntitySchema } from "typeorm";
import { RoleGrant } from "./role-grant.js";

const id = { type: "char", length: 36, charset: "ascii", collation: "ascii_bin" } as const;

export const RoleGrantMapping = new EntitySchema<RoleGrant>({
  name: "RoleGrant",
  target: RoleGrant,
  tableName: "role_grant",
  columns: {
    unionId: { ...id, name: "union_id" },
    id: { ...id, primary: true },
    accountId: { ...id, name: "account_id" },
    role: { type: "varchar", length: 40, charset: "ascii", collation: "ascii_bin" },
    nodeId: { ...id, name: "node_id" },
    validFrom: { type: "date", name: "valid_from" },
    validTo: { type: "date", name: "valid_to" },
    grantedBy: { ...id, name: "granted_by", nullable: true },
    grantedAt: { type: "datetime", precision: 3, name: "granted_at" },
    revokedAt: { type: "datetime", precision: 3, name: "revoked_at", nullable: true },
    revokedBy: { ...id, name: "revoked_by", nullable: true },
    revokedBecause: { type: "varchar", length: 200, name: "revoked_because", nullable: true },
    version: { type: "int" },
  },
  indices: [{ name: "by_account", columns: ["unionId", "accountId"] }],
});
