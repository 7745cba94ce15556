import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import { checkDay, type Desk } from "../matter/index.js";
import { type DecisionUnfounded, type FactKind, readDecision } from "../member/index.js";
import { type DecidedRefusal, factsToDecideOn } from "./record-decided.js";

/** Only the latest fact can be reversed, and only one that was recorded alone: transfers have a second side. */
export type FactNotReversible = { readonly kind: "FactNotReversible" };
export type ReverseInput = {
  readonly memberId: string;
  /** The day of the fact that is meant, so that nobody reverses another one than he saw. */
  readonly effectiveOn: LocalDate;
  readonly reason: string;
  readonly document: string | null;
  readonly decidedBy: string | null;
};

const alone: readonly FactKind[] = [
  "RETAINED",
  "RESTORED",
  "WITHDRAWN",
  "DEEMED_WITHDRAWN",
  "EXPELLED",
  "DIED",
];

/** Takes back a fact that was recorded wrongly (更正会籍登记): it is kept as reversed, with why and by which document. */
export const reverseMembershipFact =
  (desk: Desk) =>
  async (
    actor: Actor,
    input: ReverseInput,
  ): Promise<Result<{ id: string }, FactNotReversible | DecisionUnfounded | DecidedRefusal>> => {
    const decision = readDecision(input, desk.today);
    if (!decision.ok) return decision;
    const facts = await factsToDecideOn(desk, actor, input.memberId);
    if (!facts.ok) return facts;
    const latest = facts.value.at(-1);
    if (!latest || latest.effectiveOn !== input.effectiveOn || !alone.includes(latest.kind))
      return err({ kind: "FactNotReversible" });
    const reason = input.reason.trim();
    if (reason === "") return err({ kind: "FactReasonMissing", fact: latest.kind });
    if ([...reason].length > 200)
      return err({ kind: "FactTextTooLong", max: 200, path: ["input", "reason"] });
    const itsDay = { on: latest.effectiveOn, why: reason };
    const timely = await checkDay(desk, actor, input.memberId, itsDay, { isUnbounded: true });
    if (!timely.ok) return timely;
    const { document, decidedBy } = decision.value;
    await desk.members.reverseLatest(actor, input.memberId, { reason, document, decidedBy });
    return ok({ id: input.memberId });
  };
