import type { AccessTokenSigner } from "@union/identity";
import type { Actor, Clock, Result } from "@union/kernel";
import { dayOf, ok } from "@union/kernel";
import type { Database } from "@union/persistence";
import type { GrantReader } from "../grant/index.js";
import type { Account, SignInLocked } from "./account.js";
import { refreshSession, type SessionEnded } from "./refresh-session.js";
import { type RefreshToken, readRefreshToken, writeRefreshToken } from "./refresh-token.js";
import { SessionRepository } from "./session.repository.js";
import { type SignInInput, signIn, type WrongCredentials } from "./sign-in.js";

/** The part of HTTP that sessions need: the refresh cookie. */
export type Cookies = { read(): string | null; write(token: string | null): void };
export type IssuedToken = { readonly accessToken: string; readonly expiresAt: Date };

type Needs = {
  readonly db: Database;
  readonly clock: Clock;
  readonly signer: AccessTokenSigner;
  readonly grants: GrantReader;
};

const accessMs = 15 * 60_000;

/** Opens, renews and ends sessions for one request: tokens out, the refresh token in its cookie. */
export class SessionDesk {
  constructor(
    private readonly needs: Needs,
    private readonly cookies: Cookies,
  ) {}

  async signIn(
    input: SignInInput,
    traceId: string,
  ): Promise<Result<IssuedToken, WrongCredentials | SignInLocked>> {
    const opened = await signIn(this.needs.db, this.needs.clock)(input, traceId);
    if (!opened.ok) return opened;
    const { account, refresh } = opened.value;
    return ok(await this.issue(account, refresh.sessionId, refresh));
  }

  async refresh(): Promise<Result<IssuedToken, SessionEnded>> {
    const renewed = await refreshSession(this.needs.db, this.needs.clock)(this.cookies.read());
    if (!renewed.ok) this.cookies.write(null);
    if (!renewed.ok) return renewed;
    const { account, sessionId, refresh } = renewed.value;
    return ok(await this.issue(account, sessionId, refresh));
  }

  async signOut(): Promise<void> {
    const token = readRefreshToken(this.cookies.read());
    if (token)
      await new SessionRepository(this.needs.db.manager).endBySecret(token, this.needs.clock());
    this.cookies.write(null);
  }

  private async issue(
    account: Account,
    sessionId: string,
    refresh: RefreshToken | null,
  ): Promise<IssuedToken> {
    const { id: accountId, unionId, memberId } = account;
    const now = this.needs.clock();
    const grants = await this.needs.grants.inForce(unionId, accountId, memberId, dayOf(now));
    const actor: Actor = { accountId, unionId, memberId, sessionId, grants };
    if (refresh) this.cookies.write(writeRefreshToken(refresh));
    return {
      accessToken: await this.needs.signer.sign(actor, now),
      expiresAt: new Date(now.getTime() + accessMs),
    };
  }
}
