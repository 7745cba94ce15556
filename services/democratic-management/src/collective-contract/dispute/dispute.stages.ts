import { defineStages } from "@union/stages";

export const disputeStates = ["NEGOTIATION", "ARBITRATION", "COURT", "SETTLED"] as const;
export type DisputeState = (typeof disputeStates)[number];

const keepers = (zh: string, en: string) => ({ whom: "KEEPERS", says: { zh, en } });
const employer = (zh: string, en: string) => ({ whom: "EMPLOYER", says: { zh, en } });
const by = { by: "contracts.write", opinion: "REQUIRED" } as const;

/** 履行争议 — negotiated first, then before arbitration and court, by the union (CC-R18). */
export const disputeStages = defineStages({
  kind: "CONTRACT_DISPUTE",
  name: { zh: "集体合同履行争议", en: "dispute on a collective contract" },
  states: {
    NEGOTIATION: { zh: "协商处理", en: "being negotiated" },
    ARBITRATION: { zh: "仲裁", en: "before arbitration" },
    COURT: { zh: "诉讼", en: "before the court" },
    SETTLED: { zh: "已解决", en: "settled" },
  },
  steps: {
    open: {
      ...{
        name: { zh: "提出争议", en: "raise" },
        from: [],
        to: "NEGOTIATION",
        by: "contracts.write",
      },
      tells: [
        employer(
          "工会就集体合同履行提出争议，请协商解决。",
          "The union raises a dispute on the contract; negotiate it.",
        ),
      ],
    },
    arbitrate: {
      ...{
        ...by,
        name: { zh: "申请仲裁", en: "go to arbitration" },
        from: ["NEGOTIATION"],
        to: "ARBITRATION",
      },
      tells: [
        employer(
          "集体合同履行争议已申请仲裁。",
          "The dispute on the contract has gone to arbitration.",
        ),
      ],
    },
    sue: {
      ...{ ...by, name: { zh: "提起诉讼", en: "go to court" }, from: ["ARBITRATION"], to: "COURT" },
      tells: [
        employer("集体合同履行争议已提起诉讼。", "The dispute on the contract has gone to court."),
      ],
    },
    settle: {
      ...{
        ...by,
        name: { zh: "解决", en: "settle" },
        from: ["NEGOTIATION", "ARBITRATION", "COURT"],
        to: "SETTLED",
      },
      tells: [
        employer(
          "集体合同履行争议已解决，请按结果履行。",
          "The dispute on the contract is settled; keep to the result.",
        ),
        keepers(
          "集体合同履行争议已解决，请跟踪履行。",
          "The dispute on the contract is settled; see that the result is kept.",
        ),
      ],
    },
  },
});
export type DisputeStep = keyof typeof disputeStages.steps;
export const disputeSteps = ["arbitrate", "sue", "settle"] as const;
