import { fromSqlInstant } from "@union/persistence";
import { DateTimeScalar, resultOf } from "@union/subgraph";
import { Field, ID, ObjectType } from "type-graphql";
import type { OpenSessionRow } from "./session.reader.js";

@ObjectType("OpenSession", { description: "Where somebody is signed in (登录设备)." })
export class OpenSessionType {
  @Field(() => ID, { description: "Its id; endSession asks for it." }) id!: string;
  @Field(() => DateTimeScalar, { description: "When it began." }) startedAt!: Date;
  @Field(() => DateTimeScalar, { description: "When it was renewed last." }) lastSeenAt!: Date;
  @Field(() => String, { nullable: true, description: "Kind of browser and system, coarsely." })
  device!: string | null;
  @Field(() => String, { nullable: true, description: "Where it began: its address, masked." })
  address!: string | null;
  @Field(() => Boolean, { description: "Whether it is the one that asks." }) isCurrent!: boolean;

  static of(row: OpenSessionRow, currentId: string): OpenSessionType {
    return Object.assign(new OpenSessionType(), row, {
      startedAt: fromSqlInstant(row.startedAt),
      lastSeenAt: fromSqlInstant(row.lastSeenAt),
      isCurrent: row.id === currentId,
    });
  }
}

@ObjectType("SessionsEnded", { description: "The sessions meant have ended." })
export class SessionsEndedType {
  @Field(() => ID, { description: "The one that ended, or the one that goes on." }) id!: string;
}
export const EndSessionResult = resultOf("EndSessionResult", SessionsEndedType, "It, or why not.");
export const EndOtherSessionsResult = resultOf(
  "EndOtherSessionsResult",
  SessionsEndedType,
  "The one that goes on, or why not.",
);
