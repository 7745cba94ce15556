import type { LocalDate } from "@union/kernel";
import { type Band, findBand, type PolicyOverride, resolvePolicy } from "@union/policy";
import type { Electorate } from "./electorate.reader.js";

/** What the number of its people means for a union on a day, by the policy in force (domain 2.1.1, 2.1.2, 2.1.7). */
export type CommitteeNorms = Electorate & {
  /** ORG-R1 a base-level committee is due; below the threshold it may be had, alone or with others, or one organiser. */
  readonly isCommitteeDue: boolean;
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
    isCommitteeDue: members >= value("org.baseUnion.minMembers"),
    mayHaveFullTimeChair: staff >= value("org.fullTimeChair.minStaff"),
    womenForm: women >= value("org.womenCommitteeThreshold") ? "COMMITTEE" : "COMMISSIONER",
    committee: findBand(value("committee.size"), members),
    auditCommittee: findBand(value("auditCommittee.size"), members),
    delegates: mayHaveDelegates ? findBand(value("memberCongress.delegates"), members) : null,
  };
}
