import { LocalDateScalar, type Locale, say } from "@union/subgraph";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { ElectionOutcome } from "./count-election.js";
import type { VoteRow } from "./election.reader.js";
import type { DistrictElection, ElectionKind, Verdict } from "./election.repository.js";
import { candidateSentence, electionSentence } from "./election-sentence.js";

const OutcomeEnum = {
  VALID: "VALID",
  VOID_TURNOUT: "VOID_TURNOUT",
  VOID_BALLOTS: "VOID_BALLOTS",
} as const;
registerEnumType(OutcomeEnum, {
  name: "DistrictElectionOutcome",
  description:
    "Valid 有效, void for turnout 参加人数不足无效, void for more ballots than issued 票数不符无效.",
});
const KindEnum = { REGULAR: "REGULAR", BY_ELECTION: "BY_ELECTION" } as const;
registerEnumType(KindEnum, {
  name: "DistrictElectionKind",
  description: "For the term 选举, or of a vacancy within it 补选.",
});
const VerdictEnum = { ELECTED: "ELECTED", TIED: "TIED", NOT_ELECTED: "NOT_ELECTED" } as const;
registerEnumType(VerdictEnum, {
  name: "CandidateVerdict",
  description:
    "Elected 当选, tied at the last seat and to be voted on again 票数相等待再选, not elected 未当选.",
});

@ObjectType("CandidateVotes", { description: "The votes of a candidate (候选人得票)." })
export class CandidateVotesType {
  @Field(() => Int, { description: "In favour (赞成)." }) yes!: number;
  @Field(() => Int, { description: "Against (反对)." }) no!: number;
  @Field(() => Int, { description: "Abstentions (弃权)." }) abstain!: number;
  @Field(() => VerdictEnum, { description: "What became of it." }) verdict!: Verdict;
  @Field(() => String, { description: "The working, in a sentence." }) sentence!: string;
  delegateId!: string;
}

@ObjectType("DistrictElection", { description: "A district's election as recorded (选区选举)." })
export class DistrictElectionType {
  @Field(() => ID, { description: "Its id." }) id!: string;
  @Field(() => Int, { description: "The how-manieth of its district (第几次)." }) no!: number;
  @Field(() => KindEnum, { description: "For the term, or a by-election." }) kind!: ElectionKind;
  @Field(() => LocalDateScalar, { description: "The day (选举日期)." }) heldOn!: string;
  @Field(() => Int, { description: "Persons of the district who may elect (应参加)." })
  entitled!: number;
  @Field(() => Int, { description: "Persons of the district by the roster when it was recorded." })
  personsKnown!: number;
  @Field(() => Int, { description: "Who took part (实际参加)." }) tookPart!: number;
  @Field(() => Int, { description: "Ballots issued (发出)." }) issued!: number;
  @Field(() => Int, { description: "Ballots collected (收回)." }) collected!: number;
  @Field(() => Int, { description: "Invalid ballots (废票)." }) invalid!: number;
  @Field(() => Int, { description: "Seats to be filled (应选)." }) seats!: number;
  @Field(() => OutcomeEnum, { description: "Whether it was valid." }) outcome!: ElectionOutcome;
  @Field(() => String, { description: "Why, with the working in a sentence." }) sentence!: string;
  @Field(() => String, { description: "The document (依据文件)." }) document!: string;
  @Field(() => String, { description: "Who decided (决定机构)." }) decidedBy!: string;
  private election!: DistrictElection;

  static of(row: DistrictElection, locale: Locale): DistrictElectionType {
    const sentence = say(electionSentence({ ...row, turnout: row.rule.turnout }), locale);
    return Object.assign(new DistrictElectionType(), row, { sentence, election: row });
  }

  /** The votes of this election, worded by its own rule. */
  votesFrom(rows: readonly VoteRow[], locale: Locale): CandidateVotesType[] {
    const { entitled, rule } = this.election;
    return rows.map(({ id, yes, no, abstain, verdict }) => {
      const sentence = say(candidateSentence({ yes }, rule.elect, entitled), locale);
      const own = { delegateId: id, yes, no, abstain, verdict, sentence };
      return Object.assign(new CandidateVotesType(), own);
    });
  }
}
