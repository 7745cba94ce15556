import type { LocalDate } from "@union/kernel";
import {
  findPolicyKey,
  type PolicyKey,
  policyHistory,
  policyKeys,
  policyProfiles,
  resolvePolicy,
} from "@union/policy";
import { LocalDateScalar, signedInActor } from "@union/subgraph";
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { MemberType } from "../member/index.js";
import { PolicyPeriodType, PolicyProfileType, PolicyValueType } from "./policy.type.js";
import { PolicyHistoryReader } from "./policy-history.reader.js";

const atCampus = "At this campus; the union's own values where absent.";

@Resolver(() => PolicyPeriodType)
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
    @Arg("campusId", () => ID, { nullable: true, description: atCampus })
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

  @Query(() => [PolicyPeriodType], {
    nullable: true,
    description:
      "Every value that a policy key had or will have at a place, with its time and who decided it, oldest first (政策沿革); empty for a key that the catalogue has not.",
  })
  async policyHistory(
    @Arg("key", () => String, { description: "The key, e.g. proposal.answerDays." }) key: string,
    @Arg("campusId", () => ID, { nullable: true, description: atCampus })
    campusId: string | null,
    @Ctx() context: Context,
  ): Promise<PolicyPeriodType[]> {
    const known = findPolicyKey(key);
    if (known === null) return [];
    const { unionId } = signedInActor(context);
    const decisions = await new PolicyHistoryReader(context.sql).of(unionId, known);
    return policyHistory(known, campusId ?? null, decisions).map((period) =>
      PolicyPeriodType.of(known, period, context.locale),
    );
  }

  @Query(() => [PolicyProfileType], {
    nullable: true,
    description: "The profiles that a union may adopt, with their values and sources (制度方案).",
  })
  policyProfiles(@Ctx() { locale }: Context): PolicyProfileType[] {
    return Object.values(policyProfiles).map((profile) => PolicyProfileType.of(profile, locale));
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description:
      "Who proposed it (提出人); null for shipped values, and where the reader may not see the person.",
  })
  async proposer(
    @Root() { decision }: PolicyPeriodType,
    @Ctx() { loaders }: Context,
  ): Promise<MemberType | null> {
    return decision?.proposerId ? loaders.member.load(decision.proposerId) : null;
  }

  @FieldResolver(() => MemberType, {
    nullable: true,
    description:
      "Who approved it (批准人); null for shipped values, and where the reader may not see the person.",
  })
  async approver(
    @Root() { decision }: PolicyPeriodType,
    @Ctx() { loaders }: Context,
  ): Promise<MemberType | null> {
    return decision?.approverId ? loaders.member.load(decision.approverId) : null;
  }
}
