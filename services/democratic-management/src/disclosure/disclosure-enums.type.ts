import { registerEnumType } from "type-graphql";
import { type Audience, audiences } from "./audience.js";
import { type Cycle, cycles } from "./catalogue/cycle.js";
import type { DueState } from "./catalogue/due-list.js";
import { type Channel, channelNames, channels } from "./channel.js";
import {
  type DisclosureState,
  disclosureStages,
  type PlainDisclosureStep,
  plainSteps,
} from "./item/disclosure.stages.js";
import type { DiffPiece } from "./item/version-diff.js";
import { type WithdrawnAs, withdrawnAsNames } from "./item/withdrawn-as.js";

const enumOf = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };

export const AudienceEnum = enumOf<Audience>(audiences);
registerEnumType(AudienceEnum, {
  name: "DisclosureAudience",
  description: "For whom it is disclosed (公开对象): 社会, 患者, 职工, 会员(会务公开).",
});
export const CycleEnum = enumOf<Cycle>(cycles);
registerEnumType(CycleEnum, {
  name: "DisclosureCycle",
  description: "How often it comes back (公开周期): 每月, 每季, 每半年, 每年, 及时公开.",
});
export const ChannelEnum = enumOf<Channel>(channels);
registerEnumType(ChannelEnum, {
  name: "DisclosureChannel",
  description: `By which way it is disclosed (公开渠道): ${channels.map((one) => channelNames[one].zh).join(", ")}.`,
});
export const DisclosureStateEnum = enumOf<DisclosureState>(
  Object.keys(disclosureStages.states) as DisclosureState[],
);
registerEnumType(DisclosureStateEnum, {
  name: "DisclosureState",
  description: `How far it has come (状态): ${Object.values(disclosureStages.states)
    .map(({ zh }) => zh)
    .join(", ")}.`,
});
export const DisclosureStepEnum = enumOf<PlainDisclosureStep>(plainSteps);
registerEnumType(DisclosureStepEnum, {
  name: "DisclosureStep",
  description: "A step that brings nothing but an opinion (办理步骤).",
});
export const WithdrawnAsEnum = enumOf<WithdrawnAs>(Object.keys(withdrawnAsNames) as WithdrawnAs[]);
registerEnumType(WithdrawnAsEnum, {
  name: "DisclosureWithdrawnAs",
  description:
    "Why it was withdrawn, in kind (撤回类别): 内容有误, 涉及个人隐私, 涉及保密事项, 已失效, 其他.",
});
export const DueStateEnum = enumOf<DueState>([
  ...(["UPCOMING", "DUE", "OVERDUE", "PUBLISHED", "PUBLISHED_LATE"] as const),
]);
registerEnumType(DueStateEnum, {
  name: "DisclosureDueState",
  description: "What came of a duty (应公开状态): 未到期, 应公开, 逾期, 已公开, 逾期公开.",
});
export const DiffChangeEnum = enumOf<DiffPiece["change"]>(["KEPT", "ADDED", "REMOVED"]);
registerEnumType(DiffChangeEnum, {
  name: "DisclosureDiffChange",
  description: "How a piece of a text differs from the version before (保留, 新增, 删除).",
});
