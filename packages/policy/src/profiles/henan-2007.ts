import { cite } from "../policy-source.js";
import type { PolicyProfile } from "./policy-profile.js";

const rights = (zh: string, en: string) =>
  cite.read(
    `《河南省企业职工民主权利保障条例》${zh}`,
    `Henan Regulations on the Democratic Rights of Enterprise Staff${en}`,
  );
const union = (zh: string, en: string) =>
  cite.read(`《河南省工会条例》${zh}`, `Henan Trade Union Regulations${en}`);

/** Henan: written for enterprises; a public hospital follows it by choice. */
export const henan2007: PolicyProfile = {
  code: "HN-2007",
  name: { zh: "河南(2007)", en: "Henan (2007)" },
  values: {
    "org.womenCommitteeThreshold": { value: 10, source: union("", "") },
    "officer.vacancyMaxMonths": { value: 3, source: union("第14条", " Art. 14") },
    "congress.profile": { value: "HN-2007", source: rights("第18条", " Art. 18") },
    "congress.noticeDays": { value: 7, source: rights("第19条", " Art. 19") },
    "congress.pass": {
      value: { num: 1, den: 2, inclusive: false },
      source: rights("第20条", " Art. 20"),
    },
    "disclosure.minDisplayDays": { value: 7, source: rights("", "") },
    "women.extraDays": {
      value: { unit: "MONTHS", firstChild: 3, furtherChild: 3 },
      source: cite.read("《河南省人口与计划生育条例》", "Henan Population Regulations"),
    },
  },
};
