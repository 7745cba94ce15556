import type { Actor, Sentence } from "@union/kernel";
import { defineStages, type Matter, stepsOf, type TakenStep } from "@union/stages";
import type { CollectiveContract, ContractState } from "./contract.js";

const told = (whom: "KEEPERS" | "EMPLOYER" | "STAFF" | "NEGOTIATORS", zh: string, en: string) => ({
  whom,
  says: { zh, en } satisfies Sentence,
});
const keepers = (zh: string, en: string) => told("KEEPERS", zh, en);
const employer = (zh: string, en: string) => told("EMPLOYER", zh, en);
const negotiators = (zh: string, en: string) => told("NEGOTIATORS", zh, en);
const staff = (zh: string, en: string) => told("STAFF", zh, en);

/** What may be under way while a contract of before is in force: it then ends with its term (CC-R13). */
const mayExpire = [
  ...["EFFECTIVE", "AMENDING", "NEGOTIATING", "SUSPENDED", "DRAFT_AGREED", "IN_CONGRESS"],
  ...["NOT_PASSED", "PASSED", "SIGNED", "FILED", "OBJECTED"],
] as ContractState[];

/** 集体合同的办理环节 (domain 2.4). */
export const contractStages = defineStages({
  kind: "COLLECTIVE_CONTRACT",
  name: { zh: "集体合同", en: "collective contract" },
  states: {
    DEMANDED: { zh: "已提出协商要求", en: "demanded" },
    ANSWERED: { zh: "已同意协商", en: "answered" },
    REFUSED: { zh: "对方拒绝协商", en: "refused" },
    REPS_FIXED: { zh: "协商代表已确定", en: "with its representatives fixed" },
    NEGOTIATING: { zh: "协商中", en: "under negotiation" },
    SUSPENDED: { zh: "中止协商", en: "suspended" },
    DRAFT_AGREED: { zh: "草案已达成一致", en: "an agreed draft" },
    IN_CONGRESS: { zh: "提交职代会审议", en: "before the congress" },
    NOT_PASSED: { zh: "未获通过", en: "not passed" },
    PASSED: { zh: "已通过", en: "passed" },
    SIGNED: { zh: "已签订", en: "signed" },
    FILED: { zh: "已报送", en: "filed" },
    OBJECTED: { zh: "被提出异议", en: "objected to" },
    EFFECTIVE: { zh: "已生效", en: "in force" },
    AMENDING: { zh: "变更或解除中", en: "being changed" },
    EXPIRED: { zh: "已期满", en: "expired" },
    TERMINATED: { zh: "已解除", en: "terminated" },
    RENEWED: { zh: "已续订", en: "renewed" },
  },
  steps: {
    demand: {
      ...{ name: { zh: "提出协商要求", en: "demand" }, from: [], to: "DEMANDED" },
      by: "contracts.write",
      tells: [
        employer(
          "收到集体协商要求,请在期限内书面答复。",
          "Consultation is demanded; answer in writing within the limit.",
        ),
        keepers(
          "集体协商要求已登记,请关注答复期限。",
          "A demand for consultation is recorded; mind the day of the answer.",
        ),
      ],
    },
    agree: {
      ...{ name: { zh: "同意协商", en: "agree to consult" }, from: ["DEMANDED"], to: "ANSWERED" },
      ...{ by: "contracts.answer", opinion: "OPTIONAL", apartFrom: ["demand"] },
      tells: [
        keepers(
          "对方同意协商,请确定协商代表。",
          "Consultation is agreed; fix the representatives.",
        ),
      ],
    },
    refuse: {
      ...{ name: { zh: "拒绝协商", en: "refuse to consult" }, from: ["DEMANDED"], to: "REFUSED" },
      ...{ by: "contracts.answer", opinion: "REQUIRED", apartFrom: ["demand"] },
      tells: [
        keepers(
          "对方拒绝协商,请查看理由;可再次提出,或请上级工会、劳动行政部门协调。",
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
          "您已被确定为集体协商代表;参加协商视为正常劳动,请做好准备。",
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
          "集体协商代表有更换,请查看名单。",
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
          "集体协商开始,请查看草案并参加会议。",
          "Negotiation begins; read the draft and come to the meetings.",
        ),
        staff(
          "集体合同草案正在协商,欢迎逐条提出意见。",
          "A collective contract is being negotiated; say what you think of its clauses.",
        ),
      ],
    },
    suspend: {
      ...{ name: { zh: "中止协商", en: "suspend" }, from: ["NEGOTIATING"], to: "SUSPENDED" },
      ...{ by: "contracts.write", opinion: "REQUIRED" },
      tells: [
        negotiators(
          "协商中止,请按商定日期恢复协商。",
          "Negotiation is suspended; it goes on by the day agreed.",
        ),
      ],
    },
    resume: {
      ...{ name: { zh: "恢复协商", en: "resume" }, from: ["SUSPENDED"], to: "NEGOTIATING" },
      ...{ by: "contracts.write", opinion: "OPTIONAL" },
      tells: [negotiators("协商恢复,请参加会议。", "Negotiation goes on; come to the meetings.")],
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
          "草案已达成一致,请提交职工代表大会审议。",
          "The draft is agreed; bring it before the congress.",
        ),
        staff(
          "集体合同草案已达成一致,将提交职工代表大会审议。",
          "The draft contract is agreed and goes to the congress.",
        ),
      ],
    },
    submit: {
      ...{
        name: { zh: "提交职代会", en: "bring before the congress" },
        from: ["DRAFT_AGREED", "AMENDING"],
        to: "IN_CONGRESS",
      },
      ...{ by: "contracts.write", opinion: "OPTIONAL" },
      tells: [
        keepers(
          "草案已提交职工代表大会,请组织无记名投票并登记计票。",
          "The draft is before the congress; hold the secret vote and record its counts.",
        ),
      ],
    },
    repeatVote: {
      ...{
        name: { zh: "投票无效,重新投票", en: "void vote, repeat" },
        from: ["IN_CONGRESS"],
        to: "IN_CONGRESS",
      },
      by: "contracts.write",
      tells: [
        keepers(
          "收回票数多于发出票数,投票无效,请重新投票。",
          "More ballots were collected than issued: the vote is void; repeat it.",
        ),
      ],
    },
    pass: {
      ...{ name: { zh: "通过", en: "pass" }, from: ["IN_CONGRESS"], to: "PASSED" },
      by: "contracts.write",
      tells: [
        negotiators(
          "集体合同草案已通过,请双方首席代表签字。",
          "The draft has passed; the chief representatives sign.",
        ),
        keepers(
          "草案已通过,请组织签订并按期报送。",
          "The draft has passed; have it signed and filed in time.",
        ),
      ],
    },
    fail: {
      ...{ name: { zh: "未通过", en: "not pass" }, from: ["IN_CONGRESS"], to: "NOT_PASSED" },
      by: "contracts.write",
      tells: [
        negotiators(
          "集体合同草案未通过,须重新协商。",
          "The draft did not pass and is negotiated again.",
        ),
        keepers(
          "草案未通过,请重新协商后再提交。",
          "The draft did not pass; negotiate again and resubmit it.",
        ),
      ],
    },
    renegotiate: {
      ...{
        name: { zh: "重新协商", en: "negotiate again" },
        from: ["NOT_PASSED", "OBJECTED"],
        to: "NEGOTIATING",
      },
      ...{ by: "contracts.write", opinion: "OPTIONAL" },
      tells: [
        negotiators(
          "集体合同须重新协商,请参加会议。",
          "The contract is negotiated again; come to the meetings.",
        ),
      ],
    },
    sign: {
      ...{ name: { zh: "签订", en: "sign" }, from: ["PASSED"], to: "SIGNED" },
      by: "contracts.write",
      tells: [
        employer(
          "集体合同已签订,请在期限内报送。",
          "The contract is signed; file it within the limit.",
        ),
      ],
    },
    file: {
      ...{ name: { zh: "报送", en: "file" }, from: ["SIGNED"], to: "FILED" },
      by: "contracts.write",
      tells: [
        keepers(
          "集体合同文本已报送;期满无异议即行生效。",
          "The text is filed; it takes effect when nobody has objected in time.",
        ),
      ],
    },
    object: {
      ...{ name: { zh: "提出异议", en: "object" }, from: ["FILED"], to: "OBJECTED" },
      ...{ by: "contracts.write", opinion: "REQUIRED" },
      tells: [
        keepers(
          "报送机关提出异议,请重新协商有关条款后再报送。",
          "There is an objection; negotiate the clauses again and file anew.",
        ),
        employer(
          "报送机关对集体合同提出异议,须重新协商。",
          "There is an objection to the contract; it is negotiated again.",
        ),
      ],
    },
    takeEffect: {
      ...{ name: { zh: "生效", en: "take effect" }, from: ["FILED"], to: "EFFECTIVE", by: "HOUSE" },
      tells: [
        keepers(
          "集体合同已生效,请在期限内向全体职工公布。",
          "The contract is in force; publish it to all staff within the limit.",
        ),
        employer("集体合同已生效,请履行各项条款。", "The contract is in force; keep its clauses."),
      ],
    },
    publish: {
      ...{ name: { zh: "公布", en: "publish" }, from: ["EFFECTIVE"], to: "EFFECTIVE" },
      by: "contracts.write",
      tells: [
        staff(
          "集体合同已生效并公布,请查阅。",
          "The collective contract is in force and published; read it.",
        ),
      ],
    },
    report: {
      ...{
        name: { zh: "向职代会报告履行情况", en: "report on performance" },
        from: ["EFFECTIVE"],
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
          "集体合同拟变更或解除,请按原程序协商。",
          "The contract is to be changed or ended, by the procedure of its conclusion.",
        ),
        employer(
          "集体合同拟变更或解除,请按原程序协商。",
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
          "变更或解除已放弃,原合同继续有效。",
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
        keepers("集体合同已解除,请归档。", "The contract has ended; file it away."),
      ],
    },
    expire: {
      ...{ name: { zh: "期满", en: "expire" }, from: mayExpire, to: "EXPIRED", by: "HOUSE" },
      tells: [
        keepers(
          "集体合同期满失效;如未续订,请尽快提出续订协商。",
          "The contract has expired; demand its renewal if that is not under way.",
        ),
      ],
    },
    renew: {
      ...{
        name: { zh: "由新合同接续", en: "give way to its renewal" },
        from: ["EFFECTIVE", "AMENDING"],
        to: "RENEWED",
        by: "HOUSE",
      },
      tells: [
        keepers(
          "续订的集体合同已生效,原合同终止。",
          "The renewed contract is in force; this one ends.",
        ),
      ],
    },
  },
});

export type ContractStep = keyof typeof contractStages.steps;

/** What a step is taken on. Nobody owns a contract: it is the two sides'. */
export const matterOf = (
  { state, campusId }: Pick<CollectiveContract, "state" | "campusId">,
  taken: readonly TakenStep[] = [],
): Matter<ContractState> => ({ state, campusId, departmentId: null, owners: [], taken });

/** The steps that a contract offers somebody now. */
export const contractStepsOf = (
  contract: CollectiveContract,
  actor: Actor,
  taken: readonly TakenStep[],
): ContractStep[] => stepsOf(contractStages, matterOf(contract, taken), actor);
