import {
  type Connection,
  connectionFrom,
  DownloadType,
  PageArgs,
  pageOf,
  type RefusedType,
  refused,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../context.js";
import { shownValue } from "../correction/index.js";
import { type CopyFormat, exportMyData } from "./export-my-data.js";
import { myDataRefusals } from "./my-data.refusals.js";
import {
  CopyFormatEnum,
  ExportMyDataResult,
  MyDataType,
  OwnValuesType,
  SensitiveReadConnection,
  SensitiveReadType,
  ShowOwnValuesResult,
} from "./my-data.type.js";
import { SensitiveReadReader } from "./sensitive-read.reader.js";

@Resolver()
export class MyDataResolver {
  @Query(() => MyDataType, {
    nullable: true,
    description: "What is held of the signed-in person, guarded values masked (我的个人信息).",
  })
  async myData(@Ctx() context: Context): Promise<MyDataType | null> {
    const { memberId } = signedInActor(context);
    const member = memberId && (await context.loaders.member.load(memberId));
    if (!memberId || !member) return null;
    const data = await context.loaders.personal.load(memberId);
    return Object.assign(new MyDataType(), {
      member,
      documentNoMasked: shownValue("documentNo", data.documentNo),
      mobileMasked: shownValue("mobile", data.mobile),
      bornOnMasked: shownValue("bornOn", data.bornOn),
      hasDuesBase: data.duesBaseFen !== null,
    });
  }

  @Query(() => SensitiveReadConnection, {
    nullable: true,
    description: "Who saw my guarded values, why and when, newest first (查看记录).",
  })
  async mySensitiveReads(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<SensitiveReadType>> {
    const { unionId, memberId } = signedInActor(context);
    const reader = new SensitiveReadReader(context.sql);
    const found = await reader.list(unionId, memberId ?? "", pageOf(page));
    return connectionFrom(found, SensitiveReadType.of, () => reader.count(unionId, memberId ?? ""));
  }

  @Mutation(() => ShowOwnValuesResult, {
    description: "Shows one's own guarded values in the clear, on record (本人查看).",
  })
  async showOwnValues(@Ctx() context: Context): Promise<OwnValuesType | RefusedType> {
    const actor = signedInActor(context);
    const shown = await context.commands.showOwnValues(actor, undefined, context);
    if (!shown.ok) return refused(myDataRefusals, shown.error, context.locale);
    const data = await context.loaders.personal.load(actor.memberId ?? "");
    return Object.assign(new OwnValuesType(), data);
  }

  @Mutation(() => ExportMyDataResult, {
    description:
      "Writes a copy of one's own data and answers its short-lived address (导出我的信息).",
  })
  async exportMyData(
    @Arg("format", () => CopyFormatEnum, { description: "How it is written." }) format: CopyFormat,
    @Ctx() context: Context,
  ): Promise<DownloadType | RefusedType> {
    const { registers, sql, now, traceId } = context;
    const needs = { sql, files: registers.files, keys: registers.keys, now: now() };
    const file = await exportMyData(needs, signedInActor(context), format, traceId);
    if (file === null) return refused(myDataRefusals, { kind: "NothingOfYours" }, context.locale);
    return Object.assign(new DownloadType(), {
      name: file.originalName,
      ...registers.linkTo(file.id, file.unionId),
    });
  }
}
