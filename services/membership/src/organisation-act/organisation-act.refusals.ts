import type { RefusalTexts } from "@union/kernel";
import { type StepRefusal, stepRefusals } from "@union/stages";
import { organisationRefusals } from "../organisation/index.js";
import type { ActRefusal, ActTermsWrong, ActUnknown } from "./act-refusal.js";

const { NameInvalid, NameTaken, NodeUnknown, WrongParent } = organisationRefusals;

const termsNeed: Record<ActTermsWrong["needs"], readonly [zh: string, en: string]> = {
  TWO_NODES: ["合并成新单位至少要选两个单位", "A merger into a new unit takes two units at least"],
  ONE_NODE: ["请选择一个单位(只能选一个)", "Choose one unit, and only one"],
  INTO_OR_NAME: [
    "请选择并入的单位，或填写新单位的名称，二者选一",
    "Choose the unit that goes on or give the name of a new one, not both",
  ],
  INTO: ["请选择接管的单位", "Choose the unit that takes over"],
  NAME: ["请填写新的名称", "Give the new name"],
  PART: [
    "请选择划出的人员(拆分科室)或科室(拆分院区、分工会、工会小组)",
    "Choose who goes: people of a department, or departments of a campus, branch or group",
  ],
  REASON: ["请填写撤销的理由", "Give the reason for closing it"],
  NODE_TWICE: ["同一单位只能选一次", "Choose each unit once"],
};

export const organisationActRefusals: RefusalTexts<ActRefusal | ActUnknown | StepRefusal> = {
  ...stepRefusals,
  NameInvalid,
  NameTaken,
  NodeUnknown,
  WrongParent,
  ActTermsWrong: ({ needs }) => ({
    zh: `${termsNeed[needs][0]}，再提交。`,
    en: `${termsNeed[needs][1]}, then submit again.`,
  }),
  NodesUnlike: () => ({
    zh: "所选单位的类别或层级不同，不能这样合并或划转；请重新选择。",
    en: "The units chosen are of different kinds or levels and cannot be joined like this; choose again.",
  }),
  PlacesDiffer: () => ({
    zh: "要合并的单位隶属不同的上级；请先划转到同一上级，或并入其中一个单位。",
    en: "The units stand under different parents; move them under one first, or merge into one of them.",
  }),
  AlreadyThere: ({ name }) => ({
    zh: `“${name}”已经隶属该单位，无须划转。`,
    en: `“${name}” stands there already; there is nothing to take over.`,
  }),
  UnionItself: () => ({
    zh: "基层工会本身不得随意撤销、合并，不在此办理；请报上级工会。",
    en: "The union itself is not merged or closed here; turn to the union above it.",
  }),
  NodeClosed: ({ name, closedOn }) => ({
    zh: `“${name}”自 ${closedOn} 起已撤并，请选择其承接单位。`,
    en: `“${name}” is closed from ${closedOn}; choose the unit that goes on in its place.`,
  }),
  NodeChangedSince: ({ name, since }) => ({
    zh: `“${name}”自 ${since} 起有过变动，变动日期须晚于该日；请修改日期。`,
    en: `“${name}” is as it is since ${since}; choose a day after that.`,
  }),
  ActPapersMissing: () => ({
    zh: "请填写文件(100 字以内)和决定机构(60 字以内)，理由不超过 200 字。",
    en: "Give the document (at most 100 characters) and who decided (60); a reason has at most 200.",
  }),
  ApprovalMissing: () => ({
    zh: "撤并或新设工会组织须经上级工会批准：请填写批准机构、批准文件和批准日期。",
    en: "The union above must approve this: give who approved it, by which document and on which day.",
  }),
  ApprovedLater: ({ approvedOn }) => ({
    zh: `上级工会 ${approvedOn} 才批准，变动不能早于该日；请修改日期。`,
    en: `It was approved on ${approvedOn} and cannot take effect before; change the day.`,
  }),
  DecidedLater: ({ decidedOn }) => ({
    zh: `决定日期 ${decidedOn} 还没有到，请核对。`,
    en: `The day of the decision, ${decidedOn}, has not come yet; check it.`,
  }),
  DecidedAfterwards: ({ decidedOn }) => ({
    zh: `${decidedOn} 才作出决定，变动不能早于该日；请修改变动日期。`,
    en: `It was decided on ${decidedOn} and cannot take effect before; change the day.`,
  }),
  ActTooEarly: ({ earliest }) => ({
    zh: `变动不能早于 ${earliest}：以往日期的名册和数字不再改变；请改为该日或以后。`,
    en: `It cannot take effect before ${earliest}: lists and figures of past days stay as they are. Choose that day or a later one.`,
  }),
  ActTooLate: ({ latest }) => ({
    zh: `变动日期最晚为 ${latest}，请核对年份，或届时再提出。`,
    en: `It may take effect on ${latest} at the latest; check the year, or propose it later.`,
  }),
  CampusesDiffer: ({ name }) => ({
    zh: `“${name}”在另一院区，合并会使人员换院区；请先将该科室划转到同一院区，再合并。`,
    en: `“${name}” stands in another campus and its people would change campus by the merger; have one campus take the department over first, then merge.`,
  }),
  ActNotYet: ({ effectiveOn }) => ({
    zh: `变动自 ${effectiveOn} 起生效，请到当日或以后再确认；草案先保留。`,
    en: `It takes effect on ${effectiveOn}; confirm it on that day or later. The draft stays.`,
  }),
  NodeNotEmpty: ({ people, units }) => ({
    zh: `还有 ${people} 人、${units} 个下属单位；请先办理转出、划转或改为合并，再撤销。`,
    en: `There are still ${people} people and ${units} units in it; transfer them or merge it instead, then close it.`,
  }),
  DepartmentsAlike: ({ names }) => ({
    zh: `两处都有同名科室(${names})；请先合并或更名这些科室。`,
    en: `Both have departments of one name (${names}); merge or rename these first.`,
  }),
  BranchesDiffer: () => ({
    zh: "要合并的科室分属不同的分工会或小组；请先划转到同一处，或并入其中一个科室。",
    en: "The departments belong to different branches or groups; move them to one first, or merge into one of them.",
  }),
  PartElsewhere: ({ count }) => ({
    zh: `所选人员或科室中有 ${count} 个当日不在该单位；请刷新后重新选择。`,
    en: `${count} of those chosen are not in the unit on that day; reload and choose again.`,
  }),
  ActUnknown: () => ({
    zh: "没有找到这项组织变动，请刷新后再试。",
    en: "This act was not found; reload and try again.",
  }),
};
