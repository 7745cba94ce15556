import { defineStages } from "@union/stages";

/** 暂停计时 — the clock of an answer stands still for a reason of the list, until it goes on. */
export const proposalPauseStages = defineStages({
  kind: "PROPOSAL_PAUSE",
  name: { zh: "提案答复暂停计时", en: "pause of an answer's clock" },
  states: {
    RUNNING: { zh: "暂停中", en: "paused" },
    ENDED: { zh: "已恢复", en: "resumed" },
  },
  steps: {
    PAUSE: {
      name: { zh: "暂停计时", en: "pause the clock" },
      from: ["RUNNING"],
      to: "RUNNING",
      by: "proposals.examine",
      opinion: "OPTIONAL",
      tells: [
        {
          whom: "DEPARTMENT",
          says: { zh: "答复期限已暂停计时。", en: "The clock of the answer was paused." },
        },
        {
          whom: "AUTHORS",
          says: {
            zh: "答复期限已暂停计时，理由见提案。",
            en: "The clock of the answer was paused; the reason stands with it.",
          },
        },
      ],
    },
    RESUME: {
      name: { zh: "恢复计时", en: "let the clock go on" },
      from: ["RUNNING"],
      to: "ENDED",
      by: "proposals.examine",
      opinion: "OPTIONAL",
      tells: [
        {
          whom: "DEPARTMENT",
          says: {
            zh: "答复期限恢复计时，请按新期限答复。",
            en: "The clock goes on; answer by the new last day.",
          },
        },
        {
          whom: "AUTHORS",
          says: { zh: "答复期限恢复计时。", en: "The clock of the answer goes on." },
        },
      ],
    },
  },
});
