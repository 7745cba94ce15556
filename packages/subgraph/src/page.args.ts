import type { PageRequest } from "@union/kernel";
import { ArgsType, Field, Int } from "type-graphql";

/** Rows a page holds at most. */
const largest = 200;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 50, description: "How many (每页条数), 1 to 200." })
  first!: number;
  @Field(() => String, {
    nullable: true,
    description: "The cursor after which the page begins (游标).",
  })
  after!: string | null;
}

/** The page that the client asked for, held within bounds. */
export const pageOf = ({
  first,
  after,
}: {
  first: number;
  after?: string | null;
}): PageRequest => ({
  first: Math.min(Math.max(first, 1), largest),
  after: after ?? null,
});
