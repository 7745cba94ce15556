import { accessTokenSigner } from "@union/identity";
import { dayOf, type LocalDate } from "@union/kernel";
import type { Sql } from "@union/persistence";
import type { Http, ServiceGround } from "@union/service";
import type { RegisterContext } from "@union/subgraph";
import { accountCommands } from "./account/account.commands.js";
import { AccountRepository } from "./account/account.repository.js";
import { refreshCookie } from "./account/refresh-cookie.js";
import { SessionDesk } from "./account/session-desk.js";
import { consentCommands } from "./consent/consent.commands.js";
import { correctionCommands } from "./correction/correction.commands.js";
import { directoryCommands } from "./directory/directory.commands.js";
import { emergencyAccessCommands } from "./emergency-access/emergency-access.commands.js";
import { erasureCommands } from "./erasure/erasure.commands.js";
import { grantCommands } from "./grant/grant.commands.js";
import { GrantReader } from "./grant/grant.reader.js";
import { type Loaders, loadersFor } from "./loaders.js";
import { memberCommands } from "./member/member.commands.js";
import { MemberReader } from "./member/member.reader.js";
import { myDataCommands } from "./my-data/my-data.commands.js";
import { organisationCommands } from "./organisation/organisation.commands.js";
import { OrganisationReader } from "./organisation/organisation.reader.js";
import { policyCommands } from "./policy/policy.commands.js";
import { PolicyOverrideRepository } from "./policy/policy-override.repository.js";

/** Everything that changes membership's state. */
export const commandsOn = (ground: Pick<ServiceGround, "db" | "clock" | "keys" | "files">) => ({
  ...organisationCommands(ground),
  ...memberCommands(ground),
  ...accountCommands(ground),
  ...grantCommands(ground),
  ...policyCommands(ground),
  ...directoryCommands(ground),
  ...erasureCommands(ground),
  ...correctionCommands(ground),
  ...myDataCommands(ground),
  ...consentCommands(ground),
  ...emergencyAccessCommands(ground),
});

export type Context = RegisterContext & {
  readonly today: LocalDate;
  readonly now: () => Date;
  readonly sql: Sql;
  readonly commands: ReturnType<typeof commandsOn>;
  readonly readers: {
    readonly organisation: OrganisationReader;
    readonly members: MemberReader;
    readonly policies: Pick<PolicyOverrideRepository, "all">;
    readonly accounts: Pick<AccountRepository, "find">;
  };
  readonly loaders: Loaders;
  readonly sessions: SessionDesk;
};

/** What a request of membership holds. `signingKey` is the private key of access tokens, as a JWK in JSON. */
export const contextFor = (ground: ServiceGround, signingKey: string) => {
  const { db, clock, keys } = ground;
  const commands = commandsOn(ground);
  const sql = db.manager;
  const grants = new GrantReader(sql);
  const readers = {
    organisation: new OrganisationReader(sql),
    members: new MemberReader(sql),
    policies: new PolicyOverrideRepository(sql),
    accounts: new AccountRepository(sql),
  };
  const signer = accessTokenSigner(signingKey);
  return (request: RegisterContext, http: Http | null): Context => {
    const today = dayOf(clock());
    const loaders = loadersFor(sql, keys, request.actor, today);
    const sessions = new SessionDesk({ db, clock, signer, grants }, refreshCookie(http));
    return { ...request, today, now: clock, sql, commands, readers, loaders, sessions };
  };
};
