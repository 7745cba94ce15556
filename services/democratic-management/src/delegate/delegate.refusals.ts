import type { RefusalTexts } from "@union/kernel";
import { stepRefusals } from "@union/stages";
import { congressRefusals } from "../congress/index.js";
import type { BeginRefusal } from "./begin-congress.js";
import type { FormationRefusal } from "./delegation/form-delegations.js";
import type { DivisionRefusal } from "./district/divide-seats.js";
import type { DrawingRefusal } from "./district/draw-districts.js";
import { electionRefusals } from "./election/election.refusals.js";
import type { ElectionRefusal } from "./election/record-district-elections.js";
import type { EndRefusal } from "./mandate/end-delegate.js";
import { mandateRefusals } from "./mandate/mandate.refusals.js";
import type { NominationRefusal } from "./mandate/nominate-delegates.js";
import type { DelegateRecallRefusal } from "./mandate/recall-delegate.js";
import type { DelegateStepRefusal } from "./mandate/take-delegate-step.js";

const { CongressUnknown, NotUnionWide, DecisionUnfounded } = congressRefusals;

/** What is said where an act on districts, delegates or the beginning of a term is refused. */
export const delegateRefusals: RefusalTexts<
  | BeginRefusal
  | DrawingRefusal
  | DivisionRefusal
  | FormationRefusal
  | ElectionRefusal
  | NominationRefusal
  | DelegateStepRefusal
  | EndRefusal
  | DelegateRecallRefusal
> = {
  ...stepRefusals,
  ...electionRefusals,
  ...mandateRefusals,
  ...{ CongressUnknown, NotUnionWide, DecisionUnfounded },
  CompositionBlocked: ({ rules }) => ({
    zh: `代表结构审核未通过(${rules.join("、")})，请按审核说明补选或调整后再开始任期。`,
    en: `The composition does not keep ${rules.join(", ")}; see the report, and have others elected first.`,
  }),
  SeatsUndivided: () => ({
    zh: "尚未分配代表名额，请先划分选区、分配名额。",
    en: "The seats are not divided yet; draw the districts and divide the seats first.",
  }),
  NotInPreparation: () => ({
    zh: "只有筹备中的届才能划分选区、分配名额。",
    en: "Districts are drawn and seats divided while a congress is in preparation.",
  }),
  DistrictsInUse: ({ nominated }) => ({
    zh: `已有 ${nominated} 人在选区中被提名或当选，不能再改；请先撤销提名。`,
    en: `${nominated} persons are nominated or elected in the districts already; drop the nominations first.`,
  }),
  DistrictUnfit: () => ({
    zh: "选区须有不重复的编号(1 至 500)、名称(不超过 100 字)和现有科室，请核对。",
    en: "A district has a number of its own (1 to 500), a name of at most 100 characters and departments that exist; check it.",
  }),
  DepartmentTwice: ({ name }) => ({
    zh: `“${name}”已在另一个选区，一个科室只能属于一个选区。`,
    en: `"${name}" is in another district; a department belongs to one.`,
  }),
  SeatsUnfit: ({ persons, min, max, given }) => ({
    zh: `${persons} 人的代表名额应不少于 ${min} 名${max === null ? "" : `、不多于 ${max} 名`}，不能为 ${given} 名。`,
    en: `${persons} persons have at least ${min} delegates${max === null ? "" : ` and at most ${max}`}, not ${given}.`,
  }),
  AgreementMissing: ({ min, agreedMin }) => ({
    zh: `少于 ${min} 名须经单位与工会协商(不得少于 ${agreedMin} 名)，请填写协商文件。`,
    en: `Fewer than ${min} want an agreement of employer and union (and at least ${agreedMin}); name its paper.`,
  }),
  DepartmentsLeftOut: ({ names, persons }) => ({
    zh: `还有 ${persons} 人所在的科室不属于任何选区(${names.join("、")})，请补入选区。`,
    en: `${persons} persons work in departments of no district (${names.join(", ")}); add them to one.`,
  }),
  NobodyToElect: () => ({
    zh: "花名册中没有可参加选举的人员，请先核对花名册。",
    en: "Nobody of the roster may elect; check the roster first.",
  }),
  DelegationUnfit: () => ({
    zh: "代表团须有不重复的编号(1 至 200)、名称(不超过 100 字)和本届选区，请核对。",
    en: "A delegation has a number of its own (1 to 200), a name of at most 100 characters and districts of this congress; check it.",
  }),
  DistrictTwice: () => ({
    zh: "一个选区只能编入一个代表团，请核对。",
    en: "A district is in one delegation; check it.",
  }),
  HeadUnfit: () => ({
    zh: "团长须是本团选区当选的正式代表，请重新选择。",
    en: "The head of a delegation is a delegate elected in its districts; choose another.",
  }),
};
