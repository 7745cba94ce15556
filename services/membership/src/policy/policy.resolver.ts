import type { LocalDate } from "@union/kernel";
import { findPolicyKey, type PolicyKey, policyKeys, resolvePolicy } from "@union/policy";
import { LocalDateScalar, type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { policyRefusals } from "./policy.refusals.js";
import {
  OverridePolicyInput,
  OverridePolicyResult,
  PolicyOverrideType,
  PolicyValueType,
} from "./policy.type.js";

@Resolver()
export class PolicyResolver {
  @Query(() => [PolicyValueType], {
    nullable: true,
    description:
      "Policy values at a place and a day, with their sources (政策目录). Never ask with today for yesterday's event.",
  })
  async policies(
    @Arg("keys", () => [String], { nullable: true, description: "Only these keys." }) keys:
      | string[]
      | null,
    @Arg("campusId", () => ID, {
      nullable: true,
      description: "At this campus; the union's own values where absent.",
    })
    campusId: string | null,
    @Arg("on", () => LocalDateScalar, {
      nullable: true,
      description: "On this day; today where absent.",
    })
    on: LocalDate | null,
    @Ctx() context: Context,
  ): Promise<PolicyValueType[]> {
    const overrides = await context.readers.policies.all(signedInActor(context).unionId);
    const wanted = keys
      ? keys.flatMap((key) => findPolicyKey(key) ?? [])
      : (Object.keys(policyKeys) as PolicyKey[]);
    const moment = { campusId: campusId ?? null, on: on ?? context.today };
    return wanted.map((key) =>
      PolicyValueType.of(key, resolvePolicy(key, moment, overrides), context.locale),
    );
  }

  @Mutation(() => OverridePolicyResult, {
    description: "Decides on a policy key from a day on (政策决定).",
  })
  async overridePolicy(
    @Arg("input", () => OverridePolicyInput, { description: "The decision." })
    input: OverridePolicyInput,
    @Ctx() context: Context,
  ): Promise<PolicyOverrideType | RefusedType> {
    const asked = {
      ...input,
      campusId: input.campusId ?? null,
      effectiveFrom: input.effectiveFrom as LocalDate,
    };
    const decided = await context.commands.overridePolicy(signedInActor(context), asked, context);
    return decided.ok
      ? Object.assign(new PolicyOverrideType(), decided.value)
      : refused(policyRefusals, decided.error, context.locale);
  }
}
