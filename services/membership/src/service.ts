import "reflect-metadata";
import { accessTokenSigner } from "@union/identity";
import { type Capability, forecastsOf, joinCapabilities, type ServiceParts } from "@union/service";
import { commonPermissions, commonResolvers } from "@union/subgraph";
import { account } from "./account/account.capability.js";
import { campaign } from "./campaign/campaign.capability.js";
import { card } from "./card/card.capability.js";
import { consent } from "./consent/consent.capability.js";
import { contextFor } from "./context.js";
import { correction } from "./correction/correction.capability.js";
import { directory } from "./directory/directory.capability.js";
import { dues } from "./dues/dues.capability.js";
import { duplicate } from "./duplicate/duplicate.capability.js";
import { MemberMergeReader } from "./duplicate/index.js";
import { emergencyAccess } from "./emergency-access/emergency-access.capability.js";
import { enrolment } from "./enrolment/enrolment.capability.js";
import { erasure } from "./erasure/erasure.capability.js";
import { grant } from "./grant/grant.capability.js";
import { hospitalSignIn } from "./hospital-sign-in/hospital-sign-in.capability.js";
import type { ProviderConfig } from "./hospital-sign-in/index.js";
import { matter } from "./life-cycle/matter.capability.js";
import { member } from "./member/member.capability.js";
import { membershipMigrations } from "./migrations/index.js";
import { myData } from "./my-data/my-data.capability.js";
import { cadre } from "./office/cadre/cadre.capability.js";
import { committee } from "./office/committee/committee.capability.js";
import { congressCall } from "./office/congress-call/congress-call.capability.js";
import { deputy } from "./office/deputy/deputy.capability.js";
import { officer } from "./office/officer/officer.capability.js";
import { organisation } from "./organisation/organisation.capability.js";
import { organisationAct } from "./organisation-act/organisation-act.capability.js";
import { paper } from "./paper/paper.capability.js";
import { policy } from "./policy/policy.capability.js";
import { PolicyOverrideRepository } from "./policy/policy-override.repository.js";
import { privacy } from "./privacy/privacy.capability.js";
import { retention } from "./retention/retention.capability.js";
import { secondFactor } from "./second-factor/second-factor.capability.js";
import { sensitiveExport } from "./sensitive-export/sensitive-export.capability.js";
import { repeatEndings } from "./session/index.js";
import { session } from "./session/session.capability.js";
import { signIn } from "./sign-in/sign-in.capability.js";
import { unionEnd } from "./union-end/union-end.capability.js";
import { workPlan } from "./work-plan/work-plan.capability.js";

const common = { followsDirectory: false, hasDeadlines: true };

const groundwork: Capability = {
  migrations: membershipMigrations,
  resolvers: commonResolvers("Membership", common),
  permissions: commonPermissions("Membership", common),
};

/** Everything that membership does, one line each. */
const capabilities: readonly Capability[] = [
  groundwork,
  organisation,
  organisationAct,
  unionEnd,
  member,
  account,
  signIn,
  hospitalSignIn,
  session,
  secondFactor,
  grant,
  policy,
  directory,
  duplicate,
  workPlan,
  erasure,
  correction,
  myData,
  sensitiveExport,
  consent,
  emergencyAccess,
  enrolment,
  card,
  paper,
  campaign,
  dues,
  matter,
  retention,
  committee,
  congressCall,
  deputy,
  officer,
  cadre,
  privacy,
];

/** Membership, declared: people, their posts and memberships, the organisation, accounts and grants. `hospital` signs people in, where it is told. */
export const membership = (
  signingKey: string,
  hospital: ProviderConfig | null = null,
): ServiceParts => ({
  name: "membership",
  ...joinCapabilities(capabilities),
  mergedInto: async (sql, unionId, memberId) =>
    (await new MemberMergeReader(sql).mergedInto(unionId, [memberId])).get(memberId) ?? [],
  policyOverrides: (sql) => new PolicyOverrideRepository(sql).ofEveryUnion(),
  background: (ground) => repeatEndings(ground),
  contextFor: (ground) =>
    contextFor(ground, signingKey, forecastsOf(capabilities)(ground), hospital),
  pages: () => ({
    "/jwks.json": async () => ({
      status: 200,
      type: "application/json",
      body: JSON.stringify(accessTokenSigner(signingKey).jwks()),
    }),
  }),
});
