import { type Actor, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import {
  type MemberRepository,
  type MembershipStatus,
  type PersonUnknown,
  statusOn,
} from "../member/index.js";
import type { PolicyOverrideRepository } from "../policy/index.js";
import { type CardDesk, giveCard } from "./give-card.js";

export type NoCardDue = {
  readonly kind: "NoCardDue";
  readonly status: MembershipStatus | "NONE";
};
export type IssueMemberCardInput = { readonly memberId: string };

type Needs = CardDesk & {
  readonly members: MemberRepository;
  readonly policies: Pick<PolicyOverrideRepository, "all">;
  readonly today: LocalDate;
};

/**
 * Issues a card to a member who has none, or another for a lost one, which is worth nothing from then on. Who came by the roster
 * gets his number with it, of the series of the day he joined.
 */
export const issueMemberCard =
  (needs: Needs) =>
  async (
    actor: Actor,
    { memberId }: IssueMemberCardInput,
  ): Promise<Result<{ id: string }, PersonUnknown | NoCardDue>> => {
    const { members, policies, today } = needs;
    const scope = scopeOf(actor, "enrolments.write");
    const facts = scope && (await members.findFacts(scope, memberId, today));
    if (!facts) return err({ kind: "PersonUnknown" });
    const status = statusOn(facts, today)?.status ?? "NONE";
    if (status !== "ACTIVE" && status !== "RETAINED") return err({ kind: "NoCardDue", status });
    const joinedOn =
      facts.findLast(({ kind }) => kind === "ENROLLED" || kind === "TRANSFERRED_IN")?.effectiveOn ??
      today;
    const { unionId } = actor;
    const moment = { campusId: null, on: today };
    const overrides = await policies.all(unionId);
    const shape = resolvePolicy("enrolment.memberNumberShape", moment, overrides).value;
    await giveCard(needs, { unionId, memberId }, { shape, joinedOn, today });
    return ok({ id: memberId });
  };
