import type { LocalDate } from "@union/kernel";
import {
  CountScalar,
  connectionType,
  LocalDateScalar,
  type Locale,
  resultOf,
  say,
} from "@union/subgraph";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { type ActFinding, type FindingKind, findingKinds } from "./act-findings.reader.js";
import type { ActKind, NodeKind } from "./act-terms.js";
import { findingSentence } from "./finding-sentence.js";
import type { ActNodeRow, ActRow } from "./organisation-act.reader.js";
import type { ActState, ActStep } from "./organisation-act.stages.js";
import { sizeSentence } from "./size-sentence.js";

const same = <K extends string>(...keys: K[]): Record<K, K> =>
  Object.fromEntries(keys.map((key) => [key, key])) as Record<K, K>;

export const ActKindEnum = same<ActKind>("MERGE", "SPLIT", "TAKE_OVER", "CLOSE", "RENAME");
registerEnumType(ActKindEnum, {
  name: "OrganisationActKind",
  description: "What an act does: 合并, 拆分, 划转(接管), 撤销, 更名.",
});
export const ActStateEnum = same<ActState>("DRAFT", "CONFIRMED", "DROPPED");
registerEnumType(ActStateEnum, {
  name: "OrganisationActState",
  description: "Where an act stands: 草案, 已确认, 已放弃.",
});
export const ActStepEnum = same<ActStep>("confirm", "drop");
registerEnumType(ActStepEnum, {
  name: "OrganisationActStep",
  description: "A step on an act: 确认 carries it out, 放弃 drops it.",
});
const NodeKindEnum = same<NodeKind>("CAMPUS", "DEPARTMENT", "UNION_ORG");
registerEnumType(NodeKindEnum, {
  name: "OrganisationNodeKind",
  description: "A node of the organisation: 院区, 科室, 工会组织(分工会、工会小组).",
});

@ObjectType("OrganisationActNode", {
  description: "A node that an act names, under the name it had then.",
})
export class ActNodeType {
  @Field(() => ID, { description: "Its id; it can be resolved although it has ended." })
  id!: string;
  @Field(() => NodeKindEnum, { description: "What it is." }) kind!: NodeKind;
  @Field(() => String, { description: "Its name when it was proposed (名称)." }) name!: string;
  static of({ id, kind, name }: ActNodeRow): ActNodeType {
    return Object.assign(new ActNodeType(), { id, kind, name });
  }
}

const FindingKindEnum = same<FindingKind>(...findingKinds);
registerEnumType(FindingKindEnum, {
  name: "OrganisationActFindingKind",
  description: "What stands on what an act ends: 院区规定, 期限, 未办结事项, 授权, 在任委员会.",
});

@ObjectType("OrganisationActFinding", {
  description: "Something that stands on what an act ends (组织变动待处理事项).",
})
export class ActFindingType {
  @Field(() => FindingKindEnum, { description: "What it is." }) kind!: FindingKind;
  @Field(() => CountScalar, { description: "How many." }) count!: number;
  @Field(() => Boolean, {
    description: "Whether somebody has to decide; else it goes on, or ends, by itself.",
  })
  isToDecide!: boolean;
  @Field(() => String, { description: "What becomes of it, or what to do (说明)." })
  message!: string;
  static of(finding: ActFinding, locale: Locale): ActFindingType {
    const { kind, count, goesTo } = finding;
    const decided =
      kind === "GRANTS" || (goesTo !== null && (kind === "CLOCKS" || kind === "MATTERS"));
    return Object.assign(new ActFindingType(), {
      ...{ kind, count, isToDecide: !decided },
      message: say(findingSentence(finding), locale),
    });
  }
}

@ObjectType("OrganisationAct", {
  description: "A dated change of the organisation (组织变动); days before it stay as they were.",
})
export class OrganisationActType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => ActKindEnum, { description: "What it does." }) kind!: ActKind;
  @Field(() => ActStateEnum, { description: "Where it stands." }) state!: ActState;
  @Field(() => LocalDateScalar, { description: "The first day of the new order (生效日期)." })
  effectiveOn!: LocalDate;
  @Field(() => String, { nullable: true, description: "The name of what begins, or the new name." })
  name!: string | null;
  @Field(() => String, { nullable: true, description: "Why (理由)." }) reason!: string | null;
  @Field(() => String, { description: "The document it stands on (文件)." }) document!: string;
  @Field(() => String, { description: "Who decided it (决定机构)." }) decidedBy!: string;
  @Field(() => LocalDateScalar, { description: "When it was decided." }) decidedOn!: LocalDate;
  @Field(() => String, {
    nullable: true,
    description: "The union above that approved it (批准机构).",
  })
  approvedBy!: string | null;
  @Field(() => String, { nullable: true, description: "The document of the approval (批准文件)." })
  approvalDocument!: string | null;
  @Field(() => LocalDateScalar, { nullable: true, description: "When it was approved." })
  approvedOn!: LocalDate | null;
  @Field(() => CountScalar, {
    description: "How many people stand elsewhere after it; of a draft, how many would (人数).",
  })
  people!: number;
  @Field(() => [String], {
    description: "Branches and groups smaller or larger than recommended after it (规模提示).",
  })
  warnings!: string[];
  @Field(() => [ActFindingType], {
    description:
      "What stands on what it ends: what follows, and what officers have to decide (待处理事项).",
  })
  findings!: ActFindingType[];
  nodes!: readonly ActNodeRow[];
  proposedBy!: string;
  proposedMember!: string | null;
  static of({ warnings, findings, ...row }: ActRow, locale: Locale): OrganisationActType {
    return Object.assign(new OrganisationActType(), row, {
      warnings: warnings.map((warning) => say(sizeSentence(warning), locale)),
      findings: findings.map((finding) => ActFindingType.of(finding, locale)),
    });
  }
}

export const OrganisationActConnection = connectionType("OrganisationAct", OrganisationActType);
export const ProposeOrganisationActResult = resultOf(
  "ProposeOrganisationActResult",
  OrganisationActType,
  "The draft, or why not.",
);
export const TakeOrganisationActStepResult = resultOf(
  "TakeOrganisationActStepResult",
  OrganisationActType,
  "The act after the step, or why not.",
);
