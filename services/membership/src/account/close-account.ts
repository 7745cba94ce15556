import { Deadlines } from "@union/deadlines";
import { type Actor, dayOf, err, isWide, ok, type Result, type Role, scopeOf } from "@union/kernel";
import type { Outbox, Tx } from "@union/persistence";
import type { SessionRepository } from "../session/index.js";
import { AccountRepository } from "./account.repository.js";
import { accountStale } from "./account-stale.js";
import { loneRolesOf } from "./last-administrator.reader.js";
import { type ReasonMissing, reasonOf } from "./reason.js";

export type AccountNotFound = { readonly kind: "AccountNotFound" };
export type AccountClosedAlready = { readonly kind: "AccountClosedAlready" };
export type CloseOneself = { readonly kind: "CloseOneself" };
export type LastAdministrator = { readonly kind: "LastAdministrator"; readonly role: Role };
export type CloseRefusal =
  | AccountNotFound
  | AccountClosedAlready
  | CloseOneself
  | LastAdministrator
  | ReasonMissing;
export type AccountAndReason = { readonly accountId: string; readonly reason: string };

type Needs = {
  readonly tx: Tx;
  readonly sessions: SessionRepository;
  readonly outbox: Outbox;
  readonly now: Date;
};

/** 2.13.2 closes an account with a reason: its sessions end and nobody signs in by it. Never one's own, never the last administrator of a kind. */
export const closeAccount =
  ({ tx, sessions, outbox, now }: Needs) =>
  async (
    actor: Actor,
    { accountId, reason }: AccountAndReason,
  ): Promise<Result<{ id: string }, CloseRefusal>> => {
    const { unionId } = actor;
    const because = reasonOf(reason);
    if (!because.ok) return because;
    const accounts = new AccountRepository(tx);
    const account = mayWrite(actor) ? await accounts.findLocked(unionId, accountId) : null;
    if (!account) return err({ kind: "AccountNotFound" });
    if (account.id === actor.accountId) return err({ kind: "CloseOneself" });
    if (account.closedAt !== null) return err({ kind: "AccountClosedAlready" });
    const [role] = await loneRolesOf(tx, { unionId, accountId }, dayOf(now));
    if (role) return err({ kind: "LastAdministrator", role });
    account.close(now, actor.accountId, because.value);
    await accounts.save(account);
    await sessions.endAll(unionId, accountId, now);
    await new Deadlines(tx).cancel(accountStale, { unionId, subject: accountId });
    const { memberId } = account;
    const told = { unionId, accountId, memberId, change: "CLOSED" } as const;
    await outbox.add("account.changed.v1", accountId, told);
    return ok({ id: accountId });
  };

/** Accounts belong to no campus: who administers a part of the union finds none. */
export function mayWrite(actor: Actor): boolean {
  const scope = scopeOf(actor, "accounts.write");
  return scope !== null && isWide(scope);
}
