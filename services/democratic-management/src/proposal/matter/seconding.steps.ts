const asks = [
  {
    whom: "ASKED",
    says: {
      zh: "提案人请您附议，请查看内容后本人确认或谢绝。",
      en: "You are asked to second it: read it, then confirm or decline yourself.",
    },
  },
] as const;
const seconds = [
  {
    whom: "PROPOSER",
    says: {
      zh: "一位代表已确认附议；人数达到要求后即可提交。",
      en: "A delegate seconds it; submit it once there are enough of them.",
    },
  },
] as const;
const declines = [
  {
    whom: "PROPOSER",
    says: {
      zh: "一位代表未同意附议，可另请其他代表。",
      en: "A delegate declined to second it; ask another one.",
    },
  },
] as const;

/** Steps of a proposal until it is put forward: its proposer's own, and its seconders' (PR-R1 to PR-R4). */
export const secondingSteps = {
  DRAFT: {
    name: { zh: "起草", en: "draft" },
    from: ["DRAFT"],
    to: "DRAFT",
    by: "OWNER",
    tells: {
      silent: {
        zh: "草案只有提案人本人可见。",
        en: "A draft is seen by its proposer alone.",
      },
    },
  },
  REVISE: {
    name: { zh: "修改", en: "revise" },
    from: ["DRAFT"],
    to: "DRAFT",
    by: "OWNER",
    tells: {
      silent: {
        zh: "修改由提案人本人进行，提交时另行通知。",
        en: "The proposer changes it himself; others hear of it once it is submitted.",
      },
    },
  },
  COMPLETE: {
    name: { zh: "补充", en: "complete" },
    from: ["RETURNED"],
    to: "RETURNED",
    by: "OWNER",
    tells: [
      {
        whom: "ASKED",
        says: {
          zh: "您附议的提案退回后已修改，请查看新的内容，本人重新确认或谢绝。",
          en: "A proposal that you second was returned and rewritten: read it, then confirm or decline again.",
        },
      },
    ],
  },
  ASK_TO_SECOND: {
    name: { zh: "征求附议", en: "ask to second" },
    from: ["DRAFT", "SECONDING"],
    to: "SECONDING",
    by: "OWNER",
    tells: asks,
  },
  ASK_TO_SECOND_AGAIN: {
    name: { zh: "退回后征求附议", en: "ask to second after its return" },
    from: ["RETURNED"],
    to: "RETURNED",
    by: "OWNER",
    tells: asks,
  },
  SECOND_AGAIN: {
    name: { zh: "退回后确认附议", en: "second after its return" },
    from: ["RETURNED"],
    to: "RETURNED",
    by: "OWNER",
    tells: seconds,
  },
  DECLINE_AGAIN: {
    name: { zh: "退回后谢绝附议", en: "decline to second after its return" },
    from: ["RETURNED"],
    to: "RETURNED",
    by: "OWNER",
    tells: declines,
  },
  SECOND: {
    name: { zh: "确认附议", en: "second" },
    from: ["SECONDING"],
    to: "SECONDING",
    by: "OWNER",
    tells: seconds,
  },
  DECLINE: {
    name: { zh: "谢绝附议", en: "decline to second" },
    from: ["SECONDING"],
    to: "SECONDING",
    by: "OWNER",
    tells: declines,
  },
  SUBMIT: {
    name: { zh: "提交", en: "submit" },
    from: ["SECONDING", "RETURNED"],
    to: "SUBMITTED",
    by: "OWNER",
    tells: [
      {
        whom: "COMMITTEE",
        says: { zh: "已提交，请受理审查。", en: "It was submitted; take it up and examine it." },
      },
      {
        whom: "SECONDERS",
        says: { zh: "您附议的提案已提交。", en: "A proposal that you second was submitted." },
      },
    ],
  },
  SUBMIT_LATE: {
    name: { zh: "逾期提交", en: "submit late" },
    from: ["SECONDING"],
    to: "CONVERTED_TO_SUGGESTION",
    by: "OWNER",
    tells: [
      {
        whom: "PROPOSER",
        says: {
          zh: "征集已截止，按一般建议办理，仍会答复。",
          en: "Collection is closed: it is handled as an ordinary suggestion, and answered all the same.",
        },
      },
      {
        whom: "COMMITTEE",
        says: {
          zh: "截止后提交，已转为一般建议，请答复提案人。",
          en: "It came after the last day and became an ordinary suggestion; answer its proposer.",
        },
      },
    ],
  },
} as const;
