import type { Actor, RefusalTexts } from "@union/kernel";
import { BadCursor } from "@union/persistence";
import {
  Arg,
  Args,
  ArgsType,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import { type Connection, connectionFrom, connectionType } from "./connection.type.js";
import { deliberateError } from "./deliberate-error.js";
import { PageArgs, pageOf } from "./page.args.js";
import { everyone, granted, type Permissions, signedIn } from "./permissions.js";
import { type RefusedType, refused, resultOf } from "./refused.type.js";
import type { RequestContext } from "./request-context.js";
import { FenScalar, LocalDateScalar } from "./scalars.js";

@ObjectType("Bench", { description: "A bench." })
export class BenchType {
  @Field(() => ID, { description: "Its id." }) id!: string;
}
const BenchConnection = connectionType("Bench", BenchType);
const BenchResult = resultOf("PaintBenchResult", BenchType, "The bench, or why not.");

@InputType({ description: "How to paint a bench." })
class PaintInput {
  @Field(() => String, { description: "Colour." }) colour!: string;
  @Field(() => Int, { nullable: true, defaultValue: 2, description: "Coats." })
  coats!: number | null;
}

@ArgsType()
class EchoArgs {
  @Field(() => Int, { defaultValue: 7, description: "A number." }) n!: number;
  @Field(() => LocalDateScalar, { nullable: true, description: "A day." }) on!: string | null;
  @Field(() => FenScalar, { nullable: true, description: "Money." }) money!: number | null;
}

/** What the fixture's resolvers have done, in order. */
export const done: string[] = [];
/** Holds back `Query.slow` until it is let go. */
export const slow = { begun: () => undefined as unknown, until: Promise.resolve() };

@Resolver()
class BenchResolver {
  @Query(() => String, { nullable: true, description: "Says what it was told." })
  echo(@Args(() => EchoArgs) { n, on, money }: EchoArgs): string {
    return [n, on, money].filter((part) => part != null).join(" ");
  }
  @Query(() => String, { nullable: true, description: "Answers late." })
  async slow(): Promise<string> {
    slow.begun();
    await slow.until;
    return "at last";
  }
  @Query(() => String, { nullable: true, description: "Fails in a way of its own." })
  fail(@Arg("how", () => String, { description: "How." }) how: string): string {
    if (how === "CURSOR") throw new BadCursor();
    if (how === "NOT_FOUND") throw deliberateError("NOT_FOUND", "en");
    throw new Error(`no row for 990001199001011235 in ${how}`);
  }
  @Query(() => BenchConnection, { nullable: true, description: "Benches." })
  benches(@Args(() => PageArgs) given: PageArgs): Connection<BenchType> {
    const { first } = pageOf(given);
    const page = { nodes: ["a", "b"], cursors: ["ca", "cb"], hasNextPage: true };
    return connectionFrom(
      page,
      (id) => Object.assign(new BenchType(), { id }),
      async () => {
        done.push("counted");
        return first;
      },
    );
  }
  @Mutation(() => BenchResult, { description: "Paints a bench." })
  async paintBench(
    @Arg("input", () => PaintInput, { description: "How." }) { colour, coats }: PaintInput,
  ): Promise<BenchType | RefusedType> {
    done.push(`begin ${colour} ${coats}`);
    await Promise.resolve();
    done.push(`end ${colour}`);
    if (colour !== "pink") return Object.assign(new BenchType(), { id: colour });
    const refusal: ColourNotLiked = {
      kind: "ColourNotLiked",
      colour,
      limit: 3,
      path: ["input", "colour"],
    };
    return refused<ColourNotLiked>(refusalTexts, refusal, "en");
  }
  @Query(() => String, { nullable: true, description: "Nobody thought of a rule for it." })
  forgotten(): string {
    return "open to all";
  }
}

export type ColourNotLiked = {
  readonly kind: "ColourNotLiked";
  readonly colour: string;
  readonly limit: number;
  readonly path: readonly string[];
};
export const refusalTexts: RefusalTexts<ColourNotLiked> = {
  ColourNotLiked: ({ colour }) => ({
    zh: `不喜欢 ${colour}`,
    en: `nobody likes ${colour}`,
  }),
};
export const permissions: Permissions = {
  "Query.echo": everyone,
  "Query.slow": everyone,
  "Query.fail": everyone,
  "Query.benches": signedIn,
  "Mutation.paintBench": granted("policy.write"),
};
export const parts = { resolvers: [BenchResolver], references: {}, permissions } as const;

export const actor = (...roles: Actor["grants"][number]["role"][]): Actor => ({
  accountId: "a1",
  unionId: "u1",
  memberId: null,
  sessionId: "s1",
  grants: roles.map((role) => ({ role, campusIds: null, departmentIds: null })),
});
export const asking = (who: Actor | null = null): RequestContext => ({
  actor: who,
  locale: "en",
  traceId: "trace-0001",
  idempotencyKey: null,
});
