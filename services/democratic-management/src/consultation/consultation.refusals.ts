import type { RefusalTexts } from "@union/kernel";
import { stepRefusals } from "@union/stages";
import type { closeConsultation } from "./close-consultation.js";
import type { ConsultationText } from "./consultation.js";
import type { answerOpinion } from "./deal-with-opinions.js";
import type { openConsultation } from "./open-consultation.js";

type Act = typeof openConsultation | typeof answerOpinion | typeof closeConsultation;
type Refusal = Extract<Awaited<ReturnType<ReturnType<Act>>>, { readonly ok: false }>["error"];

const fields: Readonly<Record<ConsultationText, { zh: string; en: string }>> = {
  matter: { zh: "事项", en: "matter" },
  meeting: { zh: "会议", en: "meeting" },
  source: {
    zh: "意见来源(科室、代表团等，不写姓名)",
    en: "source (a department or delegation, no name)",
  },
  content: { zh: "意见内容", en: "opinion" },
  answer: { zh: "答复", en: "answer" },
  outcome: { zh: "征求意见结果", en: "outcome" },
  document: { zh: "依据文件", en: "document" },
  decidedBy: { zh: "决定机构", en: "deciding body" },
};

/** What is said where a consultation cannot be opened, dealt with or closed. */
export const consultationRefusals: RefusalTexts<Refusal> = {
  ...stepRefusals,
  ConsultationTextWrong: ({ field, max }) => ({
    zh: `请填写${fields[field].zh}，不超过 ${max} 个字。`,
    en: `Fill in the ${fields[field].en}, in up to ${max} characters.`,
  }),
  ConsultationNamesPerson: ({ field }) => ({
    zh: `“${fields[field].zh}”中含有手机号或身份证号；意见登记不写个人，请删去号码(来源写科室、代表团或会议)。`,
    en: `The ${fields[field].en} holds a mobile or citizen number; opinions are recorded without persons, so take it out.`,
  }),
  NoOpinions: () => ({
    zh: "还没有登记任何意见，不能办结；会上没有不同意见的，请登记一条说明，误建的请撤销。",
    en: "No opinion was recorded yet; where a meeting had none, record that it had none, and cancel what was opened by mistake.",
  }),
  ConsultationPlaceUnknown: () => ({
    zh: "没有这个院区，或它(或全院)不在您的管理范围内；请选择您管理的院区。",
    en: "There is no such campus, or it (or the whole union) is outside your scope; choose a campus of yours.",
  }),
  ConsultationDayWrong: () => ({
    zh: "会议日期不能晚于今天，请核对。",
    en: "The day of the meeting lies in the future; check it.",
  }),
  ConsultationUnknown: () => ({
    zh: "没有找到这项征求意见，或不在您的管理范围内，请刷新后重试。",
    en: "This consultation was not found or is outside your scope; reload and try again.",
  }),
  OpinionUnknown: () => ({
    zh: "没有找到这条意见，或不在您的管理范围内，请刷新后重试。",
    en: "This opinion was not found or is outside your scope; reload and try again.",
  }),
  OpinionsOpen: ({ count }) => ({
    zh: `还有 ${count} 条意见没有答复，全部答复后再办结。`,
    en: `${count} opinion(s) have no answer yet; answer them before closing.`,
  }),
  ConsultationTaken: () => ({
    zh: "已有同一日期、同一事项的征求意见，请核对是否重复登记，重复的请撤销；确属不同院区的，请在事项中写明院区。",
    en: "A consultation of this day and matter stands already; see whether it was recorded twice, and cancel the second; where it is another campus's, name the campus in the matter.",
  }),
};
