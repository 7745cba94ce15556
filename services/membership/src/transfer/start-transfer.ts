import { type Actor, err, ok, type Result, scopeOf } from "@union/kernel";
import { newId } from "@union/persistence";
import { calledInMatters, type Desk, newMatter, openMatter, recordFact } from "../matter/index.js";
import { type MatterOpen, readDecision, type StatedDecision } from "../member/index.js";
import { mayBeTransferred } from "../office/index.js";
import { findReceiver } from "./receivers.js";
import type { TransferRefusal } from "./transfer-refusal.js";

export type StartTransferInput = StatedDecision & {
  readonly memberId: string;
  /** A union of the house; it answers itself. */
  readonly toUnionId: string | null;
  /** The union outside, or the residence's where the new employer has none (MEM-R6). */
  readonly toName: string | null;
  readonly opinion: string | null;
};

/** Starts a transfer to another union (转出会籍, MEM-R6): the membership is TRANSFERRING until the other union has answered. */
export const startTransfer =
  (desk: Desk) =>
  async (
    actor: Actor,
    input: StartTransferInput,
  ): Promise<Result<{ id: string }, TransferRefusal | MatterOpen>> => {
    const decision = readDecision(input, desk.today);
    if (!decision.ok) return decision;
    const scope = scopeOf(actor, "people.write");
    const person = scope && (await desk.people.find(scope, input.memberId));
    if (!person) return err({ kind: "PersonUnknown" });
    if (!(await mayBeTransferred(desk.tx, desk.unionId, person.id)))
      return err({ kind: "TransferNotConsented" });
    const receiver = await findReceiver(desk.tx, desk.unionId, input);
    if (receiver === null) return err({ kind: "ReceiverUnknown" });
    const { unionId, today } = desk;
    const called = { id: newId(), personName: calledInMatters(person), openedOn: today };
    const matter = newMatter({
      ...{ ...called, unionId, kind: "TRANSFER_OUT", memberId: person.id },
      ...{ campusId: person.campusId, departmentId: person.departmentId },
      ...{ otherUnionId: receiver.unionId, otherName: receiver.name },
      ...{ document: decision.value.document, decidedBy: decision.value.decidedBy },
    });
    const { opinion } = input;
    const opened = await openMatter(desk, actor, matter, { step: "start", opinion });
    if (!opened.ok) return opened;
    const { value } = decision;
    const { name } = receiver;
    const beside = { why: opinion };
    const fact = await recordFact(desk, actor, person.id, "TRANSFER_STARTED", value, name, beside);
    if (!fact.ok) return fact;
    if (receiver.unionId === null) return opened;
    const arriving = newMatter({
      ...{ ...called, unionId: receiver.unionId, kind: "TRANSFER_IN", memberId: null },
      ...{ campusId: null, departmentId: null, otherUnionId: unionId, otherName: receiver.from },
    });
    const first = { step: "arrive", opinion: null };
    const arrived = await openMatter(desk.of(receiver.unionId), null, arriving, first);
    return arrived.ok ? ok({ id: matter.id }) : arrived;
  };
