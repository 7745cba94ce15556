import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  type RefusedType,
  refused,
  requireScope,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import {
  type RevealedField,
  RevealedFieldEnum,
  RevealMemberResult,
  RevealType,
} from "../member/index.js";
import { EmergencyAccessReader, type EmergencyAccessRow } from "./emergency-access.reader.js";
import { emergencyAccessRefusals } from "./emergency-access.refusals.js";
import type { EmergencyAccessState } from "./emergency-access.stages.js";
import {
  EmergencyAccessConnection,
  EmergencyAccessStateEnum,
  type EmergencyAccessType,
  OpenEmergencyAccessInput,
  OpenEmergencyAccessResult,
  TakeEmergencyAccessStepInput,
  TakeEmergencyAccessStepResult,
} from "./emergency-access.type.js";
import { emergencyAccessOf } from "./emergency-access-of.js";

@Resolver()
export class EmergencyAccessResolver {
  @Mutation(() => OpenEmergencyAccessResult, {
    description: "Opens one person's guarded data for minutes; he is told at once (开启紧急查看).",
  })
  async openEmergencyAccess(
    @Arg("input", () => OpenEmergencyAccessInput, { description: "Whose, and why." })
    input: OpenEmergencyAccessInput,
    @Ctx() context: Context,
  ): Promise<EmergencyAccessType | RefusedType> {
    const actor = signedInActor(context);
    const opened = await context.commands.openEmergencyAccess(actor, input, context);
    if (!opened.ok) return refused(emergencyAccessRefusals, opened.error, context.locale);
    return accessById(context, opened.value.id);
  }

  @Query(() => EmergencyAccessConnection, {
    nullable: true,
    description: "Emergency accesses, newest first, with what was seen by them (紧急查看记录).",
  })
  async emergencyAccesses(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("state", () => EmergencyAccessStateEnum, { nullable: true, description: "Only these." })
    state: EmergencyAccessState | null,
    @Ctx() context: Context,
  ): Promise<Connection<EmergencyAccessType>> {
    const [actor, scope] = [signedInActor(context), requireScope(context, "emergency.read")];
    const reader = new EmergencyAccessReader(context.sql);
    const found = await reader.list(scope, state ?? null, pageOf(page));
    const shown = (row: EmergencyAccessRow) => emergencyAccessOf(row, actor, context.locale);
    return connectionFrom(found, shown, () => reader.count(scope, state ?? null));
  }

  @Mutation(() => TakeEmergencyAccessStepResult, {
    description:
      "Says whether the reason of an emergency access holds; the person and its opener are told (核查紧急查看).",
  })
  async takeEmergencyAccessStep(
    @Arg("input", () => TakeEmergencyAccessStepInput, { description: "What was found." })
    input: TakeEmergencyAccessStepInput,
    @Ctx() context: Context,
  ): Promise<EmergencyAccessType | RefusedType> {
    const actor = signedInActor(context);
    const done = await context.commands.takeEmergencyAccessStep(actor, input, context);
    return done.ok
      ? accessById(context, input.id)
      : refused(emergencyAccessRefusals, done.error, context.locale);
  }

  @Mutation(() => RevealMemberResult, {
    description:
      "Shows a guarded value by an emergency access that is open, on record (紧急查看信息项).",
  })
  async revealInEmergency(
    @Arg("accessId", () => ID, { description: "The emergency access." }) accessId: string,
    @Arg("field", () => RevealedFieldEnum, { description: "Which value." }) field: RevealedField,
    @Ctx() context: Context,
  ): Promise<RevealType | RefusedType> {
    const input = { accessId, field };
    const shown = await context.commands.revealInEmergency(signedInActor(context), input, context);
    if (!shown.ok) return refused(emergencyAccessRefusals, shown.error, context.locale);
    const { documentNo, mobile, bornOn } = await context.loaders.personal.load(
      shown.value.memberId,
    );
    const value = { DOCUMENT_NO: documentNo, MOBILE: mobile, BIRTH_DATE: bornOn }[field];
    return Object.assign(new RevealType(), { id: shown.value.id, value, at: context.now() });
  }
}

/** An access that its reader has just opened or checked. */
async function accessById(context: Context, id: string): Promise<EmergencyAccessType> {
  const actor = signedInActor(context);
  const reach = [{ campusIds: null, departmentIds: null }];
  const scope = { unionId: actor.unionId, reach, memberId: null };
  const row = await new EmergencyAccessReader(context.sql).byId(scope, id);
  return emergencyAccessOf(row!, actor, context.locale);
}
