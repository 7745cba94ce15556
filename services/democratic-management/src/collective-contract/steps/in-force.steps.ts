import type { ContractState } from "../contract.js";
import {
  type ContractStepTable,
  employer,
  keepers,
  negotiators,
  staff,
} from "./contract-step-table.js";

/** What may be under way while a contract of before is in force: it then ends with its term (CC-R13). */
const whileItBinds = [
  ...["EFFECTIVE", "AMENDING", "NEGOTIATING", "SUSPENDED", "DRAFT_AGREED", "IN_CONGRESS"],
  ...["NOT_PASSED", "PASSED", "SIGNED", "FILED", "OBJECTED"],
] as ContractState[];

/**
 * What becomes of a contract once it takes effect (CC-R12…R17). Publication and report are possible as long as it binds and leave it
 * where it stands.
 */
export const inForceSteps = {
  takeEffect: {
    ...{ name: { zh: "生效", en: "take effect" }, from: ["FILED"], to: "EFFECTIVE", by: "HOUSE" },
    tells: [
      keepers(
        "集体合同已生效，请在期限内向全体职工公布。",
        "The contract is in force; publish it to all staff within the limit.",
      ),
      employer("集体合同已生效，请履行各项条款。", "The contract is in force; keep its clauses."),
    ],
  },
  publish: {
    ...{ name: { zh: "公布", en: "publish" }, from: whileItBinds, to: "EFFECTIVE" },
    by: "contracts.write",
    tells: [
      staff(
        "集体合同已生效并公布，请查阅。",
        "The collective contract is in force and published; read it.",
      ),
    ],
  },
  report: {
    ...{
      name: { zh: "向职代会报告履行情况", en: "report on performance" },
      from: whileItBinds,
      to: "EFFECTIVE",
    },
    ...{ by: "contracts.write", opinion: "REQUIRED" },
    tells: [
      staff(
        "集体合同履行情况已向职工代表大会报告。",
        "The performance of the collective contract was reported to the congress.",
      ),
    ],
  },
  change: {
    ...{
      name: { zh: "提出变更或解除", en: "change or end" },
      from: ["EFFECTIVE"],
      to: "AMENDING",
    },
    ...{ by: "contracts.write", opinion: "REQUIRED" },
    tells: [
      negotiators(
        "集体合同拟变更或解除，请按原程序协商。",
        "The contract is to be changed or ended, by the procedure of its conclusion.",
      ),
      employer(
        "集体合同拟变更或解除，请按原程序协商。",
        "The contract is to be changed or ended, by the procedure of its conclusion.",
      ),
    ],
  },
  dropChange: {
    ...{ name: { zh: "放弃变更", en: "give the change up" } },
    from: ["AMENDING", "NEGOTIATING", "SUSPENDED", "NOT_PASSED", "OBJECTED"],
    ...{ to: "EFFECTIVE", by: "contracts.write", opinion: "REQUIRED" },
    tells: [
      negotiators(
        "变更或解除已放弃，原合同继续有效。",
        "The change is given up; the contract stays as it was.",
      ),
    ],
  },
  terminate: {
    ...{ name: { zh: "解除", en: "terminate" }, from: ["FILED"], to: "TERMINATED", by: "HOUSE" },
    tells: [
      staff(
        "集体合同已按程序解除。",
        "The collective contract has ended by the procedure of its conclusion.",
      ),
      keepers(
        "集体合同已解除，请在期限内书面告知有关方面并归档。",
        "The contract has ended; notify that within the limit and file it away.",
      ),
    ],
  },
  notifyEnd: {
    ...{
      name: { zh: "告知解除", en: "notify the termination" },
      from: ["TERMINATED"],
      to: "TERMINATED",
    },
    by: "contracts.write",
    tells: [
      employer(
        "集体合同的解除已书面告知有关方面。",
        "The termination of the contract was notified in writing.",
      ),
    ],
  },
  expire: {
    ...{ name: { zh: "期满", en: "expire" }, from: whileItBinds, to: "EXPIRED", by: "HOUSE" },
    tells: [
      keepers(
        "集体合同期满失效；如未续订，请尽快提出续订协商。",
        "The contract has expired; demand its renewal if that is not under way.",
      ),
    ],
  },
  renew: {
    ...{
      name: { zh: "由新合同接续", en: "give way to its renewal" },
      from: whileItBinds,
      to: "RENEWED",
      by: "HOUSE",
    },
    tells: [
      keepers(
        "续订的集体合同已生效，原合同终止。",
        "The renewed contract is in force; this one ends.",
      ),
    ],
  },
} as const satisfies ContractStepTable;
