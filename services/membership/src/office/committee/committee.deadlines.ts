import { defineDeadline } from "@union/deadlines";

/** 任期届满 — committee and upper union hear 180, 90 and 30 days before (2.14), on the last day and as long as nothing follows (ORG-R11). */
export const committeeTermEnds = defineDeadline({
  kind: "COMMITTEE_TERM_ENDS",
  about: "Committee",
  name: { zh: "委员会和会员代表大会任期", en: "term of a committee and its congress" },
  todo: {
    responsible: {
      zh: "请按期筹备换届选举；需提前或延期的，须先报上级工会同意。",
      en: "Prepare the re-election in time; earlier or later only with the upper union's approval.",
    },
    deputy: {
      zh: "请指导并督促按期换届。",
      en: "See that the re-election is held in time.",
    },
  },
  steps: [
    { daysFromDue: -180, to: "DEPUTY" },
    { daysFromDue: -90, to: "DEPUTY" },
    { daysFromDue: -30, to: "DEPUTY" },
    { daysFromDue: 0, to: "DEPUTY" },
    { daysFromDue: 30, to: "DEPUTY" },
    { daysFromDue: 90, to: "DEPUTY" },
  ],
});

/** 领导职务空缺 — the committee hears 30, 60 and 90 days after it began (2.14); once the limit is reached, whoever stands above (ORG-R16). */
export const seatVacant = defineDeadline({
  kind: "COMMITTEE_SEAT_VACANT",
  about: "CommitteeSeat",
  name: { zh: "主席等职务补选", en: "by-election of a leading office" },
  todo: {
    responsible: {
      zh: "请在期限内召开会员(代表)大会或委员会补选。",
      en: "Hold the by-election within the limit.",
    },
    deputy: {
      zh: "补选期限已到，请督促补选。",
      en: "The limit is reached; see that the seat is filled.",
    },
  },
  steps: [
    { daysFromStart: 30, to: "RESPONSIBLE" },
    { daysFromStart: 60, to: "RESPONSIBLE" },
    { daysFromStart: 90, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "DEPUTY" },
    { daysFromDue: 30, to: "DEPUTY" },
  ],
});

/** 批复期限 — the upper union answers a reported result in so many days (ORG-R15). */
export const resultAnswerDue = defineDeadline({
  kind: "COMMITTEE_RESULT_ANSWER",
  about: "Committee",
  name: { zh: "上级工会批复选举结果", en: "upper union's answer to an election result" },
  todo: {
    responsible: {
      zh: "上级工会应在期限内批复，请联系并登记批复。",
      en: "The upper union answers by then; get in touch and record the answer.",
    },
    deputy: { zh: "请尽快批复选举结果。", en: "Please answer the election result." },
  },
  steps: [
    { daysFromDue: -3, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "DEPUTY" },
    { daysFromDue: 7, to: "DEPUTY" },
  ],
});
