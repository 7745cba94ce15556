import { type Actor, dayOf } from "@union/kernel";
import { newId, Outbox } from "@union/persistence";
import type { TestService } from "@union/testing";
import { everybodyOf } from "../matter/index.js";
import { addFact, MemberRepository, type MembershipFact } from "../member/index.js";
import { statusAfter } from "../member/membership.value.js";

/** Adds a fact to a membership as its repository does, where it may follow; answers as the graph would, and why not by its kind. */
export const recordsFact = (
  { ground: { db, clock } }: TestService,
  actor: Actor,
  memberId: string,
  fact: MembershipFact,
): Promise<{ status?: string; code?: string }> =>
  db.transaction(async (tx) => {
    const [today, { unionId }] = [dayOf(clock()), actor];
    const outbox = new Outbox(tx, { unionId, traceId: newId() });
    const members = new MemberRepository(tx, outbox, today);
    const facts = await members.findFacts(everybodyOf(unionId), memberId, today);
    const added = facts && addFact(facts, fact, today);
    if (!added?.ok) return { code: added?.error.kind ?? "PersonUnknown" };
    await members.addFact(actor, memberId, fact);
    return { status: statusAfter[fact.kind] };
  });
