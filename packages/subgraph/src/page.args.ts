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

/** A page of no rows, or of fewer than none. */
export class BadPageSize extends Error {
  override readonly name = "BadPageSize";
}

/** The page that the client asked for: 200 rows where he asked for more. Throws BadPageSize where he asked for none. */
export const pageOf = ({ first, after }: { first: number; after?: string | null }): PageRequest => {
  if (first < 1) throw new BadPageSize();
  return { first: Math.min(first, largest), after: after ?? null };
};
