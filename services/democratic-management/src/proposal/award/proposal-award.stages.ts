import { defineStages } from "@union/stages";

const told = (whom: string, zh: string, en: string) => ({ whom, says: { zh, en } }) as const;

/** 提案表彰 (PR-R14) — recorded for a session, and taken back where it was recorded by mistake. */
export const proposalAwardStages = defineStages({
  kind: "PROPOSAL_AWARD",
  name: { zh: "提案表彰", en: "award for proposals" },
  states: {
    STANDING: { zh: "已表彰", en: "awarded" },
    WITHDRAWN: { zh: "已撤销", en: "taken back" },
  },
  steps: {
    AWARD: {
      name: { zh: "登记表彰", en: "record the award" },
      from: ["STANDING"],
      to: "STANDING",
      by: "proposals.examine",
      begins: true,
      apartFrom: ["OWNER"],
      tells: [
        told("AUTHORS", "您的提案被评为优秀提案。", "Your proposal is one of the best."),
        told(
          "DEPARTMENT",
          "贵部门被评为提案办理先进部门。",
          "Your department is one of those that handled proposals best.",
        ),
      ],
    },
    WITHDRAW: {
      name: { zh: "撤销表彰", en: "take the award back" },
      from: ["STANDING"],
      to: "WITHDRAWN",
      by: "proposals.examine",
      opinion: "REQUIRED",
      tells: [
        told(
          "AUTHORS",
          "您的提案的表彰登记已撤销，理由见记录。",
          "The award of your proposal was taken back; the reason stands with it.",
        ),
        told(
          "DEPARTMENT",
          "贵部门的提案办理表彰登记已撤销，理由见记录。",
          "The award of your department was taken back; the reason stands with it.",
        ),
      ],
    },
  },
});
