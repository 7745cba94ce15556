import type { ConsentBasis } from "@union/kernel";
import type { PolicyMoment } from "./find-override-in-force.js";
import type { PolicyKey } from "./policy-keys.js";
import type { PolicyOverride } from "./policy-override.js";
import { resolvePolicy } from "./resolve-policy.js";

const keys = {
  BIRTHDAY_GREETINGS: "consent.birthdayGreetings",
  OPTIONAL_PROFILE: "consent.optionalProfile",
} as const satisfies Readonly<Record<string, PolicyKey>>;

/** The purposes that the house itself asks for; a union declares others beside them. */
export type HousePurpose = keyof typeof keys;

const isOfTheHouse = (purpose: string): purpose is HousePurpose => Object.hasOwn(keys, purpose);

/** What a use rests on by the policy of a day; a purpose that a union declared by itself needs consent (PI-R2). */
export const consentBasisOf = (
  purpose: string,
  moment: PolicyMoment,
  overrides: readonly PolicyOverride[],
): ConsentBasis =>
  isOfTheHouse(purpose) ? resolvePolicy(keys[purpose], moment, overrides).value : "CONSENT";
