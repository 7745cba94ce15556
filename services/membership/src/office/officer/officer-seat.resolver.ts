import type { LocalDate } from "@union/kernel";
import { type RefusedType, refused, requireScope, resultOf, signedInActor } from "@union/subgraph";
import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { CommitteeReader } from "../committee/committee.reader.js";
import { CommitteeSeatType } from "../committee/committee.type.js";
import { contractExtension } from "./contract-extension.js";
import { officerRefusals } from "./officer.refusals.js";
import {
  ContractExtensionType,
  PaidUnionDayType,
  RecordPaidUnionDayInput,
} from "./officer.type.js";

const CommitteeSeatResult = resultOf(
  "CommitteeSeatResult",
  CommitteeSeatType,
  "The officer's seat, or why not.",
);

/** What a seat brings with it: paid working days (ORG-R20) and a longer contract (ORG-R19). */
@Resolver(() => CommitteeSeatType)
export class OfficerSeatResolver {
  @Mutation(() => CommitteeSeatResult, {
    description:
      "Records a paid working day that a part-time officer used for the union (登记占用工作日).",
  })
  async recordPaidUnionDay(
    @Arg("input", () => RecordPaidUnionDayInput, { description: "The day." })
    input: RecordPaidUnionDayInput,
    @Ctx() context: Context,
  ): Promise<CommitteeSeatType | RefusedType> {
    const { on, overReason = null } = input;
    const actor = signedInActor(context);
    const asked = { ...input, on: on as LocalDate, overReason };
    const done = await context.commands.recordPaidUnionDay(actor, asked, context);
    if (!done.ok) return refused(officerRefusals, done.error, context.locale);
    const [row] = await new CommitteeReader(context.sql).seats(actor.unionId, [done.value.id]);
    return CommitteeSeatType.of(row!);
  }

  @FieldResolver(() => [PaidUnionDayType], {
    nullable: true,
    description:
      "Paid working days used in a year, for officers and the person himself (占用工作日).",
  })
  async paidDays(
    @Root() { id, memberId }: CommitteeSeatType,
    @Arg("year", () => Int, { description: "Calendar year." }) year: number,
    @Ctx() context: Context,
  ): Promise<PaidUnionDayType[]> {
    const actor = signedInActor(context);
    if (actor.memberId !== memberId) requireScope(context, "committees.write");
    const rows = await context.loaders.paidDays(year).load(id);
    return rows.map((row) => Object.assign(new PaidUnionDayType(), row));
  }

  @FieldResolver(() => ContractExtensionType, {
    nullable: true,
    description:
      "By how much the law extends the labour contract, for officers and the person himself.",
  })
  async contractExtension(
    @Root() seat: CommitteeSeatType,
    @Ctx() context: Context,
  ): Promise<ContractExtensionType | null> {
    const actor = signedInActor(context);
    if (actor.memberId !== seat.memberId) requireScope(context, "committees.write");
    const committee = await context.loaders.committee.load(seat.committeeId);
    if (!committee) return null;
    const service = {
      employment: seat.employment,
      validFrom: seat.validFrom as LocalDate,
      validTo: seat.validTo as LocalDate | null,
      termEndsOn: committee.delayedTo ?? committee.endsOn,
    };
    return Object.assign(new ContractExtensionType(), contractExtension(service, context.today));
  }
}
