import type { LocalDate } from "@union/kernel";
import { stepsOf } from "@union/stages";
import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  StageStepType,
  say,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { CampusType } from "../../known/index.js";
import { openAudiences } from "../audience.js";
import { DisclosureStepEnum } from "../disclosure-enums.type.js";
import { DisclosureReader, type DisclosureRecord } from "./disclosure.reader.js";
import { disclosureStages, type PlainDisclosureStep, plainSteps } from "./disclosure.stages.js";
import { DisclosureConnection, DisclosureType } from "./disclosure.type.js";
import { DisclosureFilterInput } from "./disclosure-input.type.js";
import {
  DisclosureDisplayType,
  DisclosureReadingType,
  DisclosureVersionType,
} from "./disclosure-parts.type.js";
import { seesDraftsAt } from "./find-disclosure.js";

const toldBySheet = {
  zh: "此项由台账登记，未经本系统保密审查和审定，不上公开网页；如需上网公开，请用“更正”送审后发布。",
  en: "A sheet told this item and nobody reviewed it here, so it is not on the public page; write a correction and have it reviewed to publish it there.",
};

@Resolver(() => DisclosureType)
export class DisclosureResolver {
  @Query(() => DisclosureType, {
    nullable: true,
    description:
      "An item by id: whatever was published, or a draft within the reader's scope (公开事项).",
  })
  async disclosure(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<DisclosureType | null> {
    const row = await context.loaders.disclosure.load(id);
    return row && shownTo(context)(row);
  }

  @Query(() => DisclosureConnection, {
    nullable: true,
    description:
      "What was published, and drafts within the reader's scope, newest first (院务公开).",
  })
  async disclosures(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => DisclosureFilterInput, { nullable: true, description: "Which of them." })
    filter: DisclosureFilterInput | null,
    @Ctx() context: Context,
  ): Promise<Connection<DisclosureType>> {
    const actor = signedInActor(context);
    const reader = new DisclosureReader(context.sql);
    const wanted = {
      ...filter,
      ...{ from: filter?.from as LocalDate | null, to: filter?.to as LocalDate | null },
    };
    const found = await reader.list(actor, wanted, pageOf(page));
    return connectionFrom(found, shownTo(context), () => reader.count(actor, wanted));
  }

  @FieldResolver(() => CampusType, {
    nullable: true,
    description: "Its campus (院区); null for the whole union.",
  })
  campus(@Root() { record }: DisclosureType): CampusType | null {
    return record.campusId === null ? null : CampusType.of(record.campusId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The text of the next version while it is on its way (更正稿); for those who keep the item.",
  })
  pendingBody(@Root() { record, isKeeper }: DisclosureType): string | null {
    const isPending = record.versionNo > 0 && record.body !== record.publishedBody;
    return isKeeper && isPending ? record.body : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "Why it is not on the public page though it is for the public or patients (未上公开网页的原因); for those who keep it.",
  })
  publicPageNote(
    @Root() { record, isKeeper }: DisclosureType,
    @Ctx() { locale }: Context,
  ): string | null {
    const { versionNo, isReviewed, audience } = record;
    const isLeftOut = versionNo > 0 && !isReviewed && openAudiences.some((one) => one === audience);
    return isKeeper && isLeftOut ? say(toldBySheet, locale) : null;
  }

  @FieldResolver(() => [DisclosureVersionType], {
    description: "Every published version, the first first (历次版本).",
  })
  async versions(
    @Root() { id, record, isKeeper }: DisclosureType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<DisclosureVersionType[]> {
    if (record.versionNo === 0 || (record.withdrawnOn !== null && !isKeeper)) return [];
    const rows = await loaders.disclosureVersions.load(id);
    return isKeeper
      ? rows.map((row, n) => DisclosureVersionType.of(row, rows[n - 1] ?? null))
      : DisclosureVersionType.openOf(rows, locale);
  }

  @FieldResolver(() => [DisclosureDisplayType], {
    description: "Proofs that paper boards showed it (上墙公示佐证).",
  })
  async displays(
    @Root() { id, isKeeper }: DisclosureType,
    @Ctx() context: Context,
  ): Promise<DisclosureDisplayType[]> {
    const { loaders, registers } = context;
    const { unionId } = signedInActor(context);
    return (await loaders.disclosureDisplays.load(id)).map(({ photoFileId, ...row }) =>
      Object.assign(new DisclosureDisplayType(), row, {
        photoUrl: isKeeper ? registers.linkTo(photoFileId, unionId).url : null,
      }),
    );
  }

  @FieldResolver(() => DisclosureReadingType, {
    nullable: true,
    description: "How many of the staff opened it, never who (阅读率); for those who keep it.",
  })
  async reading(
    @Root() { id, isKeeper }: DisclosureType,
    @Ctx() { loaders }: Context,
  ): Promise<DisclosureReadingType | null> {
    if (!isKeeper) return null;
    return Object.assign(new DisclosureReadingType(), await loaders.disclosureReading.load(id));
  }

  @FieldResolver(() => [StageStepType], {
    description: "What was done on it so far (办理步骤); for those who keep it.",
  })
  async steps(
    @Root() { id, isKeeper }: DisclosureType,
    @Ctx() { loaders, locale }: Context,
  ): Promise<StageStepType[]> {
    if (!isKeeper) return [];
    const steps = await loaders.steps(disclosureStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, disclosureStages, locale));
  }

  @FieldResolver(() => [DisclosureStepEnum], {
    description: "The plain steps that the reader may take now (可办理的步骤).",
  })
  async possibleSteps(
    @Root() { id, record, isKeeper }: DisclosureType,
    @Ctx() context: Context,
  ): Promise<PlainDisclosureStep[]> {
    if (!isKeeper) return [];
    const { state, campusId, departmentId } = record;
    const taken = await context.loaders.steps(disclosureStages.kind).load(id);
    const matter = { state, campusId, departmentId, owners: [], taken };
    const possible: readonly string[] = stepsOf(disclosureStages, matter, signedInActor(context));
    return plainSteps.filter((step) => possible.includes(step));
  }
}

/** Makes the GraphQL item of a row, as the reader may see it. */
export const shownTo =
  (context: Context) =>
  (row: DisclosureRecord): DisclosureType =>
    DisclosureType.of(row, seesDraftsAt(signedInActor(context), row), context.locale);
