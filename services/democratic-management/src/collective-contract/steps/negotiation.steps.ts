import {
  type ContractStepTable,
  employer,
  keepers,
  negotiators,
  staff,
} from "./contract-step-table.js";

/** From the demand to an agreed draft (CC-R4…R7). */
export const negotiationSteps = {
  demand: {
    ...{ name: { zh: "提出协商要求", en: "demand" }, from: [], to: "DEMANDED" },
    by: "contracts.write",
    tells: [
      employer(
        "收到集体协商要求，请在期限内书面答复。",
        "Consultation is demanded; answer in writing within the limit.",
      ),
      keepers(
        "集体协商要求已登记，请关注答复期限。",
        "A demand for consultation is recorded; mind the day of the answer.",
      ),
    ],
  },
  agree: {
    ...{ name: { zh: "同意协商", en: "agree to consult" }, from: ["DEMANDED"], to: "ANSWERED" },
    ...{ by: "contracts.answer", opinion: "OPTIONAL", apartFrom: ["demand"] },
    tells: [
      keepers("对方同意协商，请确定协商代表。", "Consultation is agreed; fix the representatives."),
    ],
  },
  refuse: {
    ...{ name: { zh: "拒绝协商", en: "refuse to consult" }, from: ["DEMANDED"], to: "REFUSED" },
    ...{ by: "contracts.answer", opinion: "REQUIRED", apartFrom: ["demand"] },
    tells: [
      keepers(
        "对方拒绝协商，请查看理由；可再次提出，或请上级工会、劳动行政部门协调。",
        "Consultation is refused; read why. Demand it again, or ask the upper union or the authority.",
      ),
    ],
  },
  fixReps: {
    ...{
      name: { zh: "确定协商代表", en: "fix the representatives" },
      from: ["ANSWERED", "REPS_FIXED"],
      to: "REPS_FIXED",
    },
    by: "contracts.write",
    tells: [
      negotiators(
        "您已被确定为集体协商代表；参加协商视为正常劳动，请做好准备。",
        "You are a representative in consultation; its time counts as work.",
      ),
    ],
  },
  replaceReps: {
    ...{
      name: { zh: "更换协商代表", en: "replace representatives" },
      from: ["NEGOTIATING"],
      to: "NEGOTIATING",
    },
    ...{ by: "contracts.write", opinion: "REQUIRED" },
    tells: [
      negotiators(
        "集体协商代表有更换，请查看名单。",
        "The representatives have changed; see the list.",
      ),
    ],
  },
  openNegotiation: {
    ...{
      name: { zh: "开始协商", en: "begin to negotiate" },
      from: ["REPS_FIXED"],
      to: "NEGOTIATING",
    },
    by: "contracts.write",
    tells: [
      negotiators(
        "集体协商开始，请查看草案并参加会议。",
        "Negotiation begins; read the draft and come to the meetings.",
      ),
      staff(
        "集体合同草案正在协商，欢迎逐条提出意见。",
        "A collective contract is being negotiated; say what you think of its clauses.",
      ),
    ],
  },
  exchange: {
    ...{
      name: { zh: "交换信息", en: "exchange information" },
      from: ["REPS_FIXED", "NEGOTIATING", "SUSPENDED", "AMENDING"],
      to: "NEGOTIATING",
    },
    by: "contracts.write",
    tells: [
      negotiators(
        "双方已交换协商所需的信息和资料，请查阅并准备协商会议。",
        "Both sides have exchanged what they negotiate on; read it and prepare for the meeting.",
      ),
      employer(
        "双方已交换协商所需的信息和资料，请准备协商会议。",
        "Both sides have exchanged what they negotiate on; prepare for the meeting.",
      ),
    ],
  },
  suspend: {
    ...{ name: { zh: "中止协商", en: "suspend" }, from: ["NEGOTIATING"], to: "SUSPENDED" },
    ...{ by: "contracts.write", opinion: "REQUIRED" },
    tells: [
      negotiators(
        "协商中止，请按商定日期恢复协商。",
        "Negotiation is suspended; it goes on by the day agreed.",
      ),
    ],
  },
  resume: {
    ...{ name: { zh: "恢复协商", en: "resume" }, from: ["SUSPENDED"], to: "NEGOTIATING" },
    ...{ by: "contracts.write", opinion: "OPTIONAL" },
    tells: [negotiators("协商恢复，请参加会议。", "Negotiation goes on; come to the meetings.")],
  },
  agreeDraft: {
    ...{
      name: { zh: "草案达成一致", en: "agree on the draft" },
      from: ["NEGOTIATING"],
      to: "DRAFT_AGREED",
    },
    ...{ by: "contracts.write", opinion: "OPTIONAL" },
    tells: [
      keepers(
        "草案已达成一致，请提交职工代表大会审议。",
        "The draft is agreed; bring it before the congress.",
      ),
      staff(
        "集体合同草案已达成一致，将提交职工代表大会审议。",
        "The draft contract is agreed and goes to the congress.",
      ),
    ],
  },
} as const satisfies ContractStepTable;
