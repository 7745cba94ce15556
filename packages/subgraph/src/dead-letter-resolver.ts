import type { RefusalTexts } from "@union/kernel";
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import {
  DeadLetterDealtWithType,
  DeadLetterPageType,
  DeadLetterType,
  QueueStateType,
} from "./dead-letter.type.js";
import { signedInActor } from "./deliberate-error.js";
import { fieldName } from "./field-name.js";
import type { LetterRoom, LetterUnknown } from "./letter-room.js";
import { PageArgs, pageOf } from "./page.args.js";
import { requireScope } from "./permissions.js";
import { type RefusedType, refused, resultOf } from "./refused.type.js";
import type { RegisterContext } from "./register-context.js";

const refusals: RefusalTexts<LetterUnknown> = {
  LetterUnknown: () => ({
    zh: "没有这条死信，可能已有人处理，请刷新列表。",
    en: "There is no such dead letter; somebody may have dealt with it. Reload the list.",
  }),
};

/** The root fields by which the system administrator deals with what a service gave up. */
export function deadLetterResolver(service: string): new () => object {
  const Result = resultOf(
    `${service}DeadLetterResult`,
    DeadLetterDealtWithType,
    "The letter that was dealt with, or why not.",
  );
  const deal = async (
    act: LetterRoom["drive"],
    letterId: string,
    context: RegisterContext,
  ): Promise<DeadLetterDealtWithType | RefusedType> => {
    const done = await act(signedInActor(context), { letterId }, context);
    if (!done.ok) return refused(refusals, done.error, context.locale);
    return Object.assign(new DeadLetterDealtWithType(), done.value);
  };

  @Resolver()
  class DeadLetterResolver {
    @Query(() => DeadLetterPageType, {
      nullable: true,
      name: fieldName(service, "DeadLetters"),
      description: "Events that this service gave up, newest first (死信).",
    })
    async deadLetters(
      @Args(() => PageArgs) page: PageArgs,
      @Ctx() context: RegisterContext,
    ): Promise<DeadLetterPageType> {
      const { unionId } = requireScope(context, "operations.read");
      const { first, after } = pageOf(page);
      const [{ letters, next }, counts] = await Promise.all([
        context.letters.list(unionId, first, after),
        context.letters.queue(),
      ]);
      return Object.assign(new DeadLetterPageType(), {
        letters: letters.map(DeadLetterType.of),
        next,
        queue: Object.assign(new QueueStateType(), counts),
      });
    }

    @Mutation(() => Result, {
      name: `drive${service}DeadLetter`,
      description: "Gives an event all its attempts anew, once its cause is mended (重新投递).",
    })
    drive(
      @Arg("id", () => ID, { description: "The letter." }) id: string,
      @Ctx() context: RegisterContext,
    ): Promise<DeadLetterDealtWithType | RefusedType> {
      return deal(context.letters.drive, id, context);
    }

    @Mutation(() => Result, {
      name: `dismiss${service}DeadLetter`,
      description: "Lets an event pass without an effect, so that its successors go on (放弃投递).",
    })
    dismiss(
      @Arg("id", () => ID, { description: "The letter." }) id: string,
      @Ctx() context: RegisterContext,
    ): Promise<DeadLetterDealtWithType | RefusedType> {
      return deal(context.letters.dismiss, id, context);
    }
  }
  return DeadLetterResolver;
}
