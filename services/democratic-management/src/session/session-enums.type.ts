import { registerEnumType } from "type-graphql";
import { agendaItemKinds } from "./agenda/agenda-item.js";
import { taskGroups } from "./preparation/preparation.js";
import { plainResolutionSteps, resolutionStages } from "./resolution/resolution.stages.js";
import { plainSessionSteps, sessionStages } from "./session.stages.js";

/** Publishes a choice under its glossary word. */
function published<Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
): Record<Value, Value> {
  const choice = Object.fromEntries(values.map((value) => [value, value])) as Record<Value, Value>;
  registerEnumType(choice, { name, description });
  return choice;
}
const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>) =>
  Object.keys(record) as K[];

export const CongressTypeEnum = published(
  "SessionCongressType",
  "Whose congress sits: all staff (职工代表大会) or the union's members (会员代表大会).",
  ["STAFF", "MEMBER"],
);
export const SessionKindEnum = published(
  "SessionKind",
  "Regular (例会) or extraordinary (临时会议).",
  ["REGULAR", "EXTRAORDINARY"],
);
export const SessionCallerEnum = published(
  "SessionCaller",
  "Who called an extraordinary session: employer 行政, union 工会, delegates 代表.",
  ["EMPLOYER", "UNION", "DELEGATES"],
);
export const SessionSourceEnum = published(
  "SessionSource",
  "HOUSE: counted from its own records; REGISTER: recorded counts of the workbook (台账).",
  ["HOUSE", "REGISTER"],
);
export const PartyStateEnum = published(
  "PartyState",
  "Where the topics stand with the Party committee (党委审议): not yet, submitted, agreed, returned.",
  ["NONE", "SUBMITTED", "AGREED", "RETURNED"],
);
export const SessionStateEnum = published(
  "SessionState",
  "How far a session is (会议状态).",
  keysOf(sessionStages.states),
);
export const SessionStepEnum = published(
  "SessionStep",
  "A step of a session that is taken by itself (会议办理步骤).",
  plainSessionSteps,
);
export const SessionTaskGroupEnum = published(
  "SessionTaskGroup",
  "The group that prepares it: credentials 资格审查, secretariat 秘书, proposals 提案, publicity 宣传, logistics 会务.",
  taskGroups,
);
export const SessionPaperKindEnum = published(
  "SessionPaperKind",
  "Material for delegates (会议材料), minutes (会议纪要), what a delegation discussed (讨论记录).",
  ["MATERIAL", "MINUTES", "DISCUSSION"],
);
export const AgendaItemKindEnum = published(
  "AgendaItemKind",
  "审议建议, 审议通过, 审查监督, 审议决定, 民主选举, 民主评议 (2.2.6).",
  agendaItemKinds,
);
export const VoteMethodEnum = published("VoteMethod", "无记名投票 or 举手表决.", [
  "SECRET_BALLOT",
  "SHOW_OF_HANDS",
]);
export const AgendaOutcomeEnum = published(
  "AgendaOutcome",
  "What became of an item (议题结果), computed from its votes.",
  [
    ...(["HEARD", "PENDING", "TO_BE_REPEATED", "PASSED", "NOT_PASSED"] as const),
    ...(["ELECTED", "RUN_OFF", "SEATS_OPEN"] as const),
  ],
);
export const VoteKindEnum = published(
  "VoteKind",
  "For and against, by candidates, a run-off among those who tied, or the reduction of seats (减少名额).",
  ["CHOICE", "ELECTION", "RUN_OFF", "REDUCTION"],
);
export const VoteStateEnum = published("VoteState", "Counted (有效) or void (无效，须重新表决).", [
  "COUNTED",
  "VOID",
]);
export const CandidateResultEnum = published("CandidateResult", "当选, 须再次投票, 未当选.", [
  "ELECTED",
  "RUN_OFF",
  "NOT_ELECTED",
]);
export const CongressBodyKindEnum = published("CongressBodyKind", "主席团, 专门委员会(小组).", [
  "PRESIDIUM",
  "SPECIAL_COMMITTEE",
]);
export const ResolutionStateEnum = published(
  "ResolutionState",
  "How far a resolution is carried out (决议落实状态).",
  keysOf(resolutionStages.states),
);
export const ResolutionStepEnum = published(
  "ResolutionStep",
  "A step in following a resolution up (决议落实步骤).",
  plainResolutionSteps,
);
export const GatheringKindEnum = published(
  "CongressGatheringKind",
  "What delegates do between sessions: joint meeting 联席会议, inspection 代表巡视, training 代表培训.",
  ["JOINT_MEETING", "INSPECTION", "TRAINING"],
);
export const AttendanceClassEnum = published(
  "SessionAttendanceClass",
  "正式代表, 列席代表, 特邀代表.",
  ["FORMAL", "NON_VOTING", "INVITED"],
);
