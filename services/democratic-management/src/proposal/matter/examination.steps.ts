const toAuthors = (zh: string, en: string) => [{ whom: "AUTHORS", says: { zh, en } }] as const;

/** Steps of its examination by the proposals committee (PR-R6); nobody examines a proposal of his own. */
export const examinationSteps = {
  TAKE_UP: {
    name: { zh: "受理", en: "take up" },
    from: ["SUBMITTED"],
    to: "UNDER_EXAMINATION",
    by: "proposals.examine",
    apartFrom: ["OWNER"],
    tells: toAuthors("已受理，正在审查。", "It was taken up and is being examined."),
  },
  DISPUTE: {
    name: { zh: "提请主席团裁定", en: "refer to the presidium" },
    from: ["UNDER_EXAMINATION"],
    to: "UNDER_EXAMINATION",
    by: "proposals.examine",
    opinion: "REQUIRED",
    apartFrom: ["OWNER"],
    tells: toAuthors(
      "审查有不同意见，由主席团裁定。",
      "Its examination is disputed; the presidium decides.",
    ),
  },
  FILE: {
    name: { zh: "立案", en: "file" },
    from: ["UNDER_EXAMINATION"],
    to: "FILED",
    by: "proposals.examine",
    opinion: "OPTIONAL",
    apartFrom: ["OWNER"],
    tells: [
      ...toAuthors("已立案，将交有关部门办理。", "It was filed and goes to a department."),
      {
        whom: "SECONDERS",
        says: { zh: "您附议的提案已立案。", en: "A proposal that you second was filed." },
      },
    ],
  },
  MERGE: {
    name: { zh: "并案", en: "merge" },
    from: ["UNDER_EXAMINATION"],
    to: "MERGED",
    by: "proposals.examine",
    opinion: "REQUIRED",
    apartFrom: ["OWNER"],
    tells: [
      {
        whom: "PROPOSER",
        says: {
          zh: "与内容相近的提案并案办理，您为共同提案人，办理情况会继续告知您。",
          en: "It was merged with a similar one; you are its co-author and go on being told.",
        },
      },
      {
        whom: "CASE_AUTHORS",
        says: {
          zh: "有一件内容相近的提案并入您的提案。",
          en: "A similar proposal was merged into yours.",
        },
      },
    ],
  },
  RETURN: {
    name: { zh: "退回补充", en: "return for completion" },
    from: ["UNDER_EXAMINATION"],
    to: "RETURNED",
    by: "proposals.examine",
    opinion: "REQUIRED",
    apartFrom: ["OWNER"],
    tells: toAuthors(
      "请按审查意见补充后重新提交。",
      "Complete it as the committee asks and submit it again.",
    ),
  },
  CONVERT: {
    name: { zh: "转建议", en: "convert to a suggestion" },
    from: ["UNDER_EXAMINATION"],
    to: "CONVERTED_TO_SUGGESTION",
    by: "proposals.examine",
    opinion: "REQUIRED",
    apartFrom: ["OWNER"],
    tells: toAuthors(
      "转为建议办理，理由见审查意见，仍会答复。",
      "It is handled as a suggestion; the reason stands with it, and it is answered.",
    ),
  },
  REJECT: {
    name: { zh: "不予立案", en: "refuse" },
    from: ["UNDER_EXAMINATION"],
    to: "REJECTED",
    by: "proposals.examine",
    opinion: "REQUIRED",
    apartFrom: ["OWNER"],
    tells: toAuthors(
      "不予立案，理由见审查意见。",
      "It was not filed; the committee gives the reason.",
    ),
  },
  ANSWER_SUGGESTION: {
    name: { zh: "答复建议", en: "answer the suggestion" },
    from: ["CONVERTED_TO_SUGGESTION"],
    to: "CONVERTED_TO_SUGGESTION",
    by: "proposals.examine",
    opinion: "REQUIRED",
    apartFrom: ["OWNER"],
    tells: toAuthors("您的建议已答复，请查看。", "Your suggestion was answered; read the answer."),
  },
} as const;
