import { err, type Fraction, ok, type Result, reaches, type Sentence } from "@union/kernel";

/** The counts of a vote on a draft: persons, then ballots (2.2.7). */
export type ContractVoteCounts = {
  readonly total: number;
  readonly present: number;
  readonly issued: number;
  readonly collected: number;
  readonly valid: number;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
};
export type ContractVoteOutcome = "PASSED" | "NOT_PASSED" | "VOID";
export type ContractVoteCountsWrong = {
  readonly kind: "ContractVoteCountsWrong";
  readonly problems: readonly Sentence[];
};

/** CC-R8 what the counts come to, and the working in a sentence; sums that do not hold are said all at once. */
export function countContractVote(
  counts: ContractVoteCounts,
  rule: { readonly quorum: Fraction; readonly pass: Fraction },
): Result<{ outcome: ContractVoteOutcome; working: Sentence }, ContractVoteCountsWrong> {
  const problems = problemsOf(counts);
  if (problems.length > 0) return err({ kind: "ContractVoteCountsWrong", problems });
  const { total, present, issued, collected, yes } = counts;
  if (collected > issued)
    return ok({
      outcome: "VOID",
      working: {
        zh: `收回 ${collected} 票，多于发出 ${issued} 票，投票无效，须重新投票。`,
        en: `${collected} ballots were collected and only ${issued} issued: the vote is void and repeated.`,
      },
    });
  const isQuorate = reaches(rule.quorum, present, total);
  const isPassed = isQuorate && reaches(rule.pass, yes, total);
  const quorum = comparison(rule.quorum, isQuorate);
  const pass = comparison(rule.pass, reaches(rule.pass, yes, total));
  return ok({
    outcome: isPassed ? "PASSED" : "NOT_PASSED",
    working: {
      zh: `应到 ${total} 人，实到 ${present} 人，${quorum.zh}；赞成 ${yes} 票，以全体 ${total} 人计，${pass.zh}；${isPassed ? "通过" : "未通过"}。`,
      en: `${present} of ${total} are present, ${quorum.en}; ${yes} of all ${total} agree, ${pass.en}: ${isPassed ? "passed" : "not passed"}.`,
    },
  });
}

function problemsOf(counts: ContractVoteCounts): Sentence[] {
  const { total, present, issued, collected, valid, yes, no, abstain } = counts;
  const wrong: readonly (readonly [boolean, string, string])[] = [
    [
      Object.values(counts).some((n) => !Number.isSafeInteger(n) || n < 0),
      "各项须为不小于 0 的整数",
      "counts are whole numbers of at least 0",
    ],
    [total < 1, "应到人数须大于 0", "there is nobody who should attend"],
    [
      present > total,
      `实到 ${present} 人多于应到 ${total} 人`,
      `${present} are present of only ${total}`,
    ],
    [
      issued > present,
      `发出 ${issued} 票多于实到 ${present} 人`,
      `${issued} ballots were issued to only ${present}`,
    ],
    [
      valid > collected,
      `有效 ${valid} 票多于收回 ${collected} 票`,
      `${valid} ballots are valid of only ${collected}`,
    ],
    [
      yes + no + abstain !== valid,
      `赞成、反对、弃权合计 ${yes + no + abstain}，与有效 ${valid} 票不符`,
      `yes, no and abstentions are ${yes + no + abstain}, not the ${valid} valid ballots`,
    ],
  ];
  return wrong.flatMap(([isWrong, zh, en]) => (isWrong ? [{ zh, en }] : []));
}

/** 达到三分之二 / 未超过二分之一, as the rule's own wording has it. */
function comparison({ num, den, inclusive }: Fraction, isReached: boolean): Sentence {
  return {
    zh: `${isReached ? "" : "未"}${inclusive ? "达到" : "超过"} ${num}/${den}`,
    en: `${isReached ? "" : "not "}${inclusive ? "at least" : "more than"} ${num}/${den}`,
  };
}
