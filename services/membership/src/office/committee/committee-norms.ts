import type { LocalDate, Sentence } from "@union/kernel";
import { type Band, findBand, type PolicyOverride, resolvePolicy } from "@union/policy";
import type { Electorate } from "./electorate.reader.js";

/** ORG-R1 a committee of one's own 单独建会, one with other units 联合建会, or one organiser 组织员. */
export const baseUnionForms = ["COMMITTEE", "JOINT_COMMITTEE", "ORGANISER"] as const;
export type BaseUnionForm = (typeof baseUnionForms)[number];

/** What the number of its people means for a union on a day, by the policy in force (domain 2.1.1, 2.1.2, 2.1.7). */
export type CommitteeNorms = Electorate & {
  /** ORG-R1 a base-level committee is due; below the threshold it may be had, alone or with others, or one organiser. */
  readonly isCommitteeDue: boolean;
  /** ORG-R1 which forms the union may have, the due one first. */
  readonly baseUnionForms: readonly BaseUnionForm[];
  /** ORG-R1 what that means, in words: a hint, never a bar. */
  readonly baseUnionHint: Sentence;
  /** ORG-R4 a full-time chair may be had. */
  readonly mayHaveFullTimeChair: boolean;
  /** ORG-R6 a women workers' committee, or one women's commissioner. */
  readonly womenForm: "COMMITTEE" | "COMMISSIONER";
  /** ORG-R13, ORG-R22 how many sit on the committees. */
  readonly committee: Band | null;
  readonly auditCommittee: Band | null;
  /** MC-R2, MC-R3 how many delegates a congress has; null where the general meeting is held. */
  readonly delegates: Band | null;
};

/** The norms of a union on a day. */
export function committeeNorms(
  electorate: Electorate,
  on: LocalDate,
  overrides: readonly PolicyOverride[],
): CommitteeNorms {
  const { members, women, staff } = electorate;
  const moment = { campusId: null, on };
  const value = <Key extends Parameters<typeof resolvePolicy>[0]>(key: Key) =>
    resolvePolicy(key, moment, overrides).value;
  const mayHaveDelegates = members >= value("memberCongress.delegatesFrom");
  return {
    ...electorate,
    ...baseUnion(members, value("org.baseUnion.minMembers")),
    mayHaveFullTimeChair: staff >= value("org.fullTimeChair.minStaff"),
    womenForm: women >= value("org.womenCommitteeThreshold") ? "COMMITTEE" : "COMMISSIONER",
    committee: findBand(value("committee.size"), members),
    auditCommittee: findBand(value("auditCommittee.size"), members),
    delegates: mayHaveDelegates ? findBand(value("memberCongress.delegates"), members) : null,
  };
}

/** ORG-R1 from the threshold on a committee of its own is due; below it every form is open. */
function baseUnion(
  members: number,
  threshold: number,
): Pick<CommitteeNorms, "isCommitteeDue" | "baseUnionForms" | "baseUnionHint"> {
  return members >= threshold
    ? {
        isCommitteeDue: true,
        baseUnionForms: ["COMMITTEE"],
        baseUnionHint: {
          zh: `会员 ${members} 人，已达 ${threshold} 人，应当建立基层工会委员会。`,
          en: `There are ${members} members; from ${threshold} on a base-level union committee is due.`,
        },
      }
    : {
        isCommitteeDue: false,
        baseUnionForms,
        baseUnionHint: {
          zh: `会员 ${members} 人，不足 ${threshold} 人：可以单独建立基层工会委员会，也可以与其他单位联合建立，或选举组织员一人。`,
          en: `There are ${members} members, fewer than ${threshold}: a committee of its own, one together with other units, or one organiser may be had.`,
        },
      };
}
