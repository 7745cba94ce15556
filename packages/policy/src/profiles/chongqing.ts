import { cite } from "../policy-source.js";
import type { PolicyProfile } from "./policy-profile.js";

const union = (zh: string, en: string) =>
  cite.read(`《重庆市工会条例》${zh}`, `Chongqing Trade Union Regulations${en}`);
const disclosure = (zh: string, en: string) =>
  cite.read(`《重庆市厂务公开条例》${zh}`, `Chongqing Disclosure Regulations${en}`);
const contract = (zh: string, en: string) =>
  cite.read(`《重庆市集体合同条例》${zh}`, `Chongqing Collective Contract Regulations${en}`);

/** Chongqing: its disclosure regulations name public institutions and hospital affairs expressly. */
export const chongqing: PolicyProfile = {
  code: "CQ",
  name: { zh: "重庆", en: "Chongqing" },
  values: {
    "org.womenCommitteeThreshold": { value: 10, source: union("", "") },
    "officer.vacancyMaxMonths": { value: 3, source: union("第10条", " Art. 10") },
    "congress.noticeDays": { value: 5, source: disclosure("", "") },
    "disclosure.minDisplayDays": { value: 15, source: disclosure("", "") },
    "disclosure.answerDays": { value: 30, source: disclosure("第11条", " Art. 11") },
    "cc.replyDays": { value: { days: 20, counting: "CALENDAR" }, source: contract("", "") },
    "cc.exchangeDays": { value: 10, source: contract("", "") },
    "cc.suspendMaxDays": { value: 30, source: contract("", "") },
    "cc.pass": {
      value: {
        quorum: { num: 2, den: 3, inclusive: true },
        pass: { num: 1, den: 2, inclusive: true },
      },
      source: contract("第26条，文字为“半数以上”", " Art. 26, worded “one half or more”"),
    },
    "cc.termYears": {
      value: { min: 1, max: 3, wageContract: 1 },
      source: contract("第24条", " Art. 24"),
    },
    "cc.renewDaysBefore": { value: 90, source: contract("第33条", " Art. 33") },
    "cc.publishDays": { value: { days: 10, counting: "CALENDAR" }, source: contract("", "") },
  },
};
