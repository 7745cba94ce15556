import type { Deadlines } from "@union/deadlines";
import { type Actor, covers, dayOf, err, ok, type Result, type Role, scopeOf } from "@union/kernel";
import type { Outbox, Sql } from "@union/persistence";
import {
  type AccountRepository,
  loneRolesOf,
  type ReasonMissing,
  reasonOf,
} from "../account/index.js";
import type { SessionRepository } from "../session/index.js";
import type { GrantOver, RevokeOfOneself } from "./role-grant.js";
import type { RoleGrantRepository } from "./role-grant.repository.js";
import { roleGrantEnds } from "./role-grant-ends.js";

export type GrantUnknown = { readonly kind: "GrantUnknown" };
export type LastOfRole = { readonly kind: "LastOfRole"; readonly role: Role };
export type RevokeRoleInput = { readonly grantId: string; readonly reason: string };
export type RevokeRefusal = GrantUnknown | LastOfRole | RevokeOfOneself | GrantOver | ReasonMissing;

type Needs = {
  readonly sql: Sql;
  readonly grants: RoleGrantRepository;
  readonly accounts: AccountRepository;
  readonly sessions: SessionRepository;
  readonly deadlines: Deadlines;
  readonly outbox: Outbox;
  readonly now: Date;
};

/**
 * 2.13.2 takes a role back from today on, with a reason: the holder's sessions end and he is told. Nobody takes back a role of
 * his own, and an administrator's role keeps at least one holder.
 */
export const revokeRole =
  ({ sql, grants, accounts, sessions, deadlines, outbox, now }: Needs) =>
  async (
    actor: Actor,
    { grantId, reason }: RevokeRoleInput,
  ): Promise<Result<{ id: string }, RevokeRefusal>> => {
    const { unionId } = actor;
    const today = dayOf(now);
    const because = reasonOf(reason);
    if (!because.ok) return because;
    const grant = await grants.find(actor, grantId);
    const node = grant && (await grants.findNode(actor, grant.nodeId));
    const account = grant && (await accounts.find(actor, grant.accountId));
    const scope = scopeOf(actor, "grants.write");
    if (!grant || !node || !account || !scope || !covers(scope, node.campusId))
      return err({ kind: "GrantUnknown" });
    const { accountId, role } = grant;
    const isSamePerson = account.memberId !== null && account.memberId === actor.memberId;
    const by = {
      accountId: actor.accountId,
      isHolder: accountId === actor.accountId || isSamePerson,
    };
    const isInForce = grant.nodeId === unionId && grant.validFrom <= today;
    if (isInForce && (await loneRolesOf(sql, { unionId, accountId }, today)).includes(role))
      return err({ kind: "LastOfRole", role });
    const revoked = grant.revoke(by, because.value, now, today);
    if (!revoked.ok) return revoked;
    await grants.save(grant);
    await deadlines.cancel(roleGrantEnds, { unionId, subject: grant.id });
    await sessions.endAll(unionId, accountId, now);
    const { memberId } = account;
    const { validTo } = grant;
    const told = { unionId, accountId, memberId, grantId, role, scopeName: node.name, validTo };
    await outbox.add("role.revoked.v1", accountId, told);
    return ok({ id: grantId });
  };
