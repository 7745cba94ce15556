import { type Actor, err, ok, type Result } from "@union/kernel";
import type { Outbox, Tx } from "@union/persistence";
import { AccountRepository } from "./account.repository.js";
import { type AccountAndReason, type AccountNotFound, mayWrite } from "./close-account.js";
import { type ReasonMissing, reasonOf } from "./reason.js";

export type AccountOpenAlready = { readonly kind: "AccountOpenAlready" };
type Needs = { readonly tx: Tx; readonly outbox: Outbox; readonly now: Date };

/** 2.13.2 opens a closed account again, with the password and the roles it has; its holder is told. */
export const reopenAccount =
  ({ tx, outbox, now }: Needs) =>
  async (
    actor: Actor,
    { accountId, reason }: AccountAndReason,
  ): Promise<Result<{ id: string }, AccountNotFound | AccountOpenAlready | ReasonMissing>> => {
    const { unionId } = actor;
    const because = reasonOf(reason);
    if (!because.ok) return because;
    const accounts = new AccountRepository(tx);
    const account = mayWrite(actor) ? await accounts.findLocked(unionId, accountId) : null;
    if (!account) return err({ kind: "AccountNotFound" });
    if (account.closedAt === null) return err({ kind: "AccountOpenAlready" });
    account.reopen(now, because.value);
    await accounts.save(account);
    const { memberId } = account;
    const told = { unionId, accountId, memberId, change: "REOPENED" } as const;
    await outbox.add("account.changed.v1", accountId, told);
    return ok({ id: accountId });
  };
