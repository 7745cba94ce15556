import type { LocalDate } from "@union/kernel";
import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  type RefusedType,
  refused,
  requireScope,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, Mutation, Query, Resolver } from "type-graphql";
import type { Context } from "../../context.js";
import { privacyRefusals } from "../privacy.refusals.js";
import { WideList } from "../wide-list.js";
import {
  DataHandoverConnection,
  DataHandoverResult,
  DataHandoverType,
  type HandoverRow,
  RecordDataHandoverInput,
} from "./data-handover.type.js";

const columns =
  "t.id, t.recipient, t.contact, t.purpose, t.kinds, t.way, t.basis, t.handed_on AS handedOn";
const listOf = ({ sql }: Context) =>
  new WideList<HandoverRow>(sql, {
    select: `${columns}, (SELECT COUNT(*) FROM data_handover_person p
      WHERE p.union_id = t.union_id AND p.handover_id = t.id) AS people`,
    ...{ from: "data_handover t", day: "t.handed_on" },
  });

@Resolver()
export class DataHandoverResolver {
  @Query(() => DataHandoverConnection, {
    nullable: true,
    description: "What personal data were provided to whom, newest first (对外提供记录).",
  })
  async dataHandovers(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<DataHandoverType>> {
    const scope = requireScope(context, "privacy.handle");
    const list = listOf(context);
    const found = await list.page(scope, pageOf(page));
    return connectionFrom(found, DataHandoverType.of, () => list.count(scope));
  }

  @Query(() => [DataHandoverType], {
    nullable: true,
    description: "To whom the reader's own data were provided (我的信息提供记录).",
  })
  async ownDataHandovers(@Ctx() context: Context): Promise<DataHandoverType[]> {
    const { unionId, memberId } = signedInActor(context);
    if (memberId === null) return [];
    const rows = await context.sql.query<HandoverRow[]>(
      `SELECT ${columns}, 1 AS people FROM data_handover_person p
         JOIN data_handover t ON t.union_id = p.union_id AND t.id = p.handover_id
       WHERE p.union_id = ? AND p.member_id = ? ORDER BY t.handed_on DESC, t.id DESC LIMIT 200`,
      [unionId, memberId],
    );
    return rows.map(DataHandoverType.of);
  }

  @Mutation(() => DataHandoverResult, {
    description: "Records that personal data were provided to another handler (登记对外提供).",
  })
  async recordDataHandover(
    @Arg("input", () => RecordDataHandoverInput, { description: "What, to whom, why." })
    input: RecordDataHandoverInput,
    @Ctx() context: Context,
  ): Promise<DataHandoverType | RefusedType> {
    const asked = { ...input, handedOn: input.handedOn as LocalDate };
    const done = await context.commands.recordDataHandover(signedInActor(context), asked, context);
    if (!done.ok) return refused(privacyRefusals, done.error, context.locale);
    const scope = requireScope(context, "privacy.handle");
    return DataHandoverType.of((await listOf(context).byId(scope, done.value.id))!);
  }
}
