import { type LocalDate, localDate } from "@union/kernel";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { policyRefusals } from "./policy.refusals.js";
import {
  PolicyDryRunInput,
  PolicyDryRunResult,
  PolicyForecastType,
} from "./policy-dry-run.type.js";

const afterAll = localDate("9999-12-31");

@Resolver()
export class PolicyDryRunResolver {
  @Query(() => PolicyDryRunResult, {
    nullable: true,
    description:
      "What a decision on a policy key would change among a year's cases, within the reader's scope (政策试算); nothing is stored.",
  })
  async policyDryRun(
    @Arg("input", () => PolicyDryRunInput, { description: "The decision, and the year." })
    input: PolicyDryRunInput,
    @Ctx() context: Context,
  ): Promise<PolicyForecastType | RefusedType> {
    const { key, value } = input;
    const tried = await context.policyDryRun(signedInActor(context), {
      ...{ key, value, campusId: input.campusId ?? null },
      effectiveFrom: (input.effectiveFrom as LocalDate | null | undefined) ?? afterAll,
      year: input.year ?? Number(context.today.slice(0, 4)) - 1,
    });
    return tried.ok
      ? PolicyForecastType.of(tried.value, context.locale)
      : refused(policyRefusals, tried.error, context.locale);
  }
}
