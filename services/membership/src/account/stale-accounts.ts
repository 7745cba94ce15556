import { Deadlines, holdersOf, persons } from "@union/deadlines";
import { addDays, type LocalDate } from "@union/kernel";
import { audit, newId, Outbox, type Tx } from "@union/persistence";
import { SessionRepository } from "../session/index.js";
import { AccountRepository } from "./account.repository.js";
import { policyOf } from "./account-policy.js";
import { accountStale } from "./account-stale.js";
import { loneRolesOf } from "./last-administrator.reader.js";
import { StaleAccountReader } from "./stale-account.reader.js";

type Moment = { readonly instant: Date; readonly day: LocalDate };

/** 2.13.2 every night: notices go to accounts that nobody uses, and those that had theirs long enough ago are closed. */
export const staleAccounts = {
  name: "stale-accounts",
  pattern: "0 3 * * *",
  run: async (tx: Tx, moment: Moment): Promise<void> => {
    for (const unionId of await new StaleAccountReader(tx).unions()) {
      await giveNotice(tx, unionId, moment);
      await closeOverdue(tx, unionId, moment);
    }
  },
};

async function giveNotice(tx: Tx, unionId: string, { day }: Moment): Promise<void> {
  const policy = await policyOf(tx, unionId, day);
  const lastUsedOn = addDays(day, -policy("account.staleAfterDays"));
  const dueOn = addDays(day, policy("account.staleNoticeDays"));
  const accounts = new AccountRepository(tx);
  for (const id of await new StaleAccountReader(tx).unused(unionId, lastUsedOn)) {
    const account = await accounts.findLocked(unionId, id);
    if (!account) continue;
    account.staleOn = day;
    await accounts.save(account);
    await new Deadlines(tx).start(accountStale, {
      unionId,
      subject: id,
      subjectName: account.login,
      campusId: null,
      startedOn: day,
      dueOn,
      responsible: persons(account.memberId ?? id),
      deputy: holdersOf(["SECURITY_ADMINISTRATOR"], null),
    });
  }
}

/** The last administrator of a kind stays open, and on the list: somebody must be able to open the others again. */
async function closeOverdue(tx: Tx, unionId: string, { instant, day }: Moment): Promise<void> {
  const policy = await policyOf(tx, unionId, day);
  const noticedOn = addDays(day, -policy("account.staleNoticeDays") - 1);
  const accounts = new AccountRepository(tx);
  const traceId = newId();
  for (const accountId of await new StaleAccountReader(tx).noticed(unionId, noticedOn)) {
    const account = await accounts.findLocked(unionId, accountId);
    const lone = await loneRolesOf(tx, { unionId, accountId }, day);
    if (!account || lone.length > 0) continue;
    account.close(instant, null, "长期未登录");
    await accounts.save(account);
    await new SessionRepository(tx).endAll(unionId, accountId, instant);
    await new Deadlines(tx).cancel(accountStale, { unionId, subject: accountId });
    const told = { unionId, accountId, memberId: account.memberId, change: "CLOSED" } as const;
    await new Outbox(tx, { unionId, traceId }).add("account.changed.v1", accountId, told);
    const entry = { action: "closeStaleAccount", outcome: "OK", subject: accountId, traceId };
    await audit(tx, { unionId, accountId: null }, entry);
  }
}
