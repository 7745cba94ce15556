import type { LocalDate, Sentence } from "@union/kernel";
import type { VotedSession } from "../../session/index.js";
import type { ContractVoteCounts } from "./contract-vote.js";

/** A session that votes: it sits, or has sat. */
const held = ["IN_SESSION", "ADJOURNED", "CLOSED", "PUBLISHED", "REPORTED", "ARCHIVED"];
const passable = ["DELIBERATE_AND_PASS", "DECIDE"];

/** CC-R8 whatever keeps the counts from being those of a session as it is recorded; none where they fit. */
export function fitsSession(
  { session, delegates, items, item, votes }: VotedSession,
  votedOn: LocalDate,
  today: LocalDate,
  counts: ContractVoteCounts,
): Sentence[] {
  const { opensOn, present } = session;
  const last = session.closedOn ?? today;
  const isOfDay = votedOn >= opensOn && votedOn <= last;
  const wrong: readonly (readonly [boolean, string, string])[] = [
    [
      session.type !== "STAFF",
      "所选不是职工代表大会",
      "the session chosen is none of the staff congress",
    ],
    [
      !held.includes(session.state),
      "所选大会尚未召开或已取消",
      "the session chosen was not held, or was called off",
    ],
    [
      !isOfDay,
      `表决日期应在大会期间(${opensOn} 至 ${last})`,
      `the vote lies within the session (${opensOn} to ${last})`,
    ],
    [
      delegates > 0 && counts.total !== delegates,
      `应到 ${counts.total} 人，大会正式代表为 ${delegates} 人`,
      `${counts.total} should attend, and the session has ${delegates} formal delegates`,
    ],
    [
      present !== null && counts.present > present,
      `实到 ${counts.present} 人，多于大会登记的 ${present} 人`,
      `${counts.present} are present, more than the ${present} recorded of the session`,
    ],
    [
      item === null && items.length > 0,
      "请选择这次大会中表决本合同的议题",
      "choose the item of this session that was voted on",
    ],
    [
      item !== null && !passable.includes(item.kind),
      "所选议题不是审议通过或审议决定事项",
      "the item chosen is none that is passed or decided",
    ],
    [
      item !== null && item.method === "SHOW_OF_HANDS",
      "所选议题不是无记名投票",
      "the item chosen was not voted on by secret ballot",
    ],
    [
      item !== null && votes.length === 0 && session.source === "HOUSE",
      "大会中尚未登记该议题的表决，请先在大会中登记",
      "no vote on the item is recorded in the session; record it there first",
    ],
    [
      votes.length > 0 && !votes.some((vote) => isSame(vote, votedOn, counts)),
      "票数或日期与大会登记的该议题表决不一致",
      "counts or day are not those recorded of the item in the session",
    ],
  ];
  return wrong.flatMap(([isWrong, zh, en]) => (isWrong ? [{ zh, en }] : []));
}

/** Whether the counts are those of a round; what the record does not tell is not held against them. */
function isSame(
  vote: VotedSession["votes"][number],
  votedOn: LocalDate,
  counts: ContractVoteCounts,
): boolean {
  const told = ["present", "issued", "collected", "valid", "yes", "no", "abstain"] as const;
  return (
    vote.votedOn === votedOn &&
    vote.total === counts.total &&
    told.every((name) => vote[name] === null || vote[name] === counts[name])
  );
}
