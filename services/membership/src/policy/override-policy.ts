import {
  type Actor,
  covers,
  err,
  isUnseen,
  type LocalDate,
  ok,
  type Result,
  scopeOf,
} from "@union/kernel";
import type { Outbox } from "@union/persistence";
import { findPolicyKey, type PolicyRefusal, parsePolicyValue } from "@union/policy";
import type { OrganisationRepository } from "../organisation/index.js";
import type { PolicyOverrideRepository } from "./policy-override.repository.js";

export type PolicyKeyUnknown = { readonly kind: "PolicyKeyUnknown" };
export type PolicyCampusUnknown = { readonly kind: "PolicyCampusUnknown" };
export type PolicySourceMissing = { readonly kind: "PolicySourceMissing" };
export type PolicyDecidedAlready = {
  readonly kind: "PolicyDecidedAlready";
  readonly effectiveFrom: LocalDate;
};
export type OverrideRefusal =
  | PolicyKeyUnknown
  | PolicyCampusUnknown
  | PolicySourceMissing
  | PolicyDecidedAlready
  | PolicyRefusal;

export type OverridePolicyInput = {
  readonly key: string;
  readonly campusId: string | null;
  readonly value: unknown;
  readonly effectiveFrom: LocalDate;
  readonly source: string;
};

type Needs = {
  policies: PolicyOverrideRepository;
  organisation: OrganisationRepository;
  outbox: Outbox;
};
const longestSource = 200;

/** Decides on a policy key from a day on, for one campus or the whole union within the actor's reach. Events before that day keep the value they had. */
export const overridePolicy =
  ({ policies, organisation, outbox }: Needs) =>
  async (
    actor: Actor,
    input: OverridePolicyInput,
  ): Promise<Result<{ id: string }, OverrideRefusal>> => {
    const { campusId, effectiveFrom } = input;
    const { unionId } = actor;
    const key = findPolicyKey(input.key);
    if (key === null) return err({ kind: "PolicyKeyUnknown" });
    const value = parsePolicyValue(key, input.value);
    if (!value.ok) return value;
    const source = input.source.trim();
    if (isUnseen(source) || [...source].length > longestSource)
      return err({ kind: "PolicySourceMissing" });
    const scope = scopeOf(actor, "policy.write");
    if (!scope || !covers(scope, campusId)) return err({ kind: "PolicyCampusUnknown" });
    if (campusId !== null && !(await organisation.hasNode(actor, "campus", [campusId])))
      return err({ kind: "PolicyCampusUnknown" });
    if (await policies.isDecided(unionId, key, campusId, effectiveFrom))
      return err({ kind: "PolicyDecidedAlready", effectiveFrom });
    const added = await policies.add(actor, {
      key,
      campusId,
      value: value.value,
      effectiveFrom,
      source,
    });
    await outbox.add("policy.changed.v1", added.id, {
      unionId,
      overrides: [{ ...added, value: added.value ?? null }],
    });
    return ok({ id: added.id });
  };
