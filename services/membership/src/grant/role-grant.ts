import { err, type LocalDate, ok, type Result, type Role } from "@union/kernel";

export type AdministratorsApart = { readonly kind: "AdministratorsApart"; readonly held: Role };
/** An administrator of the system holds no office of the union, and the other way round (2.15). */
export type AdministratorNoOfficer = {
  readonly kind: "AdministratorNoOfficer";
  readonly held: Role;
};
export type GrantToOneself = { readonly kind: "GrantToOneself" };
export type RevokeOfOneself = { readonly kind: "RevokeOfOneself" };
export type GrantOver = { readonly kind: "GrantOver" };
export type GrantPeriodWrong = { readonly kind: "GrantPeriodWrong" };

const administrators: readonly Role[] = [
  "SYSTEM_ADMINISTRATOR",
  "SECURITY_ADMINISTRATOR",
  "AUDIT_ADMINISTRATOR",
];

const officers: readonly Role[] = ["GROUP_LEADER", "BRANCH_CHAIR", "UNION_OFFICER", "CHAIR"];

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
  readonly grantedAt!: Date;
  revokedAt!: Date | null;
  revokedBy!: string | null;
  revokedBecause!: string | null;
  version!: number;

  /**
   * Grants a role, unless it would join two of the three administrators in one person, or one of them with an office of the union,
   * whose doings he could then hide, or the grantor grants to himself
   * (domain 2.15). `held` are the roles that the account has in that period.
   */
  static give(
    grant: Pick<
      RoleGrant,
      | "id"
      | "unionId"
      | "accountId"
      | "role"
      | "nodeId"
      | "validFrom"
      | "validTo"
      | "grantedBy"
      | "grantedAt"
    >,
    held: readonly Role[],
  ): Result<
    RoleGrant,
    AdministratorsApart | AdministratorNoOfficer | GrantToOneself | GrantPeriodWrong
  > {
    if (grant.grantedBy === grant.accountId) return err({ kind: "GrantToOneself" });
    if (grant.validTo <= grant.validFrom) return err({ kind: "GrantPeriodWrong" });
    const other = held.find((role) => administrators.includes(role) && role !== grant.role);
    if (other && administrators.includes(grant.role))
      return err({ kind: "AdministratorsApart", held: other });
    const clashing = administrators.includes(grant.role)
      ? officers
      : officers.includes(grant.role)
        ? administrators
        : [];
    const clash = held.find((role) => clashing.includes(role));
    if (clash) return err({ kind: "AdministratorNoOfficer", held: clash });
    const notRevoked = { revokedAt: null, revokedBy: null, revokedBecause: null };
    return ok(Object.assign(new RoleGrant(), grant, notRevoked, { version: 1 }));
  }

  /**
   * Ends a role today, or before it began; nobody revokes a role of his own, and what has ended stays as it was. `on` is today.
   */
  revoke(
    by: { readonly accountId: string; readonly isHolder: boolean },
    because: string,
    now: Date,
    on: LocalDate,
  ): Result<null, RevokeOfOneself | GrantOver> {
    if (by.isHolder) return err({ kind: "RevokeOfOneself" });
    if (this.revokedAt !== null || this.validTo <= on) return err({ kind: "GrantOver" });
    this.validTo = this.validFrom > on ? this.validFrom : on;
    Object.assign(this, { revokedAt: now, revokedBy: by.accountId, revokedBecause: because });
    return ok(null);
  }
}
