import { connectionType, LocalDateScalar, resultOf } from "@union/subgraph";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { wordsOf } from "../../words-of.js";
import type { DataIncident } from "./data-incident.js";
import {
  type IncidentState,
  type IncidentStep,
  incidentStages,
  incidentSteps,
} from "./data-incident.stages.js";

const IncidentStateEnum = wordsOf(Object.keys(incidentStages.states) as IncidentState[]);
registerEnumType(IncidentStateEnum, {
  name: "DataIncidentState",
  description: "Where an incident stands (事件状态).",
});
export const IncidentStepEnum = wordsOf(incidentSteps);
registerEnumType(IncidentStepEnum, {
  name: "DataIncidentStep",
  description: "A step of an incident: 补救, 报告主管部门, 通知个人, 决定不通知, 办结.",
});

@ObjectType("OwnDataIncident", {
  description: "What somebody concerned by an incident is told (个人信息安全事件告知).",
})
export class OwnDataIncidentType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "Which kinds of data (信息种类)." }) kinds!: string;
  @Field(() => String, { description: "Why it happened (原因)." }) cause!: string;
  @Field(() => String, { description: "What may follow (可能的危害)." }) harm!: string;
  @Field(() => String, { description: "What was done, and what he can do (措施)." })
  measures!: string;
  @Field(() => String, { description: "Whom to ask (联系方式)." }) contact!: string;
  @Field(() => LocalDateScalar, { description: "When it was found (发现日期)." }) foundOn!: string;
  @Field(() => LocalDateScalar, { description: "When he was told (告知日期)." }) toldOn!: string;
}

export type IncidentRow = DataIncident & { readonly people: number };
@ObjectType("DataIncident", { description: "An incident with personal data (个人信息安全事件)." })
export class DataIncidentType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => String, { description: "Title (名称)." }) title!: string;
  @Field(() => String, { description: "Which kinds of data (信息种类)." }) kinds!: string;
  @Field(() => String, { description: "Why it happened (原因)." }) cause!: string;
  @Field(() => String, { description: "What may follow (可能的危害)." }) harm!: string;
  @Field(() => String, { description: "What is done (措施)." }) measures!: string;
  @Field(() => String, { description: "Whom to ask (联系方式)." }) contact!: string;
  @Field(() => Int, { description: "How many people it concerns (受影响人数)." }) people!: number;
  @Field(() => LocalDateScalar, { description: "When it was found (发现日期)." }) foundOn!: string;
  @Field(() => LocalDateScalar, { nullable: true, description: "When they were told (告知日期)." })
  toldOn!: string | null;
  @Field(() => IncidentStateEnum, { description: "Where it stands." }) state!: IncidentState;
  static of(row: IncidentRow): DataIncidentType {
    return Object.assign(new DataIncidentType(), row, { people: Number(row.people) });
  }
}
export const DataIncidentConnection = connectionType("DataIncident", DataIncidentType);
export const DataIncidentResult = resultOf(
  "DataIncidentResult",
  DataIncidentType,
  "The incident, or why not.",
);

@InputType({ description: "An incident that was found (登记个人信息安全事件)." })
export class ReportDataIncidentInput {
  @Field(() => String, { description: "Title; the people concerned do not see it." })
  title!: string;
  @Field(() => String, { description: "Which kinds of data." }) kinds!: string;
  @Field(() => String, { description: "Why it happened." }) cause!: string;
  @Field(() => String, { description: "What may follow." }) harm!: string;
  @Field(() => String, { description: "What is done, and what people can do." }) measures!: string;
  @Field(() => String, { description: "Whom to ask." }) contact!: string;
  @Field(() => LocalDateScalar, { description: "When it was found." }) foundOn!: string;
  @Field(() => [ID], { description: "The people concerned, 500 at most." }) memberIds!: string[];
}
@InputType({ description: "A step of an incident (事件办理)." })
export class TakeDataIncidentStepInput {
  @Field(() => ID, { description: "The incident." }) id!: string;
  @Field(() => IncidentStepEnum, { description: "The step." }) step!: IncidentStep;
  @Field(() => String, { nullable: true, description: "What was done, or why." })
  opinion!: string | null | undefined;
}
