import type { LocalDate, Refusal, Result } from "@union/kernel";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { CongressActResult, type CongressTermType } from "../congress/index.js";
import type { Context } from "../context.js";
import { delegateRefusals } from "./delegate.refusals.js";
import {
  BeginCongressInput,
  DivideSeatsInput,
  DrawDistrictsInput,
  FormDelegationsInput,
  NominateDelegatesInput,
  RecordDistrictElectionsInput,
} from "./delegate-input.type.js";

type Answer = Promise<CongressTermType | RefusedType>;

/** What officers do to have a congress elected and begin its term. */
@Resolver()
export class DelegateCongressActResolver {
  @Mutation(() => CongressActResult, {
    description: "Begins the term: accepted mandates come into force (开始任期).",
  })
  async beginCongress(
    @Arg("input", () => BeginCongressInput, { description: "The term." })
    input: BeginCongressInput,
    @Ctx() context: Context,
  ): Answer {
    const done = await context.commands.beginCongress(signedInActor(context), input, context);
    return answer(context, done);
  }

  @Mutation(() => CongressActResult, {
    description: "Draws all electoral districts of a congress anew (划分选区).",
  })
  async drawDistricts(
    @Arg("input", () => DrawDistrictsInput, { description: "The districts." })
    { congressId, districts }: DrawDistrictsInput,
    @Ctx() context: Context,
  ): Answer {
    const drawn = districts.map(({ no, name, departmentIds, campusIds }) => ({
      ...{ no, name, departmentIds: departmentIds ?? [], campusIds: campusIds ?? [] },
    }));
    const asked = { congressId, districts: drawn };
    const done = await context.commands.drawDistricts(signedInActor(context), asked, context);
    return answer(context, done);
  }

  @Mutation(() => CongressActResult, {
    description:
      "Divides the seats among the districts by the largest remainder (分配名额, SC-R6).",
  })
  async divideSeats(
    @Arg("input", () => DivideSeatsInput, { description: "The seats." })
    { congressId, seats = null, agreement = null }: DivideSeatsInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { congressId, seats, agreement };
    const done = await context.commands.divideSeats(signedInActor(context), asked, context);
    return answer(context, done);
  }

  @Mutation(() => CongressActResult, {
    description: "Forms all delegations of a congress anew (编组代表团).",
  })
  async formDelegations(
    @Arg("input", () => FormDelegationsInput, { description: "The delegations." })
    { congressId, delegations }: FormDelegationsInput,
    @Ctx() context: Context,
  ): Answer {
    const formed = delegations.map((one) => ({ ...one, headId: one.headId ?? null }));
    const asked = { congressId, delegations: formed };
    const done = await context.commands.formDelegations(signedInActor(context), asked, context);
    return answer(context, done);
  }

  @Mutation(() => CongressActResult, {
    description: "Nominates delegates, all or nobody; those without a vote are invited (提名代表).",
  })
  async nominateDelegates(
    @Arg("input", () => NominateDelegatesInput, { description: "The nominations." })
    input: NominateDelegatesInput,
    @Ctx() context: Context,
  ): Answer {
    const delegates = input.delegates.map((one) => ({
      ...{ staffNo: one.staffNo, class: one.class ?? ("FORMAL" as const) },
    }));
    const asked = { ...input, delegates, on: (input.on ?? context.today) as LocalDate };
    const done = await context.commands.nominateDelegates(signedInActor(context), asked, context);
    return answer(context, done);
  }

  @Mutation(() => CongressActResult, {
    description:
      "Records elections of districts, all or none; what they come to is counted (登记选区选举).",
  })
  async recordDistrictElections(
    @Arg("input", () => RecordDistrictElectionsInput, { description: "The protocols." })
    { congressId, elections }: RecordDistrictElectionsInput,
    @Ctx() context: Context,
  ): Answer {
    const protocols = elections.map((one) => ({
      ...{ ...one, heldOn: one.heldOn as LocalDate, entitled: one.entitled ?? null },
      votes: one.votes.map(({ delegateId, yes, no, abstain }) => ({
        id: delegateId,
        yes,
        no,
        abstain,
      })),
    }));
    const asked = { congressId, elections: protocols };
    const done = await context.commands.recordDistrictElections(
      signedInActor(context),
      asked,
      context,
    );
    return answer(context, done);
  }
}

async function answer(context: Context, done: Result<{ id: string }, Refusal>): Answer {
  if (!done.ok) return refused(delegateRefusals, done.error, context.locale);
  const found = await context.loaders.congress.load(done.value.id);
  if (found === null) throw new Error("a congress that was just written is there");
  return found;
}
