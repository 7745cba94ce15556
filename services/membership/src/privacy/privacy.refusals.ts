import type { RefusalTexts } from "@union/kernel";
import { type StepRefusal, stepRefusals } from "@union/stages";
import type { AssessmentUnknown } from "./assessment/take-impact-assessment-step.js";
import type { PrivacyTextUnfit } from "./fit-texts.js";
import type {
  AssessmentMissing,
  HandoverDayWrong,
  HandoverWithoutConsent,
} from "./handover/record-data-handover.js";
import type { IncidentDayWrong } from "./incident/report-data-incident.js";
import type { IncidentUnknown } from "./incident/take-data-incident-step.js";
import type { PeopleUnfit } from "./known-people.js";
import type { OutOfReach } from "./out-of-reach.js";

export const privacyRefusals: RefusalTexts<
  | StepRefusal
  | OutOfReach
  | PrivacyTextUnfit
  | PeopleUnfit
  | AssessmentUnknown
  | IncidentUnknown
  | IncidentDayWrong
  | AssessmentMissing
  | HandoverDayWrong
  | HandoverWithoutConsent
> = {
  ...stepRefusals,
  OutOfReach: () => ({
    zh: "个人信息保护事项涉及全会，请由负责全会的人员办理。",
    en: "This concerns the whole union; have it done by somebody who answers for all of it.",
  }),
  PrivacyTextUnfit: ({ longest }) => ({
    zh: `请填写这一项，不超过 ${longest} 字。`,
    en: `Fill this in with at most ${longest} characters.`,
  }),
  PeopleUnfit: ({ most }) => ({
    zh: `请选择 1 至 ${most} 名本单位人员；更多人员请分次登记。`,
    en: `Choose 1 to ${most} people of the union; record more of them in several records.`,
  }),
  AssessmentUnknown: () => ({
    zh: "没有找到这份影响评估，请刷新后重新选择。",
    en: "This assessment was not found; reload and choose again.",
  }),
  IncidentUnknown: () => ({
    zh: "没有找到这起个人信息安全事件，请刷新后重新选择。",
    en: "This incident was not found; reload and choose again.",
  }),
  IncidentDayWrong: ({ today }) => ({
    zh: `发现日期不得晚于今天(${today})。`,
    en: `It cannot have been found after today (${today}).`,
  }),
  AssessmentMissing: () => ({
    zh: "对外提供个人信息前须完成影响评估，请先选择一份在提供之日前已批准的“对外提供”评估。",
    en: "Personal data are provided only after an impact assessment; choose one of that kind that was approved by that day.",
  }),
  HandoverDayWrong: ({ today }) => ({
    zh: `提供日期不得晚于今天(${today})，请在提供之后登记。`,
    en: `The day lies after today (${today}); record it once it is done.`,
  }),
  HandoverWithoutConsent: ({ count }) => ({
    zh: `其中 ${count} 人没有对这一用途给予单独同意，不得提供；请先取得同意或将其移出。`,
    en: `${count} of them have not given their separate consent to this purpose; ask them first or leave them out.`,
  }),
};
