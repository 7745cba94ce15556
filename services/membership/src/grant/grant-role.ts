import { type Actor, err, type LocalDate, ok, type Result, type Role } from "@union/kernel";
import { newId, type Outbox } from "@union/persistence";
import type { AccountRepository, SessionRepository } from "../account/index.js";
import {
  type AdministratorsApart,
  type GrantPeriodWrong,
  type GrantToOneself,
  RoleGrant,
} from "./role-grant.js";
import type { RoleGrantRepository } from "./role-grant.repository.js";

export type AccountUnknown = { readonly kind: "AccountUnknown" };
export type GrantNodeUnknown = { readonly kind: "GrantNodeUnknown" };
export type GrantRoleInput = {
  readonly accountId: string;
  readonly role: Role;
  readonly nodeId: string;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate;
};
type GrantRefusal =
  | AccountUnknown
  | GrantNodeUnknown
  | AdministratorsApart
  | GrantToOneself
  | GrantPeriodWrong;

type Needs = {
  grants: RoleGrantRepository;
  accounts: AccountRepository;
  sessions: SessionRepository;
  outbox: Outbox;
};

/** Grants a role over a node for a period, ends the sessions of its holder so that he signs in with it, and tells of it. */
export const grantRole =
  ({ grants, accounts, sessions, outbox }: Needs) =>
  async (
    actor: Pick<Actor, "unionId" | "accountId"> | { unionId: string; accountId: null },
    input: GrantRoleInput,
  ): Promise<Result<{ id: string }, GrantRefusal>> => {
    const { accountId, role, nodeId, validFrom, validTo } = input;
    const { unionId } = actor;
    if (!(await accounts.find(actor, accountId))) return err({ kind: "AccountUnknown" });
    const scopeName = await grants.findNodeName(actor, nodeId);
    if (scopeName === null) return err({ kind: "GrantNodeUnknown" });
    const held = await grants.rolesOf(actor, accountId, validFrom);
    const given = RoleGrant.give(
      { id: newId(), unionId, grantedBy: actor.accountId, ...input },
      held,
    );
    if (!given.ok) return given;
    await grants.add(given.value);
    await sessions.endAll(unionId, accountId, new Date());
    await outbox.add("role.granted.v1", accountId, {
      unionId,
      accountId,
      role,
      scopeName,
      validFrom,
      validTo,
    });
    return ok({ id: given.value.id });
  };
