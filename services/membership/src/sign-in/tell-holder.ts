import type { AccountChange } from "@union/messages";
import { Outbox } from "@union/persistence";
import type { Account } from "../account/index.js";
import type { SignInSite } from "./sign-in-site.js";

/** Tells the holder of an account what was done to it, so that he hears of it when it was somebody else. */
export const tellHolder = (
  { tx, traceId }: Pick<SignInSite, "tx" | "traceId">,
  { unionId, id: accountId, memberId }: Pick<Account, "unionId" | "id" | "memberId">,
  change: AccountChange,
): Promise<void> =>
  new Outbox(tx, { unionId, traceId }).add("account.changed.v1", accountId, {
    unionId,
    accountId,
    memberId,
    change,
  });
