import { defineStages } from "@union/stages";

const owner = (zh: string, en: string) => [{ whom: "ASKER", says: { zh, en } }] as const;
const keepers = (zh: string, en: string) => [{ whom: "KEEPERS", says: { zh, en } }] as const;

/** 公开意见的环节 (2.3, DI-R8): put, taken up, answered within its days, rated by whoever asked, closed. */
export const feedbackStages = defineStages({
  kind: "DISCLOSURE_FEEDBACK",
  name: { zh: "公开意见", en: "opinion on disclosure" },
  states: {
    SUBMITTED: { zh: "已提交", en: "submitted" },
    ACCEPTED: { zh: "已受理", en: "accepted" },
    ANSWERED: { zh: "已答复", en: "answered" },
    RATED: { zh: "已评价", en: "rated" },
    CLOSED: { zh: "已办结", en: "closed" },
  },
  steps: {
    submit: {
      begins: true,
      ...{ name: { zh: "提交", en: "submit" }, from: ["SUBMITTED"], to: "SUBMITTED", by: "OWNER" },
      tells: keepers(
        "收到一件公开意见，请受理并按期答复。",
        "An opinion came in; answer it in time.",
      ),
    },
    accept: {
      ...{ name: { zh: "受理", en: "accept" }, from: ["SUBMITTED"], to: "ACCEPTED" },
      by: "disclosures.write",
      tells: owner(
        "您的意见已受理，将按期答复。",
        "Your opinion was taken up and will be answered in time.",
      ),
    },
    answer: {
      ...{ name: { zh: "答复", en: "answer" }, from: ["SUBMITTED", "ACCEPTED"], to: "ANSWERED" },
      by: "disclosures.write",
      tells: owner(
        "您的意见已答复，请查看并评价。",
        "Your opinion was answered; read the answer and rate it.",
      ),
    },
    rate: {
      ...{ name: { zh: "评价", en: "rate" }, from: ["ANSWERED"], to: "RATED", by: "OWNER" },
      tells: keepers("提出人已评价答复，请查看。", "The answer was rated; look at the rating."),
    },
    close: {
      ...{ name: { zh: "办结", en: "close" }, from: ["ANSWERED", "RATED"], to: "CLOSED" },
      ...{ by: "disclosures.write", opinion: "OPTIONAL" },
      tells: owner("您的意见已办结。", "Your opinion was closed."),
    },
  },
});

export type FeedbackState = keyof typeof feedbackStages.states;
export const plainFeedbackSteps = ["accept", "close"] as const;
export type PlainFeedbackStep = (typeof plainFeedbackSteps)[number];
