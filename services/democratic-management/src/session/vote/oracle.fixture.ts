/*
 * The rules of quorum, passing and elections once more, straight from their text (SC-R12, SC-R13, EL-R4, EL-R5, EL-R7 with its ballots),
 * with nothing of the product: what the exhaustive tests hold the product against.
 */
type Rule = { readonly num: number; readonly den: number; readonly inclusive: boolean };
type Candidate = { readonly memberId: string; readonly yes: number };
type Vote = Readonly<
  Record<
    "total" | "present" | "issued" | "collected" | "valid" | "invalid" | "yes" | "no" | "abstain",
    number
  >
>;

function reaches(rule: Rule, part: number, whole: number): boolean {
  if (whole === 0) return false;
  const left = BigInt(part) * BigInt(rule.den);
  const right = BigInt(whole) * BigInt(rule.num);
  if (left > right) return true;
  return rule.inclusive && left === right;
}

function stateOf(vote: Vote): "COUNTED" | "VOID" | "WRONG" {
  if (vote.present > vote.total || vote.issued > vote.present) return "WRONG";
  if (vote.collected > vote.issued) return "VOID";
  if (vote.yes + vote.no + vote.abstain !== vote.valid) return "WRONG";
  if (vote.valid + vote.invalid !== vote.collected) return "WRONG";
  return "COUNTED";
}

/** Seat by seat: a seat is somebody's where fewer people than there are seats have as many votes as he or more. */
function seatsFor(standing: readonly Candidate[], seats: number) {
  const elected: string[] = [];
  const runOff: string[] = [];
  for (const one of standing) {
    let better = 0;
    let equal = 0;
    for (const other of standing) {
      if (other.yes > one.yes) better += 1;
      if (other.yes === one.yes) equal += 1;
    }
    if (better + equal <= seats) elected.push(one.memberId);
    else if (better < seats) runOff.push(one.memberId);
  }
  return { elected, runOff, open: seats - elected.length };
}

function election(candidates: readonly Candidate[], seats: number, eligible: number) {
  const over: Candidate[] = [];
  for (const one of candidates) if (one.yes + one.yes > eligible) over.push(one);
  return seatsFor(over, seats);
}

/**
 * EL-R7 "A ballot naming more than the seats is invalid; equal or fewer valid": whether these yes votes can stand on so many valid
 * ballots. The ballots are filled in one after the other, each with as many names as there are seats, nobody twice, those first who
 * have most votes left; what cannot be placed so cannot be placed at all.
 */
function fitsBallots(yes: readonly number[], ballots: number, seats: number): boolean {
  const left = [...yes];
  for (let ballot = 0; ballot < ballots; ballot += 1) {
    const named = left
      .map((votes, candidate) => ({ votes, candidate }))
      .sort((one, other) => other.votes - one.votes)
      .slice(0, seats);
    for (const { votes, candidate } of named) if (votes > 0) left[candidate] = votes - 1;
  }
  return left.every((votes) => votes === 0);
}

export const oracle = { reaches, stateOf, election, runOff: seatsFor, fitsBallots };
