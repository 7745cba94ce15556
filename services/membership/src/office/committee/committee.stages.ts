import { defineStages } from "@union/stages";

/** 选举结果 — an elected committee is reported to the upper union, which answers (ORG-R15); its re-election may be put off (ORG-R11). */
export const committeeStages = defineStages({
  kind: "COMMITTEE",
  name: { zh: "委员会选举", en: "committee election" },
  states: {
    HELD: { zh: "选举已举行", en: "election held" },
    ELECTED: { zh: "已选出，待报上级工会", en: "elected, to be reported to the upper union" },
    REPORTED: { zh: "已报上级工会，待批复", en: "reported, waiting for the upper union" },
    CONFIRMED: { zh: "上级工会已批复同意", en: "confirmed by the upper union" },
    REFUSED: { zh: "上级工会不予批准", en: "refused by the upper union" },
  },
  steps: {
    ELECT: {
      ...{ name: { zh: "登记选举结果", en: "record the election" }, from: ["HELD"], to: "ELECTED" },
      by: "committees.write",
      tells: [
        {
          whom: "COMMITTEE",
          says: {
            zh: "您已当选，任期自选举之日起算；结果须报上级工会批复。",
            en: "You are elected; the term runs from the election day. The result goes to the upper union.",
          },
        },
      ],
    },
    REPORT: {
      ...{ name: { zh: "报上级工会", en: "report to the upper union" }, from: ["ELECTED"] },
      ...{ to: "REPORTED", by: "committees.write", opinion: "OPTIONAL" },
      tells: [
        {
          whom: "UPPER",
          says: {
            zh: "选举结果已上报，请按期批复。",
            en: "The election result is reported; please see that it is answered in time.",
          },
        },
      ],
    },
    CONFIRM: {
      ...{
        name: { zh: "登记上级工会批复同意", en: "record the confirmation" },
        from: ["REPORTED"],
      },
      ...{ to: "CONFIRMED", by: "committees.write", opinion: "REQUIRED" },
      tells: [
        {
          whom: "COMMITTEE",
          says: {
            zh: "上级工会已批复同意选举结果。",
            en: "The upper union has confirmed the election.",
          },
        },
      ],
    },
    REFUSE: {
      ...{ name: { zh: "登记上级工会不予批准", en: "record the refusal" }, from: ["REPORTED"] },
      ...{ to: "REFUSED", by: "committees.write", opinion: "REQUIRED" },
      tells: [
        {
          whom: "COMMITTEE",
          says: {
            zh: "选举程序不合规定，上级工会不予批准，请重新选举。",
            en: "The election broke procedure and is refused; it has to be held again.",
          },
        },
      ],
    },
    DELAY: {
      ...{ name: { zh: "延期换届", en: "put off the re-election" }, from: ["CONFIRMED"] },
      ...{ to: "CONFIRMED", by: "committees.write", opinion: "OPTIONAL" },
      tells: [
        {
          whom: "COMMITTEE",
          says: {
            zh: "经上级工会同意，换届延期；请在延长的期限内完成换届选举。",
            en: "With the upper union's approval the re-election is put off; hold it within the new limit.",
          },
        },
      ],
    },
  },
});

/** The steps that an officer takes by themselves; the others come with an election or a delay. */
export const committeeSteps = ["REPORT", "CONFIRM", "REFUSE"] as const;
export type CommitteeStep = (typeof committeeSteps)[number];
export type CommitteeState = keyof typeof committeeStages.states;
