import { type RefusedType, refused, signedInActor } from "@union/subgraph";
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver } from "type-graphql";
import { idleMinutes, MeType, policyOf } from "../account/index.js";
import type { Context } from "../context.js";
import { SessionReader } from "./session.reader.js";
import { sessionRefusals } from "./session.refusals.js";
import {
  EndOtherSessionsResult,
  EndSessionResult,
  OpenSessionType,
  SessionsEndedType,
} from "./session.type.js";

@Resolver(() => MeType)
export class SessionResolver {
  @FieldResolver(() => [OpenSessionType], {
    description: "Where one is signed in, the latest first (登录设备).",
  })
  async sessions(@Ctx() context: Context): Promise<OpenSessionType[]> {
    const { unionId, accountId, sessionId, grants } = signedInActor(context);
    const policy = await policyOf(context.sql, unionId, context.today);
    const since = new Date(context.now().getTime() - idleMinutes(policy, grants) * 60_000);
    const rows = await new SessionReader(context.sql).open(unionId, accountId, since);
    return rows.map((row) => OpenSessionType.of(row, sessionId));
  }

  @Mutation(() => EndSessionResult, {
    description: "Ends one of one's own sessions, and its access token with it (下线).",
  })
  async endSession(
    @Arg("id", () => ID, { description: "The session." }) id: string,
    @Ctx() context: Context,
  ): Promise<SessionsEndedType | RefusedType> {
    const ended = await context.commands.endSession(signedInActor(context), { id }, context);
    return ended.ok
      ? Object.assign(new SessionsEndedType(), ended.value)
      : refused(sessionRefusals, ended.error, context.locale);
  }

  @Mutation(() => EndOtherSessionsResult, {
    description: "Ends all of one's own sessions but this one (退出其他设备).",
  })
  async endOtherSessions(@Ctx() context: Context): Promise<SessionsEndedType | RefusedType> {
    const ended = await context.commands.endOtherSessions(signedInActor(context), {}, context);
    return ended.ok
      ? Object.assign(new SessionsEndedType(), ended.value)
      : refused(sessionRefusals, ended.error, context.locale);
  }
}
