const told = (whom: string, zh: string, en: string) => ({ whom, says: { zh, en } }) as const;

/** Steps of its handling (PR-R7 to PR-R12): department, answer, feedback, and a second round. */
export const handlingSteps = {
  ASSIGN: {
    name: { zh: "交办", en: "assign" },
    from: ["FILED", "REASSIGNMENT_REQUESTED"],
    to: "ASSIGNED",
    by: "proposals.examine",
    apartFrom: ["OWNER"],
    tells: [
      told(
        "DEPARTMENT",
        "已交由您部门主办，请接办并按期答复。",
        "It was assigned to your department: accept it and answer in time.",
      ),
      told(
        "ASSISTING",
        "您部门协办此提案，请配合主办部门。",
        "Your department assists with it; work with the department in charge.",
      ),
      told("LEADER", "您分管的部门承办此提案。", "A department in your charge handles it."),
      told("AUTHORS", "已交有关部门办理。", "It was assigned to a department."),
    ],
  },
  OBJECT: {
    name: { zh: "对交办提出异议", en: "object to the assignment" },
    from: ["ASSIGNED"],
    to: "REASSIGNMENT_REQUESTED",
    by: "proposals.handle",
    opinion: "REQUIRED",
    tells: [
      told(
        "COMMITTEE",
        "承办部门对交办有异议，请改交或维持。",
        "The department objects to the assignment: assign it anew or uphold it.",
      ),
    ],
  },
  UPHOLD: {
    name: { zh: "维持交办", en: "uphold the assignment" },
    from: ["REASSIGNMENT_REQUESTED"],
    to: "ASSIGNED",
    by: "proposals.examine",
    opinion: "REQUIRED",
    apartFrom: ["OBJECT", "OWNER"],
    tells: [
      told(
        "DEPARTMENT",
        "异议未被采纳，仍由您部门主办，期限不变。",
        "The objection was not upheld: it stays with your department, and so does its last day.",
      ),
    ],
  },
  ACCEPT: {
    name: { zh: "接办", en: "accept" },
    from: ["ASSIGNED"],
    to: "IN_HANDLING",
    by: "proposals.handle",
    tells: [
      told("AUTHORS", "承办部门已接办。", "The department has taken it on."),
      told("COMMITTEE", "承办部门已接办。", "The department has taken it on."),
    ],
  },
  ANSWER: {
    name: { zh: "答复", en: "answer" },
    from: ["IN_HANDLING", "REHANDLING"],
    to: "ANSWERED",
    by: "HOUSE",
    tells: [
      told(
        "COMMITTEE",
        "答复已经部门负责人和分管院领导审批，请送达提案人。",
        "The answer was approved by the head and the leader in charge; deliver it to the proposers.",
      ),
    ],
  },
  DELIVER: {
    name: { zh: "送达答复", en: "deliver the answer" },
    from: ["ANSWERED"],
    to: "FEEDBACK_DUE",
    by: "proposals.examine",
    tells: [
      told(
        "PROPOSER",
        "已有答复，请在期限内反馈是否满意。",
        "It was answered: say in time whether you are satisfied.",
      ),
      told("AUTHORS", "您参与提出的提案已有答复。", "A proposal of yours was answered."),
    ],
  },
  RATE_SATISFIED: {
    name: { zh: "反馈满意或基本满意", en: "rate as satisfactory" },
    from: ["FEEDBACK_DUE"],
    to: "CLOSED",
    by: "OWNER",
    opinion: "OPTIONAL",
    tells: [
      told("DEPARTMENT", "提案人已反馈，提案办结。", "The proposer gave his rating; it is closed."),
      told("COMMITTEE", "提案人已反馈，提案办结。", "The proposer gave his rating; it is closed."),
      told("AUTHORS", "提案已办结。", "It is closed."),
    ],
  },
  RATE_UNSATISFIED: {
    name: { zh: "反馈不满意", en: "rate as unsatisfactory" },
    from: ["FEEDBACK_DUE"],
    to: "REHANDLING",
    by: "OWNER",
    opinion: "REQUIRED",
    tells: [
      told(
        "DEPARTMENT",
        "提案人不满意，请二次办理并重新答复。",
        "The proposer is not satisfied: handle it once more and answer again.",
      ),
      told(
        "LEADER",
        "提案人不满意，进入二次办理。",
        "The proposer is not satisfied; it is handled once more.",
      ),
      told(
        "COMMITTEE",
        "提案人不满意，进入二次办理。",
        "The proposer is not satisfied; it is handled once more.",
      ),
      told("AUTHORS", "提案进入二次办理。", "It is handled once more."),
    ],
  },
  ESCALATE: {
    name: { zh: "再次不满意", en: "rate as unsatisfactory once more" },
    from: ["FEEDBACK_DUE"],
    to: "ESCALATED",
    by: "OWNER",
    opinion: "REQUIRED",
    tells: [
      told(
        "COMMITTEE",
        "办理轮次已满仍不满意，请提交联席会议或院领导决定。",
        "All rounds are over and the proposer is not satisfied: bring it before the joint meeting or the leader.",
      ),
      told(
        "LEADER",
        "办理轮次已满，提案人仍不满意。",
        "All rounds are over and the proposer is not satisfied.",
      ),
      told(
        "AUTHORS",
        "提案将由联席会议或院领导决定。",
        "The joint meeting or the leader decides on it.",
      ),
    ],
  },
  CLOSE_ESCALATED: {
    name: { zh: "裁定办结", en: "close by decision" },
    from: ["ESCALATED"],
    to: "CLOSED",
    by: "proposals.examine",
    opinion: "REQUIRED",
    apartFrom: ["OWNER"],
    tells: [
      told(
        "AUTHORS",
        "已作出决定并办结，说明见办理记录。",
        "It was decided and closed; the note stands with it.",
      ),
      told("DEPARTMENT", "已作出决定并办结。", "It was decided and closed."),
    ],
  },
  LAPSE: {
    name: { zh: "逾期未反馈", en: "end without feedback" },
    from: ["FEEDBACK_DUE"],
    to: "CLOSED",
    by: "HOUSE",
    tells: [
      told(
        "AUTHORS",
        "反馈期限已过，按未反馈办结。",
        "The time for feedback is over; it is closed without any.",
      ),
      told(
        "COMMITTEE",
        "提案人未反馈，按未反馈办结。",
        "The proposer gave no feedback; it is closed without any.",
      ),
    ],
  },
} as const;
