import type { LocalDate, Refusal, Result } from "@union/kernel";
import { type RefusedType, refused, requireScope, resultOf, signedInActor } from "@union/subgraph";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../../context.js";
import { CommitteeReader } from "./committee.reader.js";
import { committeeRefusals } from "./committee.refusals.js";
import { CommitteeType } from "./committee.type.js";
import {
  type CommitteeSeatInput,
  DelayCommitteeInput,
  ElectCommitteeInput,
  EndCommitteeSeatInput,
  FillCommitteeSeatInput,
  RecallCommitteeSeatInput,
  TakeCommitteeStepInput,
} from "./committee-input.type.js";
import type { SeatFacts } from "./committee-seat.js";

const CommitteeActResult = resultOf(
  "CommitteeActResult",
  CommitteeType,
  "The committee as it now stands, or why not.",
);
type Answer = Promise<CommitteeType | RefusedType>;

/** What officers do with committees. */
@Resolver()
export class CommitteeActResolver {
  @Mutation(() => CommitteeActResult, {
    description: "Records the election of a committee; the term runs from its day (登记选举).",
  })
  async electCommittee(
    @Arg("input", () => ElectCommitteeInput, { description: "The election." })
    input: ElectCommitteeInput,
    @Ctx() context: Context,
  ): Answer {
    const { electedOn, termYears = null, upperApproval = null, upperContact = null } = input;
    const asked = {
      ...{ ...input, termYears, upperApproval, upperContact, seats: input.seats.map(seatOf) },
      electedOn: electedOn as LocalDate,
    };
    const done = await context.commands.electCommittee(signedInActor(context), asked, context);
    return answer(context, done);
  }

  @Mutation(() => CommitteeActResult, {
    description: "Reports an election upward, or records the upper union's answer (选举结果办理).",
  })
  async takeCommitteeStep(
    @Arg("input", () => TakeCommitteeStepInput, { description: "The step." })
    { id, step, opinion }: TakeCommitteeStepInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { id, step, opinion: opinion ?? null };
    const done = await context.commands.takeCommitteeStep(signedInActor(context), asked, context);
    return answer(context, done);
  }

  @Mutation(() => CommitteeActResult, {
    description: "Puts a re-election off with the upper union's approval (延期换届).",
  })
  async delayCommittee(
    @Arg("input", () => DelayCommitteeInput, { description: "The delay." })
    input: DelayCommitteeInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { ...input, until: input.until as LocalDate };
    const done = await context.commands.delayCommittee(signedInActor(context), asked, context);
    return answer(context, done);
  }

  @Mutation(() => CommitteeActResult, { description: "Records a by-election (补选)." })
  async fillCommitteeSeat(
    @Arg("input", () => FillCommitteeSeatInput, { description: "The by-election." })
    input: FillCommitteeSeatInput,
    @Ctx() context: Context,
  ): Answer {
    const { electedOn, vacatedSeatId = null } = input;
    const seat = seatOf(input.seat);
    const asked = { ...input, seat, vacatedSeatId, electedOn: electedOn as LocalDate };
    const done = await context.commands.fillCommitteeSeat(signedInActor(context), asked, context);
    return answer(context, done);
  }

  @Mutation(() => CommitteeActResult, { description: "Somebody leaves a seat (卸任)." })
  async endCommitteeSeat(
    @Arg("input", () => EndCommitteeSeatInput, { description: "The seat and why." })
    input: EndCommitteeSeatInput,
    @Ctx() context: Context,
  ): Answer {
    const asked = { ...input, endsOn: input.endsOn as LocalDate };
    const done = await context.commands.endCommitteeSeat(signedInActor(context), asked, context);
    return answer(context, done);
  }

  @Mutation(() => CommitteeActResult, {
    description: "Records that the congress recalled a chair or vice-chair (罢免).",
  })
  async recallCommitteeSeat(
    @Arg("input", () => RecallCommitteeSeatInput, { description: "The recall." })
    input: RecallCommitteeSeatInput,
    @Ctx() context: Context,
  ): Answer {
    const { delegates = null } = input;
    const asked = { ...input, delegates, endsOn: input.endsOn as LocalDate };
    const done = await context.commands.recallCommitteeSeat(signedInActor(context), asked, context);
    return answer(context, done);
  }
}

const seatOf = ({ electedBy, ...seat }: CommitteeSeatInput): SeatFacts => ({
  ...seat,
  electedBy: electedBy ?? null,
});

async function answer(context: Context, done: Result<{ id: string }, Refusal>): Answer {
  if (!done.ok) return refused(committeeRefusals, done.error, context.locale);
  const scope = requireScope(context, "committees.write");
  const [row] = await new CommitteeReader(context.sql).byIds(scope, [done.value.id]);
  return CommitteeType.of(row!);
}
