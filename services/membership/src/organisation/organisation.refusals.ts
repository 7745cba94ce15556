import type { RefusalTexts } from "@union/kernel";
import type { CreditCodeWrong, EmployerNameInvalid } from "./employer.js";
import type { FoundingApprovedLater, FoundingUnapproved } from "./founding.js";
import { levelNames } from "./level-names.js";
import type { OpeningDayWrong } from "./opening-day.js";
import type { LevelNotSetUp, NameInvalid, WrongParent } from "./organisation.js";
import type { NameTaken, NodeUnknown } from "./organisation.repository.js";
import type { DepartmentGrouped, DepartmentTwice } from "./set-up-org.js";

export const organisationRefusals: RefusalTexts<
  | NameInvalid
  | LevelNotSetUp
  | WrongParent
  | NameTaken
  | NodeUnknown
  | OpeningDayWrong
  | DepartmentTwice
  | DepartmentGrouped
  | FoundingUnapproved
  | FoundingApprovedLater
  | EmployerNameInvalid
  | CreditCodeWrong
> = {
  NameInvalid: ({ limit }) => ({
    zh: `名称应为 1 至 ${limit} 个字，请修改后再提交。`,
    en: `A name has 1 to ${limit} characters; change it and submit again.`,
  }),
  LevelNotSetUp: ({ level }) => ({
    zh: `这里只能建立分工会或工会小组，不能建立${levelNames[level].zh}；请改选级别。`,
    en: `Only branches and groups are set up here, not an organisation called ${levelNames[level].en}; choose another level.`,
  }),
  WrongParent: ({ level }) => ({
    zh: `${levelNames[level].zh}不能设在所选的上级之下，请另选上级。`,
    en: `A ${levelNames[level].en} cannot stand under the one chosen; choose another parent.`,
  }),
  NameTaken: ({ name }) => ({
    zh: `已有名为“${name}”的单位，请换一个名称或使用已有的单位。`,
    en: `“${name}” exists already; choose another name or use the existing one.`,
  }),
  OpeningDayWrong: ({ earliest, latest }) => ({
    zh: `起始日期应在 ${earliest} 至 ${latest} 之间，请核对。`,
    en: `The first day lies between ${earliest} and ${latest}; check it.`,
  }),
  DepartmentTwice: () => ({
    zh: "同一科室只能选一次，请去掉重复的科室。",
    en: "Each department is chosen once; leave out the one that is there twice.",
  }),
  DepartmentGrouped: ({ name, org }) => ({
    zh: `“${name}”在该日或之后已属于“${org}”，一个科室同一天只属于一个分工会或小组；请先划转，或去掉该科室。`,
    en: `“${name}” belongs to “${org}” on that day or after it, and a department belongs to one branch or group a day; have it taken over instead, or leave it out.`,
  }),
  FoundingUnapproved: () => ({
    zh: "建立基层工会须经上一级工会批准：请填写批复文号和批准的上级工会，各 1 至 100 个字。",
    en: "Setting up a base-level union needs the approval of the next higher union: give its document and its name, 1 to 100 characters each.",
  }),
  FoundingApprovedLater: ({ latest }) => ({
    zh: `批准日期不得晚于 ${latest}，请核对。`,
    en: `The approval must not lie after ${latest}; check its day.`,
  }),
  EmployerNameInvalid: ({ limit }) => ({
    zh: `单位名称应为 1 至 ${limit} 个字，请修改后再提交。`,
    en: `The employer's name has 1 to ${limit} characters; change it and submit again.`,
  }),
  CreditCodeWrong: () => ({
    zh: "统一社会信用代码应为 18 位且校验码正确，请对照登记证书核对。",
    en: "The unified social credit code has 18 characters and a right check character; compare it with the certificate.",
  }),
  NodeUnknown: () => ({
    zh: "没有找到所选的院区、科室或工会组织，请刷新后重新选择。",
    en: "The campus, department or organisation chosen was not found; reload and choose again.",
  }),
};
