import { err, type LocalDate, ok, type Result, type Role } from "@union/kernel";

export type AdministratorsApart = { readonly kind: "AdministratorsApart"; readonly held: Role };
export type GrantToOneself = { readonly kind: "GrantToOneself" };
export type GrantPeriodWrong = { readonly kind: "GrantPeriodWrong" };

const administrators: readonly Role[] = [
  "SYSTEM_ADMINISTRATOR",
  "SECURITY_ADMINISTRATOR",
  "AUDIT_ADMINISTRATOR",
];

/** 授权 — a role over a node of the union tree from `validFrom` until before `validTo` (design 4). */
export class RoleGrant {
  readonly id!: string;
  readonly unionId!: string;
  readonly accountId!: string;
  readonly role!: Role;
  /** The union itself, a campus, a department, a branch or a group. */
  readonly nodeId!: string;
  readonly validFrom!: LocalDate;
  validTo!: LocalDate;
  /** Who granted it; null for the first administrators of a union. */
  readonly grantedBy!: string | null;
  version!: number;

  /**
   * Grants a role, unless it would join two of the three administrators in one person, or the grantor grants to himself
   * (domain 2.15). `held` are the roles that the account has in that period.
   */
  static give(
    grant: Pick<
      RoleGrant,
      "id" | "unionId" | "accountId" | "role" | "nodeId" | "validFrom" | "validTo" | "grantedBy"
    >,
    held: readonly Role[],
  ): Result<RoleGrant, AdministratorsApart | GrantToOneself | GrantPeriodWrong> {
    if (grant.grantedBy === grant.accountId) return err({ kind: "GrantToOneself" });
    if (grant.validTo <= grant.validFrom) return err({ kind: "GrantPeriodWrong" });
    const other = held.find((role) => administrators.includes(role) && role !== grant.role);
    if (other && administrators.includes(grant.role))
      return err({ kind: "AdministratorsApart", held: other });
    return ok(Object.assign(new RoleGrant(), grant, { version: 1 }));
  }
}
