import type { RefusalTexts, Sentence } from "@union/kernel";
import type { StepRefusal } from "./take-step.js";

const list = (sentences: readonly Sentence[], language: keyof Sentence, comma: string): string =>
  sentences.map((sentence) => sentence[language]).join(comma);

/** What is said of a step that cannot be taken; capabilities spread it into their own sentences. */
export const stepRefusals: RefusalTexts<StepRefusal> = {
  StepNotPossible: ({ step, state, possible, isOver }) => {
    if (isOver)
      return {
        zh: `目前状态为“${state.zh}”，事项已经办结，不能再“${step.zh}”。`,
        en: `It is ${state.en}, and nothing more is done on it; "${step.en}" is not possible any more.`,
      };
    return possible.length === 0
      ? {
          zh: `目前状态为“${state.zh}”，不能“${step.zh}”；下一步在相关事项办理后自动进行，请等待。`,
          en: `It is ${state.en}; "${step.en}" is not possible. It goes on by itself once what it depends on is done; wait for that.`,
        }
      : {
          zh: `目前状态为“${state.zh}”，不能“${step.zh}”；现在可以：${list(possible, "zh", "、")}。`,
          en: `It is ${state.en}; "${step.en}" is not possible. Possible now: ${list(possible, "en", ", ")}.`,
        };
  },
  StepNotYours: ({ step }) => ({
    zh: `“${step.zh}”不在您的权限范围内，请联系负责办理的人员。`,
    en: `"${step.en}" is not yours to take; ask whoever handles this matter.`,
  }),
  StepApart: ({ step, from }) => ({
    zh:
      from === null
        ? `“${step.zh}”不能由当事人本人办理，请由其他人办理。`
        : `办理过“${from.zh}”的人不能再办理“${step.zh}”，请由其他人办理。`,
    en:
      from === null
        ? `Nobody takes "${step.en}" on a matter of his own; ask another person.`
        : `Whoever took "${from.en}" may not take "${step.en}"; ask another person.`,
  }),
  OpinionMissing: ({ step }) => ({
    zh: `“${step.zh}”需要填写意见或理由，请填写后再提交。`,
    en: `"${step.en}" needs an opinion or a reason; write it and try again.`,
  }),
  OpinionTooLong: ({ max }) => ({
    zh: `意见不得超过 ${max} 个字，请缩短。`,
    en: `An opinion has at most ${max} characters; shorten it.`,
  }),
};
