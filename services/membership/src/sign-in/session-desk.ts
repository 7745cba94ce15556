import type { AccessTokenSigner } from "@union/identity";
import { type Actor, dayOf, ok, type Result } from "@union/kernel";
import { type Account, idleMinutes, policyOf } from "../account/index.js";
import type { GrantReader } from "../grant/index.js";
import {
  type RefreshToken,
  readRefreshToken,
  SessionRepository,
  tellEndings,
  writeRefreshToken,
} from "../session/index.js";
import type { SignInProgress, StepNeeded } from "./go-on.js";
import type { Cookies } from "./refresh-cookie.js";
import { refreshSession, type SessionEnded } from "./refresh-session.js";
import type { SignInNeeds } from "./sign-in-site.js";

export type IssuedToken = {
  readonly kind: "TokenIssued";
  readonly accessToken: string;
  readonly expiresAt: Date;
};

type Needs = Omit<SignInNeeds, "traceId"> & {
  readonly signer: AccessTokenSigner;
  readonly grants: GrantReader;
};

/** An access token lives no longer than this, and no longer than half of the time for which its session may rest. */
const longestMs = 15 * 60_000;

/** Issues tokens for the sessions of one request: the access token goes out, the refresh token into its cookie. */
export class SessionDesk {
  constructor(
    private readonly needs: Needs,
    private readonly cookies: Cookies,
  ) {}

  /** What a step of a sign-in is built on. */
  site = (traceId: string): SignInNeeds => ({ ...this.needs, traceId });

  /** The tokens of a session just opened, or the step that it waits for. */
  async answer(progress: SignInProgress): Promise<IssuedToken | StepNeeded> {
    if (progress.kind === "StepNeeded") return progress;
    const { account, refresh } = progress;
    return this.issue(account, refresh.sessionId, refresh);
  }

  async refresh(): Promise<Result<IssuedToken, SessionEnded>> {
    const { db, keys, clock } = this.needs;
    const renewed = await refreshSession(db, keys, clock)(this.cookies.read());
    if (!renewed.ok) {
      this.cookies.write(null);
      await tellEndings(this.needs);
      return renewed;
    }
    const { account, sessionId, refresh } = renewed.value;
    return ok(await this.issue(account, sessionId, refresh));
  }

  async signOut(): Promise<void> {
    const token = readRefreshToken(this.cookies.read());
    if (token)
      await new SessionRepository(this.needs.db.manager).endBySecret(token, this.needs.clock());
    this.cookies.write(null);
    await tellEndings(this.needs);
  }

  private async issue(
    account: Account,
    sessionId: string,
    refresh: RefreshToken,
  ): Promise<IssuedToken> {
    const { id: accountId, unionId, memberId } = account;
    const now = this.needs.clock();
    const today = dayOf(now);
    const grants = await this.needs.grants.inForce(unionId, accountId, memberId, today);
    const actor: Actor = { accountId, unionId, memberId, sessionId, grants };
    this.cookies.write(writeRefreshToken(refresh));
    const policy = await policyOf(this.needs.db.manager, unionId, today);
    const lifeMs = Math.min(longestMs, idleMinutes(policy, grants) * 30_000);
    return {
      kind: "TokenIssued",
      accessToken: await this.needs.signer.sign(actor, now, Math.floor(lifeMs / 1_000)),
      expiresAt: new Date(now.getTime() + lifeMs),
    };
  }
}
