import { type Actor, err, isWide, ok, type Result, scopeOf } from "@union/kernel";
import type { Outbox, Sql } from "@union/persistence";
import { type AccountRepository, type ReasonMissing, reasonOf } from "../account/index.js";
import type { SessionRepository } from "../session/index.js";
import { SecondFactorReader } from "./second-factor.reader.js";
import { forgetSecondFactor } from "./second-factor.repository.js";

export type SecondFactorMissing = { readonly kind: "SecondFactorMissing" };
export type ResetOfOneself = { readonly kind: "ResetOfOneself" };
export type ResetInput = { readonly accountId: string; readonly reason: string };
type Needs = {
  readonly sql: Sql;
  readonly accounts: AccountRepository;
  readonly sessions: SessionRepository;
  readonly outbox: Outbox;
  readonly now: Date;
};

/** 2.13.2 takes a lost second factor away, with a reason: the holder's sessions end, he is told, and sets a new one up where his role asks for it. */
export const resetSecondFactor =
  ({ sql, accounts, sessions, outbox, now }: Needs) =>
  async (
    actor: Actor,
    { accountId, reason }: ResetInput,
  ): Promise<Result<{ id: string }, SecondFactorMissing | ResetOfOneself | ReasonMissing>> => {
    const { unionId } = actor;
    const because = reasonOf(reason);
    if (!because.ok) return because;
    if (accountId === actor.accountId) return err({ kind: "ResetOfOneself" });
    const scope = scopeOf(actor, "accounts.secure");
    const account = scope && isWide(scope) ? await accounts.findLocked(unionId, accountId) : null;
    const since = account && (await new SecondFactorReader(sql).inForceSince(accountId));
    if (!account || since === null) return err({ kind: "SecondFactorMissing" });
    await forgetSecondFactor(sql, account, {
      by: actor.accountId,
      because: because.value,
      at: now,
    });
    await sessions.endAll(unionId, accountId, now);
    const { memberId } = account;
    const told = { unionId, accountId, memberId, change: "SECOND_FACTOR_RESET" } as const;
    await outbox.add("account.changed.v1", accountId, told);
    return ok({ id: accountId });
  };
