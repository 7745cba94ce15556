import { Deadlines } from "@union/deadlines";
import type { Actor } from "@union/kernel";
import type { Tx } from "@union/persistence";
import { SessionRepository } from "../session/index.js";
import { AccountRepository } from "./account.repository.js";
import { accountStale } from "./account-stale.js";

/** Closes every open account of somebody and ends its sessions, whatever roles it held; answers the ids of all his accounts. */
export async function closeAccountsOf(
  tx: Tx,
  { unionId, accountId }: Pick<Actor, "unionId" | "accountId">,
  memberId: string,
  because: string,
  now: Date,
): Promise<string[]> {
  const [accounts, sessions] = [new AccountRepository(tx), new SessionRepository(tx)];
  const held = await accounts.ofMember(unionId, memberId);
  for (const account of held.filter(({ closedAt }) => closedAt === null)) {
    account.close(now, accountId, because);
    await accounts.save(account);
    await sessions.endAll(unionId, account.id, now);
    await new Deadlines(tx).cancel(accountStale, { unionId, subject: account.id });
  }
  return held.map(({ id }) => id);
}
