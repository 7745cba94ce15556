import { fromSqlInstant } from "@union/persistence";
import { resolvePolicy } from "@union/policy";
import { stepsOf } from "@union/stages";
import {
  type Connection,
  connectionFrom,
  DownloadType,
  PageArgs,
  pageOf,
  requireScope,
  StageStepType,
  say,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../context.js";
import { AgendaItemType } from "./agenda/agenda.type.js";
import { SessionReader } from "./session.reader.js";
import {
  matterOfSession,
  type PlainSessionStep,
  plainSessionSteps,
  sessionStages,
} from "./session.stages.js";
import {
  CongressSessionConnection,
  CongressSessionType,
  SessionAttendanceType,
} from "./session.type.js";
import { SessionStepEnum } from "./session-enums.type.js";
import { CongressSessionFilterInput } from "./session-input.type.js";
import { SessionPartsReader } from "./session-parts.reader.js";
import {
  CongressBodyType,
  ResolutionType,
  SessionCheckInConnection,
  SessionCheckInType,
  SessionPaperType,
  SessionTaskType,
} from "./session-parts.type.js";
import { quorumOf, quorumWorking } from "./vote/quorum.js";

const quorumKeys = { STAFF: "congress.quorum", MEMBER: "memberCongress.quorum" } as const;

@Resolver(() => CongressSessionType)
export class SessionResolver {
  @Query(() => CongressSessionType, { nullable: true, description: "A session by id (会议)." })
  congressSession(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<CongressSessionType | null> {
    return loaders.congressSession.load(id);
  }

  @Query(() => CongressSessionConnection, {
    nullable: true,
    description: "Sessions of the congresses, newest first (会议列表).",
  })
  async congressSessions(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => CongressSessionFilterInput, { nullable: true, description: "Which." })
    filter: CongressSessionFilterInput | null,
    @Ctx() context: Context,
  ): Promise<Connection<CongressSessionType>> {
    const scope = requireScope(context, "sessions.read");
    const reader = new SessionReader(context.sql);
    const found = await reader.list(scope, filter ?? {}, pageOf(page));
    return connectionFrom(found, CongressSessionType.of, () => reader.count(scope, filter ?? {}));
  }

  @FieldResolver(() => SessionAttendanceType, {
    description: "Who came, and the quorum over all formal delegates as it is now (SC-R12).",
  })
  async attendance(
    @Root() { id }: CongressSessionType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<SessionAttendanceType> {
    const counts = (await loaders.sessionAttendance.load(id))!;
    const moment = { campusId: null, on: counts.opensOn };
    const rule = resolvePolicy(quorumKeys[counts.type], moment, await loaders.congressPolicy());
    const quorum = quorumOf(rule.value, counts.now, counts.total);
    return Object.assign(new SessionAttendanceType(), counts, {
      ...{ needed: quorum.needed, isQuorum: quorum.isReached },
      working: say(quorumWorking(quorum), locale),
    });
  }

  @FieldResolver(() => [AgendaItemType], { description: "Its agenda (议程)." })
  async agenda(
    @Root() { id }: CongressSessionType,
    @Ctx() { loaders }: Context,
  ): Promise<AgendaItemType[]> {
    return (await loaders.agendaItems.load(id)).map(AgendaItemType.of);
  }

  @FieldResolver(() => [SessionTaskType], { description: "What is to be prepared (筹备清单)." })
  async tasks(
    @Root() { id }: CongressSessionType,
    @Ctx() { loaders }: Context,
  ): Promise<SessionTaskType[]> {
    return (await loaders.sessionTasks.load(id)).map((row) =>
      Object.assign(new SessionTaskType(), row),
    );
  }

  @FieldResolver(() => [SessionPaperType], { description: "Its papers (会议文件)." })
  async papers(
    @Root() { id }: CongressSessionType,
    @Ctx() { loaders }: Context,
  ): Promise<SessionPaperType[]> {
    return (await loaders.sessionPapers.load(id)).map((row) =>
      Object.assign(new SessionPaperType(), row),
    );
  }

  @FieldResolver(() => [CongressBodyType], {
    description: "Its presidium, and the special committees of its congress.",
  })
  async bodies(
    @Root() { id }: CongressSessionType,
    @Ctx() { loaders }: Context,
  ): Promise<CongressBodyType[]> {
    return (await loaders.congressBodies.load(id)).map((row) =>
      Object.assign(new CongressBodyType(), row),
    );
  }

  @FieldResolver(() => [ResolutionType], { description: "What it resolved (决议)." })
  async resolutions(
    @Root() { id }: CongressSessionType,
    @Ctx() { loaders }: Context,
  ): Promise<ResolutionType[]> {
    return (await loaders.resolutions.load(id)).map(ResolutionType.of);
  }

  @FieldResolver(() => SessionCheckInConnection, {
    nullable: true,
    description: "Who checked in, of the places that the reader handles (签到名单); for officers.",
  })
  async checkIns(
    @Root() { id }: CongressSessionType,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<SessionCheckInType>> {
    const scope = requireScope(context, "sessions.check");
    const reader = new SessionPartsReader(context.sql, scope.unionId);
    const found = await reader.checkIns(scope, id, pageOf(page));
    return connectionFrom(
      found,
      ({ cameAt, leftAt, ...row }) =>
        Object.assign(new SessionCheckInType(), row, {
          cameAt: fromSqlInstant(cameAt),
          leftAt: leftAt && fromSqlInstant(leftAt),
        }),
      () => reader.countCheckIns(scope, id),
    );
  }

  @FieldResolver(() => [StageStepType], { description: "What was done on it (办理过程)." })
  async steps(
    @Root() { id }: CongressSessionType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<StageStepType[]> {
    const rows = await loaders.steps(sessionStages.kind).load(id);
    return rows.map((row) => StageStepType.of(row, sessionStages, locale));
  }

  @FieldResolver(() => [SessionStepEnum], {
    description: "The plain steps that the reader may take now (可办理的步骤).",
  })
  async possibleSteps(
    @Root() { id, state }: CongressSessionType,
    @Ctx() context: Context,
  ): Promise<PlainSessionStep[]> {
    const taken = await context.loaders.steps(sessionStages.kind).load(id);
    const matter = matterOfSession({ state }, taken);
    const possible = stepsOf(sessionStages, matter, signedInActor(context));
    return plainSessionSteps.filter((step) => possible.includes(step));
  }
}

@Resolver(() => SessionPaperType)
export class SessionPaperResolver {
  @FieldResolver(() => DownloadType, { nullable: true, description: "Where to fetch it (文件)." })
  async file(
    @Root() { fileId }: SessionPaperType,
    @Ctx() context: Context,
  ): Promise<DownloadType | null> {
    const { unionId } = signedInActor(context);
    const { files, linkTo } = context.registers;
    const file = await files.info(fileId, unionId);
    if (!file) return null;
    const name = file.originalName;
    return Object.assign(new DownloadType(), { name, ...linkTo(file.id, unionId) });
  }
}

@Resolver(() => CongressBodyType)
export class CongressBodyResolver {
  @FieldResolver(() => [ID], { description: "Who belongs to it, by person (成员)." })
  async memberIds(
    @Root() { id }: CongressBodyType,
    @Ctx() { loaders }: Context,
  ): Promise<string[]> {
    return (await loaders.congressBodyMembers.load(id)).map(({ memberId }) => memberId);
  }

  @FieldResolver(() => [ID], { description: "Who of them works at the front line (一线职工)." })
  async frontLineIds(
    @Root() { id }: CongressBodyType,
    @Ctx() { loaders }: Context,
  ): Promise<string[]> {
    const rows = await loaders.congressBodyMembers.load(id);
    return rows.filter(({ part }) => part === "FRONT_LINE").map(({ memberId }) => memberId);
  }
}
