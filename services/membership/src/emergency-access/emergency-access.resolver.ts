import { fromSqlInstant } from "@union/persistence";
import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import {
  type RevealedField,
  RevealedFieldEnum,
  RevealMemberResult,
  RevealType,
} from "../member/index.js";
import { emergencyAccessRefusals } from "./emergency-access.refusals.js";
import {
  EmergencyAccessType,
  OpenEmergencyAccessInput,
  OpenEmergencyAccessResult,
} from "./emergency-access.type.js";

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
    const [row] = await context.sql.query<{ endsAt: string }[]>(
      "SELECT ends_at AS endsAt FROM emergency_access WHERE union_id = ? AND id = ?",
      [actor.unionId, opened.value.id],
    );
    const endsAt = fromSqlInstant(row!.endsAt);
    return Object.assign(new EmergencyAccessType(), { id: opened.value.id, endsAt });
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
