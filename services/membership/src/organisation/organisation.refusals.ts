import type { RefusalTexts } from "@union/kernel";
import { levelNames } from "./level-names.js";
import type { LevelNotSetUp, NameInvalid, WrongParent } from "./organisation.js";
import type { NameTaken, NodeUnknown } from "./organisation.repository.js";

export const organisationRefusals: RefusalTexts<
  NameInvalid | LevelNotSetUp | WrongParent | NameTaken | NodeUnknown
> = {
  NameInvalid: ({ limit }) => ({
    zh: `名称应为 1 至 ${limit} 个字,请修改后再提交。`,
    en: `A name has 1 to ${limit} characters; change it and submit again.`,
  }),
  LevelNotSetUp: ({ level }) => ({
    zh: `这里只能建立分工会或工会小组,不能建立${levelNames[level].zh};请改选级别。`,
    en: `Only branches and groups are set up here, not an organisation called ${levelNames[level].en}; choose another level.`,
  }),
  WrongParent: ({ level }) => ({
    zh: `${levelNames[level].zh}不能设在所选的上级之下,请另选上级。`,
    en: `A ${levelNames[level].en} cannot stand under the one chosen; choose another parent.`,
  }),
  NameTaken: ({ name }) => ({
    zh: `已有名为“${name}”的单位,请换一个名称或使用已有的单位。`,
    en: `“${name}” exists already; choose another name or use the existing one.`,
  }),
  NodeUnknown: () => ({
    zh: "没有找到所选的院区、科室或工会组织,请刷新后重新选择。",
    en: "The campus, department or organisation chosen was not found; reload and choose again.",
  }),
};
