import { type Actor, addDays, err, type LocalDate, type Result, scopeOf } from "@union/kernel";
import { newId } from "@union/persistence";
import type { StepRefusal } from "@union/stages";
import {
  calledInMatters,
  type Desk,
  newMatter,
  openMatter,
  type StepForeign,
} from "../matter/index.js";
import {
  type DecisionUnfounded,
  type FactTextTooLong,
  type MatterOpen,
  type PersonUnknown,
  readDecision,
} from "../member/index.js";
import { mayBeTransferred, type TransferNotConsented } from "../office/index.js";
import { PostRepository } from "./post.repository.js";
import type { MoveNowhere, MoveTooEarly } from "./post-history.js";

export type CampusUnknown = { readonly kind: "CampusUnknown" };
export type OfferMoveInput = {
  readonly memberId: string;
  readonly toCampusId: string;
  /** The first day in the new place; may lie ahead, but then it is accepted on that day or later. */
  readonly movesOn: LocalDate;
  readonly document: string | null;
  readonly decidedBy: string | null;
  readonly opinion: string | null;
};
export type MoveTooFarAhead = { readonly kind: "MoveTooFarAhead"; readonly latest: LocalDate };
type Refusal =
  | PersonUnknown
  | TransferNotConsented
  | CampusUnknown
  | MoveNowhere
  | MoveTooEarly
  | MoveTooFarAhead
  | DecisionUnfounded
  | FactTextTooLong
  | MatterOpen
  | StepForeign
  | StepRefusal;

/** How far ahead a move may be offered. */
const daysAhead = 366;

/** Offers somebody of one's own campus to another campus (院区调动); he stands where he stood until it accepts. */
export const offerMove =
  (desk: Desk) =>
  async (actor: Actor, input: OfferMoveInput): Promise<Result<{ id: string }, Refusal>> => {
    const { memberId, toCampusId, movesOn, opinion } = input;
    const decision = readDecision({ ...input, effectiveOn: movesOn }, desk.today);
    if (!decision.ok) return decision;
    const scope = scopeOf(actor, "people.write");
    const person = scope && (await desk.people.find(scope, memberId));
    if (!person) return err({ kind: "PersonUnknown" });
    if (!(await mayBeTransferred(desk.tx, desk.unionId, person.id)))
      return err({ kind: "TransferNotConsented" });
    const { unionId, tx, today } = desk;
    if (!(await new PostRepository(tx, unionId).hasCampus(toCampusId, today)))
      return err({ kind: "CampusUnknown" });
    if (person.campusId === toCampusId) return err({ kind: "MoveNowhere" });
    const latest = addDays(today, daysAhead);
    if (movesOn > latest) return err({ kind: "MoveTooFarAhead", latest });
    if (movesOn <= person.postFrom) return err({ kind: "MoveTooEarly", since: person.postFrom });
    const { campusId, departmentId } = person;
    const { document, decidedBy } = decision.value;
    const matter = newMatter({
      ...{ unionId, id: newId(), kind: "CAMPUS_MOVE", memberId, openedOn: today },
      ...{ personName: calledInMatters(person), campusId, departmentId, toCampusId },
      ...{ plannedOn: movesOn, document, decidedBy },
    });
    return openMatter(desk, actor, matter, { step: "offer", opinion });
  };
