import { ballotKeys } from "./keys/ballot-keys.js";
import { collectiveContractKeys } from "./keys/collective-contract-keys.js";
import { congressKeys } from "./keys/congress-keys.js";
import { consentKeys } from "./keys/consent-keys.js";
import { enrolmentKeys } from "./keys/enrolment-keys.js";
import { generalKeys } from "./keys/general-keys.js";
import { membershipKeys } from "./keys/membership-keys.js";
import { noticeKeys } from "./keys/notice-keys.js";
import { officeKeys } from "./keys/office-keys.js";
import { organisationKeys } from "./keys/organisation-keys.js";
import { proposalKeys } from "./keys/proposal-keys.js";
import { retentionKeys } from "./keys/retention-keys.js";
import { retirementKeys } from "./keys/retirement-keys.js";
import { signInKeys } from "./keys/sign-in-keys.js";
import { welfareKeys } from "./keys/welfare-keys.js";
import { workPlanKeys } from "./keys/work-plan-keys.js";
import type { PolicyDeclaration } from "./policy-declaration.js";

/** Everything that the rules leave to configuration (domain 2.17, 2.14), with the value shipped and where it is from. */
export const policyKeys = {
  ...organisationKeys,
  ...officeKeys,
  ...membershipKeys,
  ...enrolmentKeys,
  ...congressKeys,
  ...proposalKeys,
  ...collectiveContractKeys,
  ...ballotKeys,
  ...welfareKeys,
  ...generalKeys,
  ...noticeKeys,
  ...retirementKeys,
  ...signInKeys,
  ...retentionKeys,
  ...workPlanKeys,
  ...consentKeys,
} as const satisfies Readonly<Record<string, PolicyDeclaration<unknown>>>;

export type PolicyKey = keyof typeof policyKeys;

/** The type of a key's values, e.g. `PolicyValue<"congress.quorum">` is a Fraction. */
export type PolicyValue<Key extends PolicyKey> =
  (typeof policyKeys)[Key] extends PolicyDeclaration<infer Value> ? Value : never;
