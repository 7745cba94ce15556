import { Deadlines } from "@union/deadlines";
import { ok } from "@union/kernel";
import { type Effect, type FactRefusal, type MatterKindOf, recordFact } from "../matter/index.js";
import { type DecisionUnfounded, type FactKind, readDecision } from "../member/index.js";
import { deemedWithdrawalStages } from "./deemed-withdrawal.stages.js";
import { deemedWithdrawalDue } from "./deemed-withdrawal-due.js";
import { expulsionStages } from "./expulsion.stages.js";
import { withdrawalStages } from "./withdrawal.stages.js";

export type DecideRefusal = DecisionUnfounded | FactRefusal;

/** What the committee decided becomes a fact, with its document and day. */
const decides =
  (kind: FactKind): Effect<DecideRefusal> =>
  async (desk, actor, matter, input) => {
    const decision = readDecision(input, desk.today);
    if (!decision.ok) return decision;
    const why = input.opinion ?? matter.note;
    const asked = { requestedOn: matter.openedOn, why: input.opinion };
    const done = await recordFact(desk, actor!, matter.memberId!, kind, decision.value, why, asked);
    return done.ok ? ok(matter) : done;
  };

/** The committee has taken the matter up: its clock stands still. */
const takesUp: Effect<DecideRefusal> = async ({ tx, today }, _actor, matter) => {
  const { unionId, id } = matter;
  await new Deadlines(tx).meet(deemedWithdrawalDue, { unionId, subject: id }, today);
  return ok(matter);
};

const departure = (
  stages: MatterKindOf["stages"],
  kind: FactKind,
): MatterKindOf<DecideRefusal> => ({
  stages,
  settled: ["DECIDED", "FILED", "CLOSED", "STAYED", "DROPPED"].filter(
    (state) => state in stages.states,
  ),
  place: 1,
  effects: { decide: decides(kind) },
  receiving: [],
});

/** The three ways in which a membership ends by a decision: 退会, 自动退会, 开除会籍. */
export const departureKinds = {
  WITHDRAWAL: departure(withdrawalStages, "WITHDRAWN"),
  DEEMED_WITHDRAWAL: {
    ...departure(deemedWithdrawalStages, "DEEMED_WITHDRAWN"),
    effects: { confirmAbsence: takesUp, drop: takesUp, decide: decides("DEEMED_WITHDRAWN") },
  },
  EXPULSION: departure(expulsionStages, "EXPELLED"),
} as const;
