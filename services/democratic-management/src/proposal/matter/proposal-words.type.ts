import { choiceOf } from "../choice-of.type.js";
import type { PauseReason } from "../handling/pause-reason.js";
import type { ProposedAs } from "./online-proposal.js";
import type { SeconderState } from "./online-proposal.repository.js";

export const ProposalSourceEnum = choiceOf<"REGISTER" | "ONLINE">(
  "ProposalSource",
  "Where a proposal came from (提案来源).",
  {
    REGISTER: "A row of a register; it is corrected there (登记表导入).",
    ONLINE: "Put forward and handled here (在线提出).",
  },
);
export const ProposedAsEnum = choiceOf<ProposedAs>("ProposedAs", "Who proposes (提案主体).", {
  DELEGATE: "A delegate with his seconders (代表).",
  DELEGATION: "A delegation as a whole (代表团).",
});
export const ExaminerEnum = choiceOf<"COMMITTEE" | "PRESIDIUM">(
  "ProposalExaminer",
  "Who examined a proposal (审查机构).",
  {
    COMMITTEE: "The proposals committee (提案委员会).",
    PRESIDIUM: "The presidium, where the examination was disputed (主席团).",
  },
);
export const SeconderStateEnum = choiceOf<SeconderState>(
  "SeconderState",
  "What a delegate said who was asked to second a proposal (附议状态).",
  {
    ASKED: "Has not answered yet (待确认).",
    CONFIRMED: "Confirmed it himself (已附议).",
    DECLINED: "Declined (已谢绝).",
  },
);
export const PauseReasonEnum = choiceOf<PauseReason>(
  "ProposalPauseReason",
  "Why the clock of an answer may stand still: these reasons and no other (暂停事由).",
  {
    PROPOSER_SUPPLEMENTS: "The proposer is to bring more (待提案人补充材料).",
    UPPER_APPROVAL: "An authority above the hospital decides (待上级审批).",
    EMERGENCY: "A public-health or other emergency (突发事件).",
  },
);
