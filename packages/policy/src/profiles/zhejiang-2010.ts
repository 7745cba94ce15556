import { cite } from "../policy-source.js";
import type { PolicyProfile } from "./policy-profile.js";

const management = (zh: string, en: string) =>
  cite.read(`《浙江省企业民主管理条例》${zh}`, `Zhejiang Democratic Management Regulations${en}`);
const contract = (zh: string, en: string) =>
  cite.read(`《浙江省集体合同条例》${zh}`, `Zhejiang Collective Contract Regulations${en}`);

/** Zhejiang: written for enterprises; a public hospital follows it by choice. */
export const zhejiang2010: PolicyProfile = {
  code: "ZJ-2010",
  name: { zh: "浙江(2010)", en: "Zhejiang (2010)" },
  values: {
    "congress.profile": { value: "ZJ-2010", source: management("第10条", " Art. 10") },
    "congress.managerShareMaxPct": { value: 20, source: management("第11条", " Art. 11") },
    "congress.sessionsPerYearMin": { value: 1, source: management("第15条", " Art. 15") },
    "congress.extraordinaryRequest": {
      value: { num: 1, den: 3, inclusive: true },
      source: management("第15条", " Art. 15"),
    },
    "congress.pass": {
      value: { num: 1, den: 2, inclusive: false },
      source: management("第15条", " Art. 15"),
    },
    "disclosure.answerDays": { value: 30, source: management("第23条", " Art. 23") },
    "cc.repsMin": { value: 3, source: contract("第10条", " Art. 10") },
    "cc.replyDays": { value: { days: 10, counting: "WORKING" }, source: contract("", "") },
    "cc.exchangeDays": { value: 7, source: contract("", "") },
    "cc.suspendMaxDays": { value: 60, source: management("", "") },
    "cc.pass": {
      value: {
        quorum: { num: 2, den: 3, inclusive: true },
        pass: { num: 1, den: 2, inclusive: false },
      },
      source: contract("第24条", " Art. 24"),
    },
    "cc.termYears": {
      value: { min: 1, max: 3, wageContract: 1 },
      source: contract("第30条", " Art. 30"),
    },
    "cc.renewDaysBefore": { value: 90, source: contract("第30条", " Art. 30") },
    "women.extraDays": {
      value: { unit: "DAYS", firstChild: 60, furtherChild: 90 },
      source: cite.read("《浙江省人口与计划生育条例》", "Zhejiang Population Regulations"),
    },
  },
};
