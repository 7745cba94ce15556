import { Deadlines } from "@union/deadlines";
import { accessTokenSigner } from "@union/identity";
import { type Actor, dayOf, type LocalDate, scopeWithOwn } from "@union/kernel";
import { command, type Sql } from "@union/persistence";
import type { Http, ServiceGround } from "@union/service";
import type { RegisterContext } from "@union/subgraph";
import { AccountRepository } from "./account/account.repository.js";
import { createAccount } from "./account/create-account.js";
import { refreshCookie } from "./account/refresh-cookie.js";
import { SessionRepository } from "./account/session.repository.js";
import { SessionDesk } from "./account/session-desk.js";
import { ResyncRepository } from "./directory/resync.repository.js";
import { resyncDirectory } from "./directory/resync-directory.js";
import { GrantReader } from "./grant/grant.reader.js";
import { grantRole } from "./grant/grant-role.js";
import { RoleGrantRepository } from "./grant/role-grant.repository.js";
import { type Loaders, loadersFor } from "./loaders.js";
import { MemberReader } from "./member/member.reader.js";
import { MemberRepository } from "./member/member.repository.js";
import { recordMembershipFact } from "./member/record-membership-fact.js";
import { revealMember } from "./member/reveal-member.js";
import { openCampus } from "./organisation/open-campus.js";
import { openDepartment } from "./organisation/open-department.js";
import { OrganisationReader } from "./organisation/organisation.reader.js";
import { OrganisationRepository } from "./organisation/organisation.repository.js";
import { setUpOrg } from "./organisation/set-up-org.js";
import { overridePolicy } from "./policy/override-policy.js";
import { PolicyOverrideRepository } from "./policy/policy-override.repository.js";

/** Everything that changes membership's state: one command each, one transaction each. */
export const commandsOn = ({ db, clock }: Pick<ServiceGround, "db" | "clock">) => {
  const today = () => dayOf(clock());
  const exists = async (actor: Actor, id: string) =>
    (await new MemberReader(db.manager).byIds(scopeWithOwn(actor, "people.reveal"), today(), [id]))
      .length === 1;
  return {
    openCampus: command(db, "openCampus", ({ tx, outbox }) =>
      openCampus({ organisation: new OrganisationRepository(tx), outbox }),
    ),
    openDepartment: command(db, "openDepartment", ({ tx, outbox }) =>
      openDepartment({ organisation: new OrganisationRepository(tx), outbox }),
    ),
    setUpOrg: command(db, "setUpOrg", ({ tx }) =>
      setUpOrg({ organisation: new OrganisationRepository(tx) }),
    ),
    createAccount: command(
      db,
      "createAccount",
      ({ tx }) => createAccount({ accounts: new AccountRepository(tx) }),
      { identity: ({ login, staffNo }) => ({ login, staffNo }) },
    ),
    grantRole: command(db, "grantRole", ({ tx, outbox }) =>
      grantRole({
        grants: new RoleGrantRepository(tx),
        accounts: new AccountRepository(tx),
        sessions: new SessionRepository(tx),
        deadlines: new Deadlines(tx),
        outbox,
        today: today(),
      }),
    ),
    recordMembershipFact: command(db, "recordMembershipFact", ({ tx, outbox }) =>
      recordMembershipFact({ members: new MemberRepository(tx, outbox, today()), today: today() }),
    ),
    overridePolicy: command(db, "overridePolicy", ({ tx, outbox }) =>
      overridePolicy({
        policies: new PolicyOverrideRepository(tx),
        organisation: new OrganisationRepository(tx),
        outbox,
      }),
    ),
    resyncDirectory: command(db, "resyncDirectory", ({ tx, outbox }) =>
      resyncDirectory({ resyncs: new ResyncRepository(tx, outbox) }),
    ),
    revealMember: command(db, "revealMember", ({ tx }) => revealMember({ sql: tx, exists }), {
      sensitiveAct: "READ",
    }),
  };
};

export type Context = RegisterContext & {
  readonly today: LocalDate;
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
    return { ...request, today, sql, commands, readers, loaders, sessions };
  };
};
