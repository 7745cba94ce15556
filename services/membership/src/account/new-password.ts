import { dayOf, err, ok, type Result } from "@union/kernel";
import type { Sql } from "@union/persistence";
import { type Account, checkPassword, type PasswordTooWeak } from "./account.js";
import { policyOf } from "./account-policy.js";
import { hashPassword, isPassword } from "./password.js";
import { PasswordHistoryRepository } from "./password-history.repository.js";

export type PasswordUsedBefore = { readonly kind: "PasswordUsedBefore"; readonly last: number };
export type NewPasswordRefusal = PasswordTooWeak | PasswordUsedBefore;

/** 2.13.2 gives an account a new password: strong enough, and none of its last ones, by the policy of its union. The account is saved by the caller. */
export async function takeNewPassword(
  sql: Sql,
  account: Account,
  password: string,
  now: Date,
): Promise<Result<null, NewPasswordRefusal>> {
  const policy = await policyOf(sql, account.unionId, dayOf(now));
  const strong = checkPassword(password, policy("password.minLength"));
  if (!strong.ok) return strong;
  const history = new PasswordHistoryRepository(sql);
  const last = policy("password.history");
  const used = [account.passwordHash, ...(await history.of(account.id))].slice(0, last);
  for (const hash of used)
    if (await isPassword(hash, password)) return err({ kind: "PasswordUsedBefore", last });
  await history.add(account, now);
  account.takePassword(await hashPassword(password), now);
  return ok(null);
}
