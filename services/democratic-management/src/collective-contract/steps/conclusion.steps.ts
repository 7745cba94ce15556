import { type ContractStepTable, employer, keepers, negotiators } from "./contract-step-table.js";

/** The congress, signing, filing and objections (CC-R8…R11). */
export const conclusionSteps = {
  submit: {
    ...{
      name: { zh: "提交职代会", en: "bring before the congress" },
      from: ["DRAFT_AGREED", "AMENDING"],
      to: "IN_CONGRESS",
    },
    ...{ by: "contracts.write", opinion: "OPTIONAL" },
    tells: [
      keepers(
        "草案已提交职工代表大会，请组织无记名投票并登记计票。",
        "The draft is before the congress; hold the secret vote and record its counts.",
      ),
    ],
  },
  repeatVote: {
    ...{
      name: { zh: "投票无效，重新投票", en: "void vote, repeat" },
      from: ["IN_CONGRESS"],
      to: "IN_CONGRESS",
    },
    by: "contracts.write",
    tells: [
      keepers(
        "收回票数多于发出票数，投票无效，请重新投票。",
        "More ballots were collected than issued: the vote is void; repeat it.",
      ),
    ],
  },
  pass: {
    ...{ name: { zh: "通过", en: "pass" }, from: ["IN_CONGRESS"], to: "PASSED" },
    by: "contracts.write",
    tells: [
      negotiators(
        "集体合同草案已通过，请双方首席代表签字。",
        "The draft has passed; the chief representatives sign.",
      ),
      keepers(
        "草案已通过，请组织签订并按期报送。",
        "The draft has passed; have it signed and filed in time.",
      ),
    ],
  },
  fail: {
    ...{ name: { zh: "未通过", en: "not pass" }, from: ["IN_CONGRESS"], to: "NOT_PASSED" },
    by: "contracts.write",
    tells: [
      negotiators(
        "集体合同草案未通过，须重新协商。",
        "The draft did not pass and is negotiated again.",
      ),
      keepers(
        "草案未通过，请重新协商后再提交。",
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
        "集体合同须重新协商，请参加会议。",
        "The contract is negotiated again; come to the meetings.",
      ),
    ],
  },
  sign: {
    ...{ name: { zh: "签订", en: "sign" }, from: ["PASSED"], to: "SIGNED" },
    by: "contracts.write",
    tells: [
      employer(
        "集体合同已签订，请盖章并在期限内报送。",
        "The contract is signed; seal it and file it within the limit.",
      ),
    ],
  },
  seal: {
    ...{ name: { zh: "单位盖章", en: "seal" }, from: ["SIGNED"], to: "SIGNED" },
    by: "contracts.write",
    tells: [
      employer(
        "集体合同已由单位盖章，请在期限内报送。",
        "The employer has sealed the contract; file it within the limit.",
      ),
    ],
  },
  file: {
    ...{ name: { zh: "报送", en: "file" }, from: ["SIGNED"], to: "FILED" },
    by: "contracts.write",
    tells: [
      keepers(
        "集体合同文本已报送；期满无异议即行生效。",
        "The text is filed; it takes effect when nobody has objected in time.",
      ),
    ],
  },
  object: {
    ...{ name: { zh: "提出异议", en: "object" }, from: ["FILED"], to: "OBJECTED" },
    ...{ by: "contracts.write", opinion: "REQUIRED" },
    tells: [
      keepers(
        "报送机关提出异议，请重新协商有关条款后再报送。",
        "There is an objection; negotiate the clauses again and file anew.",
      ),
      employer(
        "报送机关对集体合同提出异议，须重新协商。",
        "There is an objection to the contract; it is negotiated again.",
      ),
    ],
  },
} as const satisfies ContractStepTable;
