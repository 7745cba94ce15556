import { resultOf } from "@union/subgraph";
import { Field, ID, ObjectType } from "type-graphql";

@ObjectType("DirectoryResync", {
  description: "The telling of a whole union to all services once more (通讯录重新同步).",
})
export class DirectoryResyncType {
  @Field(() => ID, { description: "Its id." }) id!: string;
}

export const ResyncDirectoryResult = resultOf(
  "ResyncDirectoryResult",
  DirectoryResyncType,
  "The resync that has begun, or why none has.",
);
