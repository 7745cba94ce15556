import type { Fraction, Sentence } from "@union/kernel";
import { reaches } from "@union/kernel";
import type { CandidateVotes, ElectionOutcome } from "./count-election.js";

/** The numbers of an election that its sentence shows. */
export type ElectionNumbers = {
  readonly entitled: number;
  /** Those of the roster on the day it was recorded. */
  readonly personsKnown: number;
  readonly tookPart: number;
  readonly issued: number;
  readonly collected: number;
  readonly outcome: ElectionOutcome;
  readonly turnout: Fraction;
};

const symbol = ({ inclusive }: Fraction): string => (inclusive ? "≥" : ">");

/** A comparison of exact fractions as anybody can do it again: 80 × 3 = 240 ≥ 100 × 2 = 200. */
const working = (fraction: Fraction, part: number, whole: number): string => {
  const { num, den } = fraction;
  const holds = reaches(fraction, part, whole) ? "✓" : "✗";
  return `${part} × ${den} = ${part * den} ${symbol(fraction)} ${whole} × ${num} = ${whole * num} ${holds}`;
};

/** What an election came to, and why. */
export function electionSentence(numbers: ElectionNumbers): Sentence {
  const { entitled, personsKnown, tookPart, issued, collected, outcome, turnout } = numbers;
  if (outcome === "VOID_BALLOTS")
    return {
      zh: `收回 ${collected} 张，多于发出的 ${issued} 张，选举无效，应重新选举。`,
      en: `${collected} ballots came back of ${issued} issued: the election is void and is held again.`,
    };
  const sum = working(turnout, tookPart, entitled);
  const differs = entitled !== personsKnown;
  const roster = differs
    ? { zh: `(花名册在册 ${personsKnown} 人)`, en: ` (${personsKnown} on the roster)` }
    : { zh: "", en: "" };
  return outcome === "VOID_TURNOUT"
    ? {
        zh: `选区 ${entitled} 人${roster.zh}中 ${tookPart} 人参加(${sum})，人数不足，选举无效，应重新选举。`,
        en: `${tookPart} of ${entitled}${roster.en} took part (${sum}): too few, the election is void and is held again.`,
      }
    : {
        zh: `选区 ${entitled} 人${roster.zh}中 ${tookPart} 人参加(${sum})，选举有效。`,
        en: `${tookPart} of ${entitled}${roster.en} took part (${sum}): the election is valid.`,
      };
}

/** What a candidate's votes came to: reached or not, of everybody in the district. */
export function candidateSentence(
  { yes }: Pick<CandidateVotes, "yes">,
  elect: Fraction,
  entitled: number,
): Sentence {
  const sum = working(elect, yes, entitled);
  return reaches(elect, yes, entitled)
    ? {
        zh: `得赞成票 ${yes}，达到选区全体 ${entitled} 人的法定票数(${sum})。`,
        en: `${yes} votes of all ${entitled} reach the number (${sum}).`,
      }
    : {
        zh: `得赞成票 ${yes}，未达到选区全体 ${entitled} 人的法定票数(${sum})。`,
        en: `${yes} votes of all ${entitled} do not reach the number (${sum}).`,
      };
}
