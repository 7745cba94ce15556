import { localDate, type Sentence } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import type { PolicyForecast } from "@union/service";
import { type OrgStrength, orgStrengths } from "./org-strengths.js";

type Body = {
  readonly key: "org.baseUnion.minMembers" | "org.womenCommitteeThreshold";
  readonly kind: string;
  readonly count: (org: OrgStrength) => number;
  readonly label: (name: string, count: number) => Sentence;
};

/** Which organisations owe a body of their own at the end of the year: 1 where it is due, else 0. */
const bodyDue = ({ key, kind, count, label }: Body): PolicyForecast => ({
  keys: [key],
  cases: async (sql, { unionId, year, overrides }) => {
    const on = localDate(`${year}-12-31`);
    const orgs = await orgStrengths(sql, unionId, on);
    return orgs.map((org) => {
      const { id, name, campusId } = org;
      const { value: threshold } = resolvePolicy(key, { campusId, on }, overrides);
      return {
        ...{ kind, subject: id, campusId, unit: "BODIES" as const },
        label: label(name, count(org)),
        value: count(org) >= threshold ? 1 : 0,
      };
    });
  },
});

/** ORG-R1: a union committee from so many members; ORG-R6: a women workers' committee from so many women members. */
export const bodiesDue: readonly PolicyForecast[] = [
  bodyDue({
    key: "org.baseUnion.minMembers",
    kind: "UNION_COMMITTEE_DUE",
    count: ({ members }) => members,
    label: (name, count) => ({
      zh: `${name}应建立工会委员会(会员 ${count} 人)`,
      en: `${name} owes a union committee (${count} members)`,
    }),
  }),
  bodyDue({
    key: "org.womenCommitteeThreshold",
    kind: "WOMEN_COMMITTEE_DUE",
    count: ({ women }) => women,
    label: (name, count) => ({
      zh: `${name}应建立女职工委员会(女会员 ${count} 人)`,
      en: `${name} owes a women workers' committee (${count} women members)`,
    }),
  }),
];
