import { type Actor, err, ok, type Result } from "@union/kernel";
import type { Outbox, Tx } from "@union/persistence";
import { AccountRepository } from "./account.repository.js";
import { type AccountAndReason, type AccountNotFound, mayWrite } from "./close-account.js";
import { type ReasonMissing, reasonOf } from "./reason.js";

export type AccountNotLocked = { readonly kind: "AccountNotLocked" };
type Needs = { readonly tx: Tx; readonly outbox: Outbox; readonly now: Date };

/** 2.13.2 ends the lock of wrong passwords before its time; its holder is told, since they may not have been his. */
export const unlockAccount =
  ({ tx, outbox, now }: Needs) =>
  async (
    actor: Actor,
    { accountId, reason }: AccountAndReason,
  ): Promise<Result<{ id: string }, AccountNotFound | AccountNotLocked | ReasonMissing>> => {
    const { unionId } = actor;
    const because = reasonOf(reason);
    if (!because.ok) return because;
    const accounts = new AccountRepository(tx);
    const account = mayWrite(actor) ? await accounts.findLocked(unionId, accountId) : null;
    if (!account) return err({ kind: "AccountNotFound" });
    if (account.mayTry(now).ok) return err({ kind: "AccountNotLocked" });
    account.unlock();
    await accounts.save(account);
    const { memberId } = account;
    const told = { unionId, accountId, memberId, change: "UNLOCKED" } as const;
    await outbox.add("account.changed.v1", accountId, told);
    return ok({ id: accountId });
  };
