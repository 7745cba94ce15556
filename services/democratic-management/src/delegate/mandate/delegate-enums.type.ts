import { registerEnumType } from "type-graphql";
import type { DelegateClass } from "../../congress/index.js";
import { endReasons, leaveReasons } from "./delegate.js";
import { delegateStages, plainSteps } from "./delegate.stages.js";

/** Words of the code as the object that an enum of the graph is registered by. */
const wordsOf = <const Word extends string>(words: readonly Word[]): { [W in Word]: W } =>
  Object.fromEntries(words.map((word) => [word, word])) as { [W in Word]: W };

const classes: readonly DelegateClass[] = ["FORMAL", "NON_VOTING", "INVITED"];
export const DelegateClassEnum = wordsOf(classes);
registerEnumType(DelegateClassEnum, {
  name: "DelegateClass",
  description: "Formal 正式代表; without a vote 列席代表; invited 特邀代表 (SC-R5).",
});
export const DelegateStateEnum = wordsOf(
  Object.keys(delegateStages.states) as (keyof typeof delegateStages.states)[],
);
registerEnumType(DelegateStateEnum, {
  name: "DelegateState",
  description:
    "Nominated 已提名, elected 已当选, credentials accepted 资格审查通过, in office 履职中, suspended 暂停, recalled 已罢免, ended 已终止.",
});
export const DelegateStepEnum = wordsOf(plainSteps);
registerEnumType(DelegateStepEnum, {
  name: "DelegateStep",
  description: "What officers do with a mandate (代表资格办理步骤).",
});
export const MandateEndEnum = wordsOf(endReasons);
registerEnumType(MandateEndEnum, {
  name: "MandateEnd",
  description: "Why a mandate ended (终止原因).",
});
export const MandateLeaveEnum = wordsOf(leaveReasons);
registerEnumType(MandateLeaveEnum, {
  name: "MandateLeave",
  description: "Why a mandate ends that an officer ends (终止原因).",
});
