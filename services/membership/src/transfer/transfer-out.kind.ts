import { err, ok } from "@union/kernel";
import { type Effect, type MatterKindOf, recordFact } from "../matter/index.js";
import { readDecision } from "../member/index.js";
import { cancelFact } from "./cancel-fact.js";
import { passOtherSide } from "./other-side.js";
import { transferOutStages } from "./transfer-out.stages.js";
import type { TransferRefusal } from "./transfer-refusal.js";

/** The other side hears that it may accept. */
const note: Effect<TransferRefusal> = async (desk, _, matter) => {
  const told = await passOtherSide(desk, matter, "noted");
  return told.ok ? ok(matter) : told;
};

/** The acceptance of a union outside the house, by its document: from that day the person counts there. */
const settle: Effect<TransferRefusal> = async (desk, actor, matter, input) => {
  if (matter.otherUnionId !== null) return err({ kind: "TransferAnsweredThere" });
  const decision = readDecision(input, desk.today);
  if (!decision.ok) return decision;
  const done = await recordFact(
    desk,
    actor!,
    matter.memberId!,
    "TRANSFERRED_OUT",
    decision.value,
    matter.otherName,
    { why: input.opinion },
  );
  return done.ok ? ok(matter) : done;
};

const stay: Effect<TransferRefusal> = async (desk, actor, matter, input) => {
  const decision = readDecision(input, desk.today);
  if (!decision.ok) return decision;
  const done = await cancelFact(desk, actor!, matter.memberId!, decision.value, input.opinion);
  return done.ok ? ok(matter) : done;
};

const recordRefusal: Effect<TransferRefusal> = async (desk, actor, matter, input) =>
  matter.otherUnionId === null
    ? stay(desk, actor, matter, input)
    : err({ kind: "TransferAnsweredThere" });

const cancel: Effect<TransferRefusal> = async (desk, actor, matter, input) => {
  const told = await passOtherSide(desk, matter, "cancelled");
  return told.ok ? stay(desk, actor, matter, input) : told;
};

/** 会籍转出 as a kind of matter. */
export const transferOutKind: MatterKindOf<TransferRefusal> = {
  stages: transferOutStages,
  settled: ["ACCEPTED", "REFUSED", "CANCELLED"],
  place: 1,
  effects: { note, settle, recordRefusal, cancel },
  receiving: [],
};
