import { defineStages } from "@union/stages";

const told = (whom: string, zh: string, en: string) => ({ whom, says: { zh, en } });
const silent = (zh: string, en: string) => ({ silent: { zh, en } });

/** 民主评议 (2.5) — reports first, then the vote, then to each his result with a talk, then what is to be put right. */
export const campaignStages = defineStages({
  kind: "EVALUATION",
  name: { zh: "民主评议", en: "democratic evaluation" },
  states: {
    NONE: { zh: "未发起", en: "not opened" },
    DRAFT: { zh: "草案", en: "a draft" },
    APPROVED: { zh: "已批准", en: "approved" },
    REPORTS_COLLECTED: { zh: "述职述廉已收齐", en: "reports collected" },
    VOTING: { zh: "投票中", en: "voting" },
    COUNTED: { zh: "已计票", en: "counted" },
    CONFIRMED: { zh: "结果已确认", en: "confirmed" },
    FED_BACK: { zh: "已反馈", en: "fed back" },
    RECTIFYING: { zh: "整改中", en: "rectifying" },
    CLOSED: { zh: "已办结", en: "closed" },
  },
  steps: {
    open: {
      ...{ name: { zh: "发起", en: "open" }, from: ["NONE"], to: "DRAFT", by: "evaluations.write" },
      tells: silent("草案须经批准才开始。", "A draft begins only once it is approved."),
    },
    approve: {
      ...{ name: { zh: "批准", en: "approve" }, from: ["DRAFT"], to: "APPROVED" },
      ...{ by: "evaluations.approve", opinion: "OPTIONAL", apartFrom: ["open", "OWNER"] },
      tells: [
        told(
          "SUBJECTS",
          "您是本次民主评议的评议对象，请提交述职述廉报告。",
          "You are to be evaluated: hand in your report on work and integrity.",
        ),
      ],
    },
    excuse: {
      ...{ name: { zh: "免予述职", en: "excuse from the report" }, from: ["APPROVED"] },
      ...{ to: "APPROVED", by: "evaluations.write", opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: [
        told(
          "SUBJECT",
          "您本次免予提交述职述廉报告，理由已记录。",
          "You are excused from the report; the reason is on record.",
        ),
      ],
    },
    collectReports: {
      ...{ name: { zh: "收齐报告", en: "collect the reports" }, from: ["APPROVED"] },
      ...{ to: "REPORTS_COLLECTED", by: "evaluations.write" },
      tells: [
        told(
          "OFFICERS",
          "述职述廉报告已收齐，可以组织投票。",
          "All reports are in; the vote can be prepared.",
        ),
      ],
    },
    beginVote: {
      ...{ name: { zh: "开始投票", en: "begin the vote" }, from: ["REPORTS_COLLECTED"] },
      ...{ to: "VOTING", by: "evaluations.write" },
      tells: [
        told(
          "VOTERS",
          "民主评议开始投票，请按通知参加。",
          "The vote of the evaluation begins; take part as announced.",
        ),
        told(
          "OFFICERS",
          "民主评议开始投票，投票后请登记票数。",
          "The vote begins; record the counts after it.",
        ),
      ],
    },
    repeatVote: {
      ...{ name: { zh: "投票无效重投", en: "void, vote again" }, from: ["VOTING"], to: "VOTING" },
      by: "evaluations.write",
      tells: [
        told("OFFICERS", "本次投票无效，请重新组织投票。", "The vote is void; hold it again."),
      ],
    },
    count: {
      ...{ name: { zh: "计票", en: "count" }, from: ["VOTING"], to: "COUNTED" },
      by: "evaluations.write",
      tells: [
        told(
          "APPROVERS",
          "民主评议已计票，请确认结果。",
          "The evaluation is counted; confirm its result.",
        ),
      ],
    },
    confirm: {
      ...{ name: { zh: "确认结果", en: "confirm" }, from: ["COUNTED"], to: "CONFIRMED" },
      ...{ by: "evaluations.approve", opinion: "OPTIONAL", apartFrom: ["count", "OWNER"] },
      tells: [
        told(
          "SUBJECTS",
          "民主评议结果已确认，可查看本人结果；将安排反馈谈话。",
          "The result is confirmed: you can read your own. A talk follows.",
        ),
        told(
          "OFFICERS",
          "结果已确认，请与每位评议对象谈话并登记。",
          "The result is confirmed; talk with every subject and record it.",
        ),
        told(
          "PARTY",
          "民主评议结果已确认，可查看汇总。",
          "The result is confirmed; its summary can be read.",
        ),
      ],
    },
    feedBack: {
      ...{ name: { zh: "反馈完毕", en: "feed back" }, from: ["CONFIRMED"], to: "FED_BACK" },
      by: "evaluations.write",
      tells: [
        told(
          "OFFICERS",
          "反馈谈话已全部完成，如需整改请下达整改任务，否则可办结。",
          "All talks are held; give tasks where something is to be put right, or close.",
        ),
      ],
    },
    rectify: {
      ...{ name: { zh: "进入整改", en: "rectify" }, from: ["FED_BACK"], to: "RECTIFYING" },
      by: "evaluations.write",
      tells: [
        told(
          "RECTIFIERS",
          "您有整改任务，请按期完成并报告。",
          "You have something to put right: do it in time and report.",
        ),
      ],
    },
    close: {
      ...{ name: { zh: "办结", en: "close" }, from: ["FED_BACK", "RECTIFYING"], to: "CLOSED" },
      ...{ by: "evaluations.write", opinion: "OPTIONAL" },
      tells: [
        told("OFFICERS", "民主评议已办结。", "The evaluation is closed."),
        told("PARTY", "民主评议已办结。", "The evaluation is closed."),
      ],
    },
  },
});

export type CampaignState = keyof typeof campaignStages.states;
export type CampaignStep = keyof typeof campaignStages.steps;
/** The steps that are taken by themselves; the others come with what they record. */
export const plainCampaignSteps = [
  "approve",
  "collectReports",
  "beginVote",
  "confirm",
  "feedBack",
  "rectify",
  "close",
] as const satisfies readonly CampaignStep[];
export type PlainCampaignStep = (typeof plainCampaignSteps)[number];
