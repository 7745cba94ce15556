import { cite } from "../policy-source.js";
import type { PolicyProfile } from "./policy-profile.js";

const congress = (article: number) =>
  cite.read(
    `《上海市职工代表大会条例》(2017)第${article}条`,
    `Shanghai Workers' Congress Regulations (2017) Art. ${article}`,
  );
const contract = (zh: string, en: string) =>
  cite.read(`《上海市集体合同条例》${zh}`, `Shanghai Collective Contract Regulations${en}`);

/** Shanghai: its regulations bind public institutions expressly, with numbers. */
export const shanghai2017: PolicyProfile = {
  code: "SH-2017",
  name: { zh: "上海(2017)", en: "Shanghai (2017)" },
  values: {
    "org.womenCommitteeThreshold": {
      value: 25,
      source: cite.read("《上海市工会条例》", "Shanghai Trade Union Regulations"),
    },
    "officer.transferSilenceDays": {
      value: 15,
      source: cite.read("《上海市工会条例》第38条", "Shanghai Trade Union Regulations Art. 38"),
    },
    "congress.profile": { value: "SH-2017", source: congress(21) },
    "congress.managerShareMaxPct": { value: 20, source: congress(16) },
    "congress.delayMaxMonths": { value: 12, source: congress(22) },
    "congress.sessionsPerYearMin": { value: 1, source: congress(22) },
    "congress.extraordinaryRequest": {
      value: { num: 1, den: 3, inclusive: true },
      source: congress(22),
    },
    "congress.noticeDays": { value: 7, source: congress(30) },
    "congress.quorum": { value: { num: 2, den: 3, inclusive: true }, source: congress(28) },
    "congress.pass": {
      value: { num: 1, den: 2, inclusive: true },
      source: cite.read(
        "《上海市职工代表大会条例》(2017)，文字为“半数以上”",
        "Shanghai Workers' Congress Regulations (2017), worded “one half or more”",
      ),
    },
    "congress.reportUpWorkingDays": { value: 7, source: congress(37) },
    "district.turnout": { value: { num: 2, den: 3, inclusive: true }, source: congress(15) },
    "district.elect": { value: { num: 1, den: 2, inclusive: true }, source: congress(15) },
    "cc.repsMin": { value: 3, source: contract("第6、7条", " Arts. 6–7") },
    "cc.replyDays": { value: { days: 15, counting: "CALENDAR" }, source: contract("", "") },
    "cc.termYears": {
      value: { min: 1, max: 3, wageContract: 1 },
      source: contract("第25条", " Art. 25"),
    },
    "women.extraDays": {
      value: { unit: "DAYS", firstChild: 60, furtherChild: 60 },
      source: cite.read("《上海市人口与计划生育条例》", "Shanghai Population Regulations"),
    },
  },
};
