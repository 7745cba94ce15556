import { defineStages } from "@union/stages";

const told = (whom: string, zh: string, en: string) => ({ whom, says: { zh, en } }) as const;

/** 承办人员 — who writes and approves the answer may change while it is handled: nobody is stuck with a person who left (PR-R7). */
export const proposalHandlersStages = defineStages({
  kind: "PROPOSAL_HANDLERS",
  name: { zh: "提案承办人员", en: "people who handle a proposal" },
  states: { NAMED: { zh: "已确定", en: "named" } },
  steps: {
    CHANGE: {
      name: { zh: "更换承办人员", en: "name other handlers" },
      from: ["NAMED"],
      to: "NAMED",
      by: "proposals.examine",
      opinion: "REQUIRED",
      apartFrom: ["OWNER"],
      tells: [
        told(
          "DEPARTMENT",
          "提案的承办人员已更换，由您办理，请按期答复。",
          "Other people were named for a proposal, and you are one of them: answer in time.",
        ),
        told(
          "LEADER",
          "提案的承办人员已更换，答复请您审批。",
          "Other people were named for a proposal; its answer awaits your approval.",
        ),
        told(
          "FORMER",
          "提案的承办人员已更换，不再由您办理。",
          "Other people were named for a proposal; you do not handle it any more.",
        ),
      ],
    },
  },
});
