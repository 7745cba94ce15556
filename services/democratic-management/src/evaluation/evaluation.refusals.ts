import type { RefusalTexts } from "@union/kernel";
import { stepRefusals } from "@union/stages";
import type { CampaignUnfit } from "./campaign/campaign.js";
import type { CountEvaluationVotesRefusal } from "./campaign/count-evaluation-votes.js";
import type { CampaignPlaceUnknown } from "./campaign/open-evaluation.js";
import type { TakeEvaluationStepRefusal } from "./campaign/take-evaluation-step.js";
import {
  type RectificationRefusal,
  rectificationRefusals,
} from "./rectification/rectification.refusals.js";
import { type SubjectRefusal, subjectRefusals } from "./subject/subject.refusals.js";

type EvaluationRefusal =
  | CampaignPlaceUnknown
  | CampaignUnfit
  | TakeEvaluationStepRefusal
  | CountEvaluationVotesRefusal;

/** What is said where a campaign of evaluation cannot be opened, moved on or counted. */
const evaluationRefusals: RefusalTexts<EvaluationRefusal> = {
  ...stepRefusals,
  CampaignPlaceUnknown: () => ({
    zh: "没有所选的院区，或不在您的管理范围内；全院的评议由院工会发起。",
    en: "The campus does not exist or is outside your scope; an evaluation of the whole union is opened by its own officers.",
  }),
  CampaignYearUnfit: ({ last }) => ({
    zh: `评议年度应在 1990 至 ${last} 之间，请核对。`,
    en: `The year lies between 1990 and ${last}; check it.`,
  }),
  GroupsUnfit: () => ({
    zh: "请填写投票人分组：不分组只填 ALL，或分 A、B、C 组各一次；每组应参加人数至少 1 人；权重要么都不填，要么都填且合计 100。",
    en: "Give the groups of voters: ALL alone, or A, B, C once each; at least one eligible voter in each; weights for none or for all, 100 together.",
  }),
  GradeWeightsUnfit: () => ({
    zh: "各档分值为 0 至 100 的整数，且由高到低不得递增，请修改。",
    en: "Grades are worth whole numbers from 0 to 100, and a lower grade is never worth more; change them.",
  }),
  CampaignUnknown: () => ({
    zh: "没有找到这次民主评议，或不在您的管理范围内，请刷新后重试。",
    en: "This evaluation was not found or is outside your scope; reload and try again.",
  }),
  DecisionMissing: ({ limit }) => ({
    zh: `请填写依据文件或会议、决定机构和日期，各不超过 ${limit} 字。`,
    en: `Name the document or meeting, who decided and the day; each in up to ${limit} characters.`,
  }),
  DecisionDayUnfit: ({ from, today }) => ({
    zh: `决定日期应在 ${from} 至今天(${today})之间：批准不早于评议年度的上一年，确认不早于投票；请核对。`,
    en: `The day of the decision lies from ${from} to today (${today}): approved in the year before at most, confirmed not before the vote; check it.`,
  }),
  SubjectsMissing: () => ({
    zh: "尚未确定评议对象，请先添加。",
    en: "Nobody is to be evaluated yet; add the subjects first.",
  }),
  ReportsMissing: ({ missing }) => ({
    zh: `还有 ${missing} 位评议对象未提交述职述廉报告；请催交，或说明理由免予提交。`,
    en: `${missing} subjects have not handed in their reports; urge them, or excuse them with a reason.`,
  }),
  TalksMissing: ({ missing }) => ({
    zh: `还有 ${missing} 位评议对象没有反馈谈话记录，请先逐一谈话并登记。`,
    en: `${missing} subjects have no recorded talk; talk with each of them and record it first.`,
  }),
  RectificationsMissing: ({ missing }) => ({
    zh: `还有 ${missing} 位评议对象需要下达整改任务，请先下达。`,
    en: `${missing} subjects still need something given to put right; give it first.`,
  }),
  RectificationsOpen: ({ open }) => ({
    zh: `还有 ${open} 项整改未验收，请先验收。`,
    en: `${open} rectifications are not accepted yet; accept them first.`,
  }),
  VoteDayUnfit: ({ from, today }) => ({
    zh: `投票应在评议获批准、述职述廉报告交齐之后，日期应在 ${from} 至今天(${today})之间；如纸质报告早已交来，请先更正报告的提交日期。`,
    en: `The vote comes after the approval and the reports, on a day from ${from} to today (${today}); where reports on paper came earlier, set their days right first.`,
  }),
  CountsIncomplete: ({ expected }) => ({
    zh: `请填写每个投票组的发出、收回票数，以及每位评议对象在每组的票数，共 ${expected} 条，不重不漏。`,
    en: `Give what each group was handed and gave back, and one count of every group for every subject: ${expected} counts in all.`,
  }),
  BallotsNegative: () => ({
    zh: "票数须为零或正整数，请核对。",
    en: "Ballots are counted in whole numbers from zero; check them.",
  }),
  IssuedOverEligible: ({ group, issued, eligible }) => ({
    zh: `${group} 组发出 ${issued} 票，多于应参加人数 ${eligible}，请核对。`,
    en: `Group ${group} was handed ${issued} ballots, more than its ${eligible} eligible voters; check the numbers.`,
  }),
  GradeNotOfScale: () => ({
    zh: "所用评议等次没有“基本称职”一档，该档请填 0。",
    en: "The scale in use has no BASIC grade; give zero for it.",
  }),
  BallotsDoNotAddUp: ({ group, counted, collected }) => ({
    zh: `${group} 组有一位评议对象的各档票、不了解票和无效票合计 ${counted}，与收回票数 ${collected} 不符，请核对。`,
    en: `In group ${group} a subject's ballots add up to ${counted}, but ${collected} came back; check the counts.`,
  }),
};

/** The words of every refusal about evaluations. */
export const allEvaluationRefusals: RefusalTexts<
  EvaluationRefusal | SubjectRefusal | RectificationRefusal
> = {
  ...evaluationRefusals,
  ...subjectRefusals,
  ...rectificationRefusals,
};
