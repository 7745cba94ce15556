import { defineDeadline } from "@union/deadlines";

/** 答复期限 — the other side answers a demand in writing (CC-R5). */
export const contractAnswer = defineDeadline({
  kind: "CONTRACT_ANSWER",
  about: "CollectiveContract",
  name: { zh: "集体协商要求答复", en: "answer to a demand for collective consultation" },
  todo: {
    responsible: { zh: "请在期限内书面答复。", en: "Answer in writing within the limit." },
    deputy: { zh: "答复期限已到，请督促。", en: "The answer is due; see that it is given." },
  },
  steps: [
    { daysFromDue: -5, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "DEPUTY" },
    { daysFromDue: 7, to: "DEPUTY" },
  ],
});

/** 恢复协商 — a suspended negotiation goes on by the day agreed (CC-R7). */
export const contractResumption = defineDeadline({
  kind: "CONTRACT_RESUMPTION",
  about: "CollectiveContract",
  name: { zh: "恢复集体协商", en: "resumption of collective consultation" },
  todo: {
    responsible: { zh: "请按商定日期恢复协商。", en: "Go on negotiating by the day agreed." },
    deputy: {
      zh: "中止期限已到，请督促恢复协商。",
      en: "The suspension is over; see that negotiation goes on.",
    },
  },
  steps: [
    { daysFromDue: -7, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "DEPUTY" },
    { daysFromDue: 7, to: "DEPUTY" },
  ],
});

/** 报送期限 — the employer files what was signed (CC-R10). */
export const contractFiling = defineDeadline({
  kind: "CONTRACT_FILING",
  about: "CollectiveContract",
  name: { zh: "集体合同报送", en: "filing of a collective contract" },
  todo: {
    responsible: { zh: "请在期限内报送合同文本。", en: "File the text within the limit." },
    deputy: { zh: "报送期限已到，请督促报送。", en: "The filing is due; see that it is done." },
  },
  steps: [
    { daysFromDue: -3, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "DEPUTY" },
    { daysFromDue: 3, to: "DEPUTY" },
  ],
});

/** 异议期 — ends by itself; whoever keeps the contract hears the day before and on its last day (CC-R11). */
export const contractObjection = defineDeadline({
  kind: "CONTRACT_OBJECTION",
  about: "CollectiveContract",
  name: { zh: "集体合同异议", en: "objection to a collective contract" },
  todo: {
    responsible: {
      zh: "如收到异议请立即登记；期满无异议次日生效。",
      en: "Record an objection at once; without one it takes effect the next day.",
    },
    deputy: { zh: "异议期即将届满。", en: "The period for objections is ending." },
  },
  lapses: true,
  steps: [
    { daysFromDue: -1, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "RESPONSIBLE" },
  ],
});

/** 公布期限 — what took effect is published to all staff (CC-R12). */
export const contractPublication = defineDeadline({
  kind: "CONTRACT_PUBLICATION",
  about: "CollectiveContract",
  name: { zh: "集体合同公布", en: "publication of a collective contract" },
  todo: {
    responsible: { zh: "请向全体职工公布并登记。", en: "Publish it to all staff and record that." },
    deputy: { zh: "公布期限已到，请督促公布。", en: "Publication is due; see that it is done." },
  },
  steps: [
    { daysFromDue: -2, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "DEPUTY" },
    { daysFromDue: 5, to: "DEPUTY" },
  ],
});

/** 期满与续订 — both sides hear when the window for renewal opens, 30 days before the last day, and on it (CC-R14). */
export const contractExpiry = defineDeadline({
  kind: "CONTRACT_EXPIRY",
  about: "CollectiveContract",
  name: { zh: "集体合同期满", en: "expiry of a collective contract" },
  todo: {
    responsible: {
      zh: "可以提出续订协商，请安排。",
      en: "Its renewal may be demanded; arrange for it.",
    },
    deputy: {
      zh: "合同将期满，请督促续订协商。",
      en: "The contract expires; see that its renewal is under way.",
    },
  },
  lapses: true,
  steps: (days) => [
    { daysFromDue: -days("cc.renewDaysBefore"), to: "RESPONSIBLE" },
    { daysFromDue: -30, to: "DEPUTY" },
    { daysFromDue: 0, to: "DEPUTY" },
  ],
});

/** 履行报告 — performance is reported to the congress at least once a year (CC-R15). */
export const contractReport = defineDeadline({
  kind: "CONTRACT_REPORT",
  about: "CollectiveContract",
  name: { zh: "集体合同履行情况报告", en: "report on the performance of a collective contract" },
  todo: {
    responsible: {
      zh: "请向职工代表大会报告履行情况。",
      en: "Report on its performance to the congress.",
    },
    deputy: { zh: "报告期限已到，请督促报告。", en: "The report is due; see that it is given." },
  },
  steps: [
    { daysFromDue: -30, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "DEPUTY" },
    { daysFromDue: 30, to: "DEPUTY" },
  ],
});

/** 告知解除 — that the contract was ended is notified in writing (CC-R17). */
export const contractEndNotice = defineDeadline({
  kind: "CONTRACT_END_NOTICE",
  about: "CollectiveContract",
  name: { zh: "集体合同解除告知", en: "notice of the termination of a collective contract" },
  todo: {
    responsible: {
      zh: "请书面告知解除情况并登记。",
      en: "Notify the termination in writing and record it.",
    },
    deputy: { zh: "告知期限已到，请督促告知。", en: "The notice is due; see that it is given." },
  },
  steps: [
    { daysFromDue: -3, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "DEPUTY" },
    { daysFromDue: 3, to: "DEPUTY" },
  ],
});

/** 条款检查 — a clause is inspected when its next check has come (CC-R15). */
export const clauseCheck = defineDeadline({
  kind: "CONTRACT_CLAUSE_CHECK",
  about: "ContractClause",
  name: { zh: "集体合同条款检查", en: "inspection of a clause" },
  todo: {
    responsible: {
      zh: "请检查该条款履行情况并登记。",
      en: "Inspect how the clause is kept and record it.",
    },
    deputy: { zh: "检查期限已到，请督促检查。", en: "The inspection is due; see that it is done." },
  },
  steps: [
    { daysFromDue: -7, to: "RESPONSIBLE" },
    { daysFromDue: 0, to: "RESPONSIBLE" },
    { daysFromDue: 14, to: "DEPUTY" },
  ],
});

export const contractDeadlines = [
  contractAnswer,
  contractResumption,
  contractFiling,
  contractObjection,
  contractPublication,
  contractExpiry,
  contractReport,
  contractEndNotice,
  clauseCheck,
];
