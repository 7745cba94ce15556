import { type Actor, dayOf, err, ok, type Result } from "@union/kernel";
import { newId, type Sql } from "@union/persistence";
import { Account, checkPassword, type PasswordTooWeak } from "./account.js";
import type { AccountRepository } from "./account.repository.js";
import { policyOf } from "./account-policy.js";
import { hashPassword } from "./password.js";

export type LoginInvalid = { readonly kind: "LoginInvalid" };
export type LoginTaken = { readonly kind: "LoginTaken"; readonly login: string };
export type MemberUnknown = { readonly kind: "MemberUnknown" };
export type CreateAccountInput = {
  readonly login: string;
  readonly password: string;
  readonly staffNo: string | null;
};

type Needs = { accounts: AccountRepository; sql: Sql; now: Date };

/** Creates an account, of a person of the staff or of a campus system (staffNo null). It has no rights until they are granted. */
export const createAccount =
  ({ accounts, sql, now }: Needs) =>
  async (
    actor: Pick<Actor, "unionId">,
    { login, password, staffNo }: CreateAccountInput,
  ): Promise<
    Result<{ id: string }, LoginInvalid | LoginTaken | MemberUnknown | PasswordTooWeak>
  > => {
    if (!/^[\w.@-]{3,60}$/.test(login)) return err({ kind: "LoginInvalid" });
    const policy = await policyOf(sql, actor.unionId, dayOf(now));
    const strong = checkPassword(password, policy("password.minLength"));
    if (!strong.ok) return strong;
    const memberId =
      staffNo === null ? null : await accounts.findMemberId(actor, staffNo.trim().toUpperCase());
    if (staffNo !== null && memberId === null) return err({ kind: "MemberUnknown" });
    if (await accounts.findByLogin(login)) return err({ kind: "LoginTaken", login });
    const id = newId();
    await accounts.add(
      Account.open(id, actor.unionId, login, memberId, await hashPassword(password), now),
    );
    return ok({ id });
  };
