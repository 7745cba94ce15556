import type { LocalDate } from "@union/kernel";
import { stepsOf } from "@union/stages";
import {
  type Connection,
  connectionFrom,
  PageArgs,
  pageOf,
  type RefusedType,
  refused,
  requireScope,
  StageStepType,
  signedInActor,
} from "@union/subgraph";
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { privacyRefusals } from "../privacy.refusals.js";
import { WideList } from "../wide-list.js";
import { incidentColumns } from "./data-incident.js";
import { type IncidentStep, incidentStages, incidentSteps } from "./data-incident.stages.js";
import {
  DataIncidentConnection,
  DataIncidentResult,
  DataIncidentType,
  type IncidentRow,
  IncidentStepEnum,
  OwnDataIncidentType,
  ReportDataIncidentInput,
  TakeDataIncidentStepInput,
} from "./data-incident.type.js";
import { ownIncidents } from "./own-incidents.js";

const listOf = ({ sql }: Context) =>
  new WideList<IncidentRow>(sql, {
    select: `${incidentColumns}, (SELECT COUNT(*) FROM data_incident_person p
      WHERE p.union_id = t.union_id AND p.incident_id = t.id) AS people`,
    ...{ from: "data_incident t", day: "t.found_on" },
  });

@Resolver(() => DataIncidentType)
export class DataIncidentResolver {
  @Query(() => DataIncidentConnection, {
    nullable: true,
    description: "Incidents with personal data, newest first (个人信息安全事件).",
  })
  async dataIncidents(
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<DataIncidentType>> {
    const scope = requireScope(context, "privacy.handle");
    const list = listOf(context);
    const found = await list.page(scope, pageOf(page));
    return connectionFrom(found, DataIncidentType.of, () => list.count(scope));
  }

  @Query(() => [OwnDataIncidentType], {
    nullable: true,
    description: "Incidents that concern the reader's own data, as he was told (与我有关的事件).",
  })
  async ownDataIncidents(@Ctx() context: Context): Promise<OwnDataIncidentType[]> {
    const rows = await ownIncidents(context.sql, signedInActor(context));
    return rows.map((row) => Object.assign(new OwnDataIncidentType(), row));
  }

  @Mutation(() => DataIncidentResult, {
    description: "Records an incident; its clocks run from the day it was found (登记事件).",
  })
  async reportDataIncident(
    @Arg("input", () => ReportDataIncidentInput, { description: "The incident." })
    input: ReportDataIncidentInput,
    @Ctx() context: Context,
  ): Promise<DataIncidentType | RefusedType> {
    const asked = { ...input, foundOn: input.foundOn as LocalDate };
    const done = await context.commands.reportDataIncident(signedInActor(context), asked, context);
    return done.ok
      ? shown(context, done.value.id)
      : refused(privacyRefusals, done.error, context.locale);
  }

  @Mutation(() => DataIncidentResult, {
    description: "Takes a step of an incident: remedy, authority, people (事件办理).",
  })
  async takeDataIncidentStep(
    @Arg("input", () => TakeDataIncidentStepInput, { description: "The step." })
    { id, step, opinion }: TakeDataIncidentStepInput,
    @Ctx() context: Context,
  ): Promise<DataIncidentType | RefusedType> {
    const asked = { id, step, opinion: opinion ?? null };
    const actor = signedInActor(context);
    const done = await context.commands.takeDataIncidentStep(actor, asked, context);
    return done.ok
      ? shown(context, done.value.id)
      : refused(privacyRefusals, done.error, context.locale);
  }

  @FieldResolver(() => [StageStepType], { description: "What was done so far (办理步骤)." })
  async steps(@Root() { id }: DataIncidentType, @Ctx() context: Context): Promise<StageStepType[]> {
    const steps = await context.loaders.steps(incidentStages.kind).load(id);
    return steps.map((row) => StageStepType.of(row, incidentStages, context.locale));
  }

  @FieldResolver(() => [IncidentStepEnum], {
    description: "The steps that the reader may take now (可办理的步骤).",
  })
  async possibleSteps(
    @Root() { id, state }: DataIncidentType,
    @Ctx() context: Context,
  ): Promise<IncidentStep[]> {
    const taken = await context.loaders.steps(incidentStages.kind).load(id);
    const matter = { state, campusId: null, departmentId: null, owners: [], taken };
    const possible: readonly string[] = stepsOf(incidentStages, matter, signedInActor(context));
    return incidentSteps.filter((step) => possible.includes(step));
  }
}

async function shown(context: Context, id: string): Promise<DataIncidentType> {
  const scope = requireScope(context, "privacy.handle");
  return DataIncidentType.of((await listOf(context).byId(scope, id))!);
}
