import { accessTokenSigner } from "@union/identity";
import { type Clock, dayOf, type LocalDate } from "@union/kernel";
import { readSnapshot, type Sql } from "@union/persistence";
import type { Http, PolicyForecast, ServiceGround } from "@union/service";
import type { RegisterContext } from "@union/subgraph";
import { accountCommands } from "./account/account.commands.js";
import { AccountRepository } from "./account/account.repository.js";
import { campaignCommands } from "./campaign/campaign.commands.js";
import { cardCommands } from "./card/card.commands.js";
import { consentCommands } from "./consent/consent.commands.js";
import { correctionCommands } from "./correction/correction.commands.js";
import { directoryCommands } from "./directory/directory.commands.js";
import { duesCommands } from "./dues/dues.commands.js";
import { duplicateCommands } from "./duplicate/duplicate.commands.js";
import { emergencyAccessCommands } from "./emergency-access/emergency-access.commands.js";
import { enrolmentCommands } from "./enrolment/enrolment.commands.js";
import { erasureCommands } from "./erasure/erasure.commands.js";
import { grantCommands } from "./grant/grant.commands.js";
import { GrantReader } from "./grant/grant.reader.js";
import {
  type AttemptCookie,
  attemptCookie,
  connectProvider,
  type Provider,
  type ProviderConfig,
} from "./hospital-sign-in/index.js";
import { matterCommands } from "./life-cycle/matter.commands.js";
import { membershipGuards } from "./life-cycle/membership-guards.js";
import { type Loaders, loadersFor } from "./loaders.js";
import { memberCommands } from "./member/member.commands.js";
import { MemberReader } from "./member/member.reader.js";
import { myDataCommands } from "./my-data/my-data.commands.js";
import { cadreCommands } from "./office/cadre/cadre.commands.js";
import { committeeCommands } from "./office/committee/committee.commands.js";
import { congressCallCommands } from "./office/congress-call/congress-call.commands.js";
import { deputyCommands } from "./office/deputy/deputy.commands.js";
import { officerCommands } from "./office/officer/officer.commands.js";
import { organisationCommands } from "./organisation/organisation.commands.js";
import { OrganisationReader } from "./organisation/organisation.reader.js";
import { organisationActCommands } from "./organisation-act/organisation-act.commands.js";
import { policyCommands } from "./policy/policy.commands.js";
import { policyDryRun } from "./policy/policy-dry-run.js";
import { PolicyOverrideRepository } from "./policy/policy-override.repository.js";
import { privacyCommands } from "./privacy/privacy.commands.js";
import { retentionCommands } from "./retention/retention.commands.js";
import { secondFactorCommands } from "./second-factor/second-factor.commands.js";
import { clientOf } from "./session/client.js";
import type { EndingNeeds } from "./session/index.js";
import { sessionCommands } from "./session/session.commands.js";
import { refreshCookie } from "./sign-in/refresh-cookie.js";
import { SessionDesk } from "./sign-in/session-desk.js";
import { unionEndCommands } from "./union-end/union-end.commands.js";
import { workPlanCommands } from "./work-plan/work-plan.commands.js";

/** Everything that changes membership's state. */
export const commandsOn = (ground: EndingNeeds & Pick<ServiceGround, "keys" | "files">) => ({
  ...organisationCommands(ground),
  ...memberCommands(ground, membershipGuards(ground)),
  ...organisationActCommands(ground),
  ...accountCommands(ground),
  ...grantCommands(ground),
  ...policyCommands(ground),
  ...directoryCommands(ground),
  ...erasureCommands(ground),
  ...correctionCommands(ground),
  ...myDataCommands(ground),
  ...consentCommands(ground),
  ...emergencyAccessCommands(ground),
  ...duplicateCommands(ground),
  ...duesCommands(ground),
  ...matterCommands(ground),
  ...retentionCommands(ground),
  ...committeeCommands(ground),
  ...deputyCommands(ground),
  ...officerCommands(ground),
  ...congressCallCommands(ground),
  ...unionEndCommands(ground),
  ...cadreCommands(ground),
  ...secondFactorCommands(ground),
  ...sessionCommands(ground),
  ...workPlanCommands(ground),
  ...enrolmentCommands(ground),
  ...cardCommands(ground),
  ...campaignCommands(ground),
  ...privacyCommands(ground),
});

export type Context = RegisterContext & {
  readonly today: LocalDate;
  readonly now: Clock;
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
  /** The hospital's own sign-in; its provider is null where none is connected. */
  readonly hospital: { readonly provider: Provider | null; readonly cookie: AttemptCookie };
  /** Plays a decision on policy on a snapshot of the database. */
  readonly policyDryRun: ReturnType<typeof policyDryRun>;
};

/** What a request of membership holds. `signingKey` is the private key of access tokens, as a JWK in JSON. */
export const contextFor = (
  ground: ServiceGround,
  signingKey: string,
  forecasts: readonly PolicyForecast[],
  hospital: ProviderConfig | null,
) => {
  const { db, clock, keys, marks, log } = ground;
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
  const hospitalProvider = hospital && connectProvider(hospital, log);
  return (request: RegisterContext, http: Http | null): Context => {
    const today = dayOf(clock());
    const loaders = loadersFor(sql, keys, request.actor, today);
    const client = clientOf(http?.request.headers ?? {});
    const desk = { db, keys, clock, marks, log, client, signer, grants };
    const sessions = new SessionDesk(desk, refreshCookie(http));
    const dryRun: Context["policyDryRun"] = (actor, input) =>
      readSnapshot(db, (snapshot) => policyDryRun(snapshot, forecasts, today)(actor, input));
    return {
      ...request,
      ...{ today, now: clock, sql, commands, readers, loaders, sessions },
      hospital: { provider: hospitalProvider, cookie: attemptCookie(http) },
      policyDryRun: dryRun,
    };
  };
};
