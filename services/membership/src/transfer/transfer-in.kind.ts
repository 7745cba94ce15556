import { err, ok, scopeOf } from "@union/kernel";
import { type Effect, type MatterKindOf, recordFact } from "../matter/index.js";
import { readDecision } from "../member/index.js";
import { cancelFact } from "./cancel-fact.js";
import { passOtherSide } from "./other-side.js";
import { isSamePerson } from "./same-person.js";
import { transferInStages } from "./transfer-in.stages.js";
import type { TransferRefusal } from "./transfer-refusal.js";

/** The person who leaves, on the side that he leaves; held. */
async function leaving(
  desk: Parameters<Effect<never>>[0],
  id: string,
  otherUnionId: string | null,
) {
  const side = otherUnionId && (await desk.matters.lock(otherUnionId, id));
  if (!side || side.memberId === null) throw new Error("a transfer within the house has two sides");
  return { unionId: side.unionId, memberId: side.memberId };
}

/** From one day on the person counts here and no longer there: both facts are recorded together. */
const accept: Effect<TransferRefusal> = async (desk, actor, matter, input) => {
  const decision = readDecision(input, desk.today);
  if (!decision.ok) return decision;
  const scope = scopeOf(actor!, "people.write");
  const person = input.memberId && scope && (await desk.people.find(scope, input.memberId));
  if (!person) return err({ kind: "PersonUnknown" });
  const left = await leaving(desk, matter.id, matter.otherUnionId);
  const here = { unionId: desk.unionId, memberId: person.id };
  if (!(await isSamePerson(desk.tx, desk.keys, left, here))) return err({ kind: "PersonDiffers" });
  if (person.employmentType === "DISPATCHED" && !input.opinion?.trim())
    return err({ kind: "DispatchedElsewhere" });
  const there = desk.of(left.unionId);
  const out = await recordFact(
    there,
    actor!,
    left.memberId,
    "TRANSFERRED_OUT",
    decision.value,
    null,
    { why: input.opinion },
  );
  if (!out.ok) return out;
  const { otherName } = matter;
  const came = await recordFact(
    desk,
    actor!,
    person.id,
    "TRANSFERRED_IN",
    decision.value,
    otherName,
    { why: input.opinion },
  );
  if (!came.ok) return came;
  const told = await passOtherSide(desk, matter, "accepted");
  return told.ok ? ok({ ...matter, memberId: person.id, campusId: person.campusId }) : told;
};

const refuse: Effect<TransferRefusal> = async (desk, actor, matter, input) => {
  const decision = readDecision(input, desk.today);
  if (!decision.ok) return decision;
  const left = await leaving(desk, matter.id, matter.otherUnionId);
  const there = desk.of(left.unionId);
  const kept = await cancelFact(there, actor!, left.memberId, decision.value, input.opinion);
  if (!kept.ok) return kept;
  const told = await passOtherSide(desk, matter, "refused");
  return told.ok ? ok(matter) : told;
};

/** 会籍转入 as a kind of matter. */
export const transferInKind: MatterKindOf<TransferRefusal> = {
  stages: transferInStages,
  settled: ["ACCEPTED", "REFUSED", "CANCELLED"],
  place: 1,
  effects: { accept, refuse },
  receiving: [],
};
