import type { RefusedType } from "@union/subgraph";
import { signedInActor } from "@union/subgraph";
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { answerSession } from "./answer-session.js";
import {
  AddSessionPaperInput,
  AddSessionTaskInput,
  FinishSessionTaskInput,
} from "./preparation/preparation-input.type.js";
import { CongressSessionResult, type CongressSessionType } from "./session.type.js";
import {
  CheckInInput,
  CloseSessionInput,
  FormCongressBodyInput,
  PlanSessionInput,
  SendSessionNoticeInput,
  SubmitSessionTopicsInput,
  TakeSessionStepInput,
} from "./session-input.type.js";

type Answer = Promise<CongressSessionType | RefusedType>;

/** Each act on a session: one command, and the session as it then stands. */
@Resolver()
export class SessionActsResolver {
  @Mutation(() => CongressSessionResult, {
    description: "Plans a session of the congress in office (列入计划).",
  })
  async planSession(
    @Arg("input", () => PlanSessionInput, { description: "What is asked." })
    input: PlanSessionInput,
    @Ctx() context: Context,
  ): Answer {
    const { planSession } = context.commands;
    const asked = {
      ...input,
      theme: input.theme ?? null,
      requestedBy: input.requestedBy ?? null,
      requesters: input.requesters ?? 0,
      costNote: input.costNote ?? null,
    };
    return answerSession(context, await planSession(signedInActor(context), asked, context));
  }

  @Mutation(() => CongressSessionResult, {
    description: "Submits the topics to the Party committee (议题报党委, SC-R10).",
  })
  async submitSessionTopics(
    @Arg("input", () => SubmitSessionTopicsInput, { description: "What is asked." })
    input: SubmitSessionTopicsInput,
    @Ctx() context: Context,
  ): Answer {
    const { submitSessionTopics } = context.commands;
    const asked = { ...input, submittedOn: input.submittedOn ?? null };
    return answerSession(
      context,
      await submitSessionTopics(signedInActor(context), asked, context),
    );
  }

  @Mutation(() => CongressSessionResult, {
    description: "Sends notice and material to every delegate (发会议通知, SC-R11).",
  })
  async sendSessionNotice(
    @Arg("input", () => SendSessionNoticeInput, { description: "What is asked." })
    input: SendSessionNoticeInput,
    @Ctx() context: Context,
  ): Answer {
    const { sendSessionNotice } = context.commands;
    const asked = { ...input, lateReason: input.lateReason ?? null };
    return answerSession(context, await sendSessionNotice(signedInActor(context), asked, context));
  }

  @Mutation(() => CongressSessionResult, {
    description: "Takes a plain step of a session (办理会议).",
  })
  async takeSessionStep(
    @Arg("input", () => TakeSessionStepInput, { description: "What is asked." })
    input: TakeSessionStepInput,
    @Ctx() context: Context,
  ): Answer {
    const { takeSessionStep } = context.commands;
    const asked = { ...input, opinion: input.opinion ?? null };
    return answerSession(context, await takeSessionStep(signedInActor(context), asked, context));
  }

  @Mutation(() => CongressSessionResult, {
    description: "Closes a session; its clocks of publication and report start (闭幕, SC-R15).",
  })
  async closeSession(
    @Arg("input", () => CloseSessionInput, { description: "What is asked." })
    input: CloseSessionInput,
    @Ctx() context: Context,
  ): Answer {
    const { closeSession } = context.commands;
    const { costNote = null, unvotedReason = null } = input;
    const asked = { ...input, costNote, unvotedReason };
    return answerSession(context, await closeSession(signedInActor(context), asked, context));
  }

  @Mutation(() => CongressSessionResult, {
    description: "Adds something to be prepared (增加筹备事项, DEM-13).",
  })
  async addSessionTask(
    @Arg("input", () => AddSessionTaskInput, { description: "What is asked." })
    input: AddSessionTaskInput,
    @Ctx() context: Context,
  ): Answer {
    const { addSessionTask } = context.commands;
    const asked = { ...input, ownerId: input.ownerId ?? null, dueOn: input.dueOn ?? null };
    return answerSession(context, await addSessionTask(signedInActor(context), asked, context));
  }

  @Mutation(() => CongressSessionResult, { description: "Ticks a task off (完成筹备事项)." })
  async finishSessionTask(
    @Arg("input", () => FinishSessionTaskInput, { description: "What is asked." })
    input: FinishSessionTaskInput,
    @Ctx() context: Context,
  ): Answer {
    const { finishSessionTask } = context.commands;
    const asked = { ...input, note: input.note ?? null };
    return answerSession(context, await finishSessionTask(signedInActor(context), asked, context));
  }

  @Mutation(() => CongressSessionResult, {
    description: "Files a paper of a session (上传会议文件).",
  })
  async addSessionPaper(
    @Arg("input", () => AddSessionPaperInput, { description: "What is asked." })
    input: AddSessionPaperInput,
    @Ctx() context: Context,
  ): Answer {
    const { addSessionPaper } = context.commands;
    const asked = input;
    return answerSession(context, await addSessionPaper(signedInActor(context), asked, context));
  }

  @Mutation(() => CongressSessionResult, {
    description: "Forms a presidium, delegation or special committee (主席团、代表团、专门委员会).",
  })
  async formCongressBody(
    @Arg("input", () => FormCongressBodyInput, { description: "What is asked." })
    input: FormCongressBodyInput,
    @Ctx() context: Context,
  ): Answer {
    const { formCongressBody } = context.commands;
    const asked = { ...input, frontLineIds: input.frontLineIds ?? [] };
    return answerSession(context, await formCongressBody(signedInActor(context), asked, context));
  }

  @Mutation(() => CongressSessionResult, {
    description: "Checks a delegate in: oneself, or one of the officer's place (签到).",
  })
  async checkIn(
    @Arg("input", () => CheckInInput, { description: "What is asked." }) input: CheckInInput,
    @Ctx() context: Context,
  ): Answer {
    const { checkIn } = context.commands;
    const asked = { ...input, memberId: input.memberId ?? null };
    return answerSession(context, await checkIn(signedInActor(context), asked, context));
  }

  @Mutation(() => CongressSessionResult, {
    description: "Checks a delegate out; a lost quorum adjourns the session (签退).",
  })
  async checkOut(
    @Arg("input", () => CheckInInput, { description: "What is asked." }) input: CheckInInput,
    @Ctx() context: Context,
  ): Answer {
    const { checkOut } = context.commands;
    const asked = { ...input, memberId: input.memberId ?? null };
    return answerSession(context, await checkOut(signedInActor(context), asked, context));
  }
}
