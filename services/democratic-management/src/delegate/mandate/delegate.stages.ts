import { defineStages } from "@union/stages";

/** Only where somebody may still leave: every mandate that is neither over nor refused. */
const standing = ["NOMINATED", "ELECTED", "CREDENTIALED", "ACTIVE", "SUSPENDED"] as const;
const tells = (zh: string, en: string) => [{ whom: "DELEGATE", says: { zh, en } }] as const;

/** 代表资格 — from nomination to election, examination, and the end of the mandate (2.2.4). */
export const delegateStages = defineStages({
  kind: "DELEGATE",
  name: { zh: "代表资格", en: "delegate's mandate" },
  states: {
    PROPOSED: { zh: "拟提名", en: "proposed" },
    NOMINATED: { zh: "已提名", en: "nominated" },
    ELECTED: { zh: "已当选，待资格审查", en: "elected, to be examined" },
    CREDENTIALED: { zh: "资格审查通过", en: "credentials accepted" },
    ACTIVE: { zh: "履职中", en: "in office" },
    SUSPENDED: { zh: "暂停履职", en: "suspended" },
    RECALLED: { zh: "已罢免", en: "recalled" },
    ENDED: { zh: "资格终止", en: "ended" },
  },
  steps: {
    NOMINATE: {
      ...{ name: { zh: "提名", en: "nominate" }, from: ["PROPOSED"], to: "NOMINATED" },
      by: "delegates.write",
      tells: tells("您已被提名为代表候选人。", "You are nominated as a delegate."),
    },
    INVITE: {
      ...{ name: { zh: "确定列席或特邀", en: "invite without a vote" }, from: ["PROPOSED"] },
      ...{ to: "CREDENTIALED", by: "delegates.write" },
      tells: tells(
        "您已被确定为列席或特邀代表，无表决权和选举权。",
        "You are invited to the congress, without a vote.",
      ),
    },
    DROP: {
      ...{ name: { zh: "撤销提名", en: "drop the nomination" }, from: ["NOMINATED"], to: "ENDED" },
      ...{ by: "delegates.write", opinion: "REQUIRED" },
      tells: tells("您的代表候选人提名已撤销。", "Your nomination is dropped."),
    },
    ELECT: {
      ...{ name: { zh: "登记当选", en: "record the election" }, from: ["NOMINATED"] },
      ...{ to: "ELECTED", by: "delegates.write" },
      tells: tells(
        "您已当选代表，待资格审查后生效。",
        "You are elected a delegate; your credentials are examined next.",
      ),
    },
    CREDENTIAL: {
      ...{ name: { zh: "资格审查通过", en: "accept the credentials" }, from: ["ELECTED"] },
      ...{ to: "CREDENTIALED", by: "delegates.write", opinion: "OPTIONAL" },
      apartFrom: ["OWNER", "ELECT"],
      tells: tells("您的代表资格已审查通过。", "Your credentials are accepted."),
    },
    REFUSE: {
      ...{ name: { zh: "资格审查不通过", en: "refuse the credentials" }, from: ["ELECTED"] },
      ...{ to: "ENDED", by: "delegates.write", opinion: "REQUIRED", apartFrom: ["OWNER", "ELECT"] },
      tells: tells("您的代表资格未通过审查。", "Your credentials are not accepted."),
    },
    ACTIVATE: {
      ...{ name: { zh: "资格生效", en: "put in force" }, from: ["CREDENTIALED"], to: "ACTIVE" },
      by: "delegates.write",
      tells: tells("您的代表资格已生效。", "Your mandate is in force."),
    },
    SUSPEND: {
      ...{ name: { zh: "暂停履职", en: "suspend" }, from: ["ACTIVE"], to: "SUSPENDED" },
      ...{ by: "delegates.write", opinion: "REQUIRED", apartFrom: ["OWNER"] },
      tells: tells("您的代表履职已暂停。", "Your mandate is suspended."),
    },
    RESUME: {
      ...{ name: { zh: "恢复履职", en: "resume" }, from: ["SUSPENDED"], to: "ACTIVE" },
      ...{ by: "delegates.write", opinion: "OPTIONAL", apartFrom: ["OWNER"] },
      tells: tells("您已恢复代表履职。", "Your mandate is in force again."),
    },
    RECALL: {
      ...{ name: { zh: "罢免", en: "recall" }, from: ["ACTIVE", "SUSPENDED"], to: "RECALLED" },
      by: "delegates.write",
      tells: tells("选区职工已通过罢免您的代表资格。", "The district has recalled you."),
    },
    LEAVE: {
      ...{ name: { zh: "终止资格", en: "end the mandate" }, from: standing, to: "ENDED" },
      by: "delegates.write",
      tells: tells("您的代表资格已终止。", "Your mandate has ended."),
    },
    LAPSE: {
      ...{ name: { zh: "自然终止", en: "lapse" }, from: standing, to: "ENDED", by: "HOUSE" },
      tells: [
        {
          whom: "OFFICERS",
          says: {
            zh: "该代表已离开单位或不再具备资格，资格自然终止，请在原选区补选。",
            en: "This delegate has left or is not eligible any more, and the mandate has ended; hold a by-election in the district.",
          },
        },
      ],
    },
    EXPIRE: {
      ...{ name: { zh: "届满终止", en: "expire with the term" }, from: standing, to: "ENDED" },
      by: "HOUSE",
      tells: {
        silent: {
          zh: "新一届开始时随届期终止，换届消息已告知。",
          en: "It ends with the term; the beginning of the next one says so.",
        },
      },
    },
  },
});

export type DelegateState = keyof typeof delegateStages.states;
export type DelegateStep = keyof typeof delegateStages.steps;

/** Steps that an officer takes as they are, without further facts. */
export const plainSteps = [
  ...["DROP", "CREDENTIAL", "REFUSE", "ACTIVATE", "SUSPEND", "RESUME"],
] as const satisfies readonly DelegateStep[] as readonly PlainStep[];
export type PlainStep = "DROP" | "CREDENTIAL" | "REFUSE" | "ACTIVATE" | "SUSPEND" | "RESUME";

/** States in which a mandate takes a seat of its district: from the election to its end. */
export const seated = ["ELECTED", "CREDENTIALED", "ACTIVE", "SUSPENDED"] as const;
/** States in which somebody cannot be nominated for the same congress again. */
export const open: readonly DelegateState[] = standing;
