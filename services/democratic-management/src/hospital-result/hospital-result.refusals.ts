import type { RefusalTexts } from "@union/kernel";
import { stepRefusals } from "@union/stages";
import type { enterHospitalFigure } from "./figure/enter-hospital-figure.js";
import { hospitalFigureRefusals } from "./figure/hospital-figure.refusals.js";
import type { TargetText } from "./target/congress-target.js";
import type { TargetRefusal } from "./target/move-target.js";
import type { approveHospitalText } from "./text/write-hospital-text.js";

type Failed<Act extends (...needs: never) => (...asked: never) => Promise<unknown>> = Extract<
  Awaited<ReturnType<ReturnType<Act>>>,
  { readonly ok: false }
>["error"];
type Refusal =
  | Failed<typeof enterHospitalFigure>
  | Failed<typeof approveHospitalText>
  | TargetRefusal;

const fields: Readonly<Record<TargetText, { zh: string; en: string }>> = {
  content: { zh: "目标内容", en: "target" },
  measure: { zh: "衡量标准", en: "measure" },
  document: { zh: "依据文件", en: "document" },
  decidedBy: { zh: "决定机构", en: "deciding body" },
  result: { zh: "完成情况", en: "result" },
  evidence: { zh: "佐证", en: "evidence" },
};

/** What is said where results of the hospital cannot be entered, written, approved or assessed. */
export const hospitalResultRefusals: RefusalTexts<Refusal> = {
  ...stepRefusals,
  ...hospitalFigureRefusals,
  ResultOfWholeUnion: () => ({
    zh: "医院运营结果属于全院，您的授权只限部分院区或科室；请交由院工会或院领导办理。",
    en: "These results are the whole hospital's, and your grant covers a part of it; ask the union's own officer.",
  }),
  IndicatorTaken: () => ({
    zh: "这一年度的该指标已有数值；需要更正时，请导出“医院运营”台账，修改后选择“更正”重新导入。",
    en: "This indicator stands for the year already; to set it right, export the register, change it, and import it with corrections.",
  }),
  IndicatorWrong: ({ places }) => ({
    zh: `请填写年度(不晚于今年)、指标名称(60 字以内)、单位(20 字以内)和数值(纯数字，最多 ${places} 位小数)。`,
    en: `Give the year (not in the future), the indicator (up to 60 characters), its unit (20) and plain numbers with up to ${places} decimals.`,
  }),
  HospitalTextWrong: ({ max }) => ({
    zh: `请填写年度(不晚于今年)和内容，不超过 ${max} 个字。`,
    en: `Give the year (not in the future) and the text, in up to ${max} characters.`,
  }),
  HospitalTextUnknown: () => ({
    zh: "没有找到这份材料，或不在您的管理范围内，请刷新后重试。",
    en: "This text was not found or is outside your scope; reload and try again.",
  }),
  SelfApproved: () => ({
    zh: "撰写人不能审核自己写的材料，请交由另一位审核。",
    en: "The author does not approve the text; ask another person.",
  }),
  SessionUnknown: () => ({
    zh: "没有找到这次职代会，请先登记会议再选择。",
    en: "This session was not found; record the session first.",
  }),
  SessionNotLater: () => ({
    zh: "请选择确定目标之后召开的会议来报告完成情况。",
    en: "Choose a session later than the one that set the target.",
  }),
  TargetDueWrong: () => ({
    zh: "目标期限不能早于确定它的会议，也不能晚于 2200 年，请重新选择。",
    en: "The last day lies before the session that set the target, or after 2200; choose another.",
  }),
  TargetTaken: () => ({
    zh: "这次会议已登记过内容相同的目标，不要重复登记；请在已有的目标上办理。",
    en: "This session set this very target already; act on the one that stands.",
  }),
  TargetUnknown: () => ({
    zh: "没有找到这项目标，或不在您的管理范围内，请刷新后重试。",
    en: "This target was not found or is outside your scope; reload and try again.",
  }),
  TargetTextWrong: ({ field, max }) => ({
    zh: `请填写${fields[field].zh}，不超过 ${max} 个字。`,
    en: `Fill in the ${fields[field].en}, in up to ${max} characters.`,
  }),
};
