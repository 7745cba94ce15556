import { err, type Fraction, ok, type Result, reaches } from "@union/kernel";

/** What the protocol of a district's election says (domain 2.2.4); all numbers are persons or ballots. */
export type ElectionCount = {
  /** Everybody of the district who may elect. */
  readonly entitled: number;
  readonly tookPart: number;
  readonly issued: number;
  readonly collected: number;
  readonly invalid: number;
  /** Seats that are open. */
  readonly seats: number;
  readonly votes: readonly CandidateVotes[];
};
export type CandidateVotes = {
  readonly id: string;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
};
/** What the rules ask: who takes part, and who votes yes, both of everybody entitled. */
export type ElectionRule = { readonly turnout: Fraction; readonly elect: Fraction };

export type ElectionOutcome = "VALID" | "VOID_TURNOUT" | "VOID_BALLOTS";
export type ElectionResult = {
  readonly outcome: ElectionOutcome;
  readonly elected: readonly string[];
  /** Those who reached the number and share the last seat: another vote decides among them. */
  readonly tied: readonly string[];
};
export type ElectionCountsUnfit = {
  readonly kind: "ElectionCountsUnfit";
  readonly rule: CountRule;
};
/** The sums that a protocol must keep. */
export type CountRule =
  | "WHOLE_NUMBERS"
  | "TOOK_PART_OF_ENTITLED"
  | "ISSUED_OF_TOOK_PART"
  | "INVALID_OF_COLLECTED"
  | "VOTES_MAKE_VALID"
  | "YES_WITHIN_SEATS";

/**
 * Counts a district's election. More ballots collected than issued, or too few who took part, make it void: nobody is elected. Those who
 * reach the number of all entitled are elected by most votes, as many as there are seats; a tie at the last seat elects nobody there.
 */
export function countElection(
  count: ElectionCount,
  { turnout, elect }: ElectionRule,
): Result<ElectionResult, ElectionCountsUnfit> {
  const broken = brokenRule(count);
  if (broken) return err({ kind: "ElectionCountsUnfit", rule: broken });
  const { entitled, tookPart, issued, collected, seats, votes } = count;
  if (collected > issued) return ok(voided("VOID_BALLOTS"));
  if (!reaches(turnout, tookPart, entitled)) return ok(voided("VOID_TURNOUT"));
  const passing = votes
    .filter(({ yes }) => reaches(elect, yes, entitled))
    .toSorted((a, b) => b.yes - a.yes);
  const ids = (list: readonly CandidateVotes[]) => list.map(({ id }) => id);
  if (passing.length <= seats) return ok({ outcome: "VALID", elected: ids(passing), tied: [] });
  const cut = passing[seats - 1]?.yes ?? Number.POSITIVE_INFINITY;
  const sure = passing.filter(({ yes }) => yes > cut);
  const atCut = passing.filter(({ yes }) => yes === cut);
  return sure.length + atCut.length === seats
    ? ok({ outcome: "VALID", elected: ids([...sure, ...atCut]), tied: [] })
    : ok({ outcome: "VALID", elected: ids(sure), tied: ids(atCut) });
}

const voided = (outcome: ElectionOutcome): ElectionResult => ({ outcome, elected: [], tied: [] });

function brokenRule(count: ElectionCount): CountRule | null {
  const { entitled, tookPart, issued, collected, invalid, seats, votes } = count;
  const numbers = [
    ...[entitled, tookPart, issued, collected, invalid, seats],
    ...votes.flatMap(({ yes, no, abstain }) => [yes, no, abstain]),
  ];
  if (numbers.some((number) => !Number.isSafeInteger(number) || number < 0)) return "WHOLE_NUMBERS";
  if (tookPart > entitled) return "TOOK_PART_OF_ENTITLED";
  if (issued > tookPart) return "ISSUED_OF_TOOK_PART";
  if (invalid > collected) return "INVALID_OF_COLLECTED";
  const valid = collected - invalid;
  if (votes.some(({ yes, no, abstain }) => yes + no + abstain !== valid)) return "VOTES_MAKE_VALID";
  // A ballot that names more than the seats is invalid (EL-R7).
  const yes = votes.reduce((sum, one) => sum + one.yes, 0);
  return yes > valid * seats ? "YES_WITHIN_SEATS" : null;
}
