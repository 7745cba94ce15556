import { defineStages } from "@union/stages";

/** 届 — a congress is prepared, sits for its term, may be put off once it is over (SC-R7), and ends when the next one begins. */
export const congressStages = defineStages({
  kind: "CONGRESS",
  name: { zh: "代表大会届期", en: "term of a congress" },
  states: {
    PLANNED: { zh: "筹划中", en: "planned" },
    PREPARING: { zh: "筹备中", en: "in preparation" },
    SITTING: { zh: "任期内", en: "in its term" },
    ENDED: { zh: "已换届", en: "succeeded" },
  },
  steps: {
    FOUND: {
      ...{ name: { zh: "启动换届筹备", en: "open the preparation" }, from: ["PLANNED"] },
      ...{ to: "PREPARING", by: "congresses.write" },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "换届筹备已启动，请划分选区、组织选举代表。",
            en: "Preparation has begun; draw the districts and have delegates elected.",
          },
        },
      ],
    },
    CORRECT: {
      ...{ name: { zh: "更正届次和任期", en: "correct number and term" }, from: ["PREPARING"] },
      ...{ to: "PREPARING", by: "congresses.write", opinion: "REQUIRED" },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "筹备中的届次或任期已更正，请按新的任期安排换届。",
            en: "Number or term of the congress in preparation are corrected; go by the new ones.",
          },
        },
      ],
    },
    BEGIN: {
      ...{ name: { zh: "开始任期", en: "begin the term" }, from: ["PREPARING"], to: "SITTING" },
      by: "congresses.write",
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "代表资格已生效，本届任期开始。",
            en: "The mandates are in force; the term has begun.",
          },
        },
      ],
    },
    DELAY: {
      ...{ name: { zh: "延期换届", en: "put the renewal off" }, from: ["SITTING"], to: "SITTING" },
      ...{ by: "congresses.write", opinion: "REQUIRED" },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "本届已延期换届，请在新的期限内完成换届。",
            en: "The renewal is put off; hold it within the new limit.",
          },
        },
      ],
    },
    END: {
      ...{ name: { zh: "换届", en: "be succeeded" }, from: ["SITTING"], to: "ENDED", by: "HOUSE" },
      tells: {
        silent: {
          zh: "下一届开始任期时已一并告知。",
          en: "The beginning of the next term says so.",
        },
      },
    },
  },
});

export type CongressState = keyof typeof congressStages.states;
