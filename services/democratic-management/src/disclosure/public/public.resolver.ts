import type { PageRequest } from "@union/kernel";
import { type Connection, connectionFrom, pageOf } from "@union/subgraph";
import {
  Arg,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from "type-graphql";
import type { Context } from "../../context.js";
import type { Audience } from "../audience.js";
import { AudienceEnum } from "../disclosure-enums.type.js";
import { DisclosureVersionType } from "../item/disclosure-parts.type.js";
import { OfficeReader } from "../office/office.reader.js";
import { DisclosureOfficeType } from "../office/office.type.js";
import { type OpenDataFormat, openData } from "./open-data.js";
import { PublicDisclosureReader } from "./public-disclosure.reader.js";
import {
  PublicDisclosureConnection,
  PublicDisclosureDataType,
  PublicDisclosureType,
} from "./public-disclosure.type.js";

const FormatEnum: Record<OpenDataFormat, OpenDataFormat> = { JSON: "JSON", CSV: "CSV" };
registerEnumType(FormatEnum, {
  name: "OpenDataFormat",
  description: "Kind of open data (公开数据格式).",
});

/** Rows a page of the public holds at most. */
const largestPage = 50;
/** Items a file of open data holds at most. */
const largestFile = 2_000;
const bounded = (first: number, after: string | null): PageRequest =>
  pageOf({ first: Math.min(first, largestPage), after });

/** What anybody may read without signing in; a union is named by its id or by the word in the address of its page. */
@Resolver(() => PublicDisclosureType)
export class PublicResolver {
  @Query(() => DisclosureOfficeType, {
    nullable: true,
    description: "The head of a union's public page (院务公开机构); for everybody.",
  })
  async publicDisclosureOffice(
    @Arg("union", () => String, { description: "The union's id, or its word in the address." })
    union: string,
    @Ctx() { sql }: Context,
  ): Promise<DisclosureOfficeType | null> {
    const office = await new OfficeReader(sql).find(union);
    return office && DisclosureOfficeType.of(office);
  }

  @Query(() => PublicDisclosureConnection, {
    nullable: true,
    description:
      "What a union published for the public and patients, newest first (向社会和患者公开); for everybody.",
  })
  async publicDisclosures(
    @Arg("union", () => String, { description: "The union's id, or its word in the address." })
    union: string,
    @Arg("audience", () => AudienceEnum, {
      nullable: true,
      description: "Only for the public, or only for patients.",
    })
    audience: Audience | null,
    @Arg("first", () => Int, { nullable: true, description: "How many, 1 to 50; 20 where absent." })
    first: number | null,
    @Arg("after", () => String, {
      nullable: true,
      description: "The cursor after which the page begins.",
    })
    after: string | null,
    @Ctx() { sql, today, locale }: Context,
  ): Promise<Connection<PublicDisclosureType> | null> {
    const office = await new OfficeReader(sql).find(union);
    if (office === null) return null;
    const reader = new PublicDisclosureReader(sql);
    const { unionId } = office;
    const wanted = audience ?? null;
    const page = await reader.list(unionId, wanted, bounded(first ?? 20, after ?? null));
    const toNode = (row: Parameters<typeof PublicDisclosureType.of>[0]) =>
      PublicDisclosureType.of(row, today, locale);
    return connectionFrom(page, toNode, () => reader.count(unionId, wanted));
  }

  @Query(() => PublicDisclosureType, {
    nullable: true,
    description: "One published item for the public or patients (公开事项); for everybody.",
  })
  async publicDisclosure(
    @Arg("union", () => String, { description: "The union's id, or its word in the address." })
    union: string,
    @Arg("id", () => ID, { description: "The item." }) id: string,
    @Ctx() { sql, today, locale }: Context,
  ): Promise<PublicDisclosureType | null> {
    const office = await new OfficeReader(sql).find(union);
    const record = office && (await new PublicDisclosureReader(sql).find(office.unionId, id));
    return record && PublicDisclosureType.of(record, today, locale);
  }

  @Query(() => PublicDisclosureDataType, {
    nullable: true,
    description:
      "What a union published in a year for the public and patients, as open data with its checksum (公开数据); for everybody.",
  })
  async publicDisclosureData(
    @Arg("union", () => String, { description: "The union's id, or its word in the address." })
    union: string,
    @Arg("year", () => Int, { description: "Calendar year (年度)." }) year: number,
    @Arg("format", () => FormatEnum, { description: "JSON or CSV." }) format: OpenDataFormat,
    @Ctx() { sql, now }: Context,
  ): Promise<PublicDisclosureDataType | null> {
    const office = await new OfficeReader(sql).find(union);
    if (office === null) return null;
    const found = await new PublicDisclosureReader(sql).ofYear(
      office.unionId,
      year,
      largestFile + 1,
    );
    const records = found.slice(0, largestFile);
    const counts = { rows: records.length, isComplete: found.length <= largestFile, madeAt: now() };
    return Object.assign(new PublicDisclosureDataType(), openData(records, year, format), counts);
  }

  @FieldResolver(() => [DisclosureVersionType], {
    description:
      "Every version that was reviewed here, the first first (历次版本); a closed one without its text, none once it was withdrawn.",
  })
  async versions(
    @Root() { id, unionId, withdrawnOn }: PublicDisclosureType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<DisclosureVersionType[]> {
    if (withdrawnOn !== null) return [];
    const rows = await loaders.publicVersions.load(`${unionId}/${id}`);
    return DisclosureVersionType.openOf(
      rows.filter(({ isReviewed }) => isReviewed === 1),
      locale,
    );
  }
}
