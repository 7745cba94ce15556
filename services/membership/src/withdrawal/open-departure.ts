import { type Actor, err, type Result, scopeWithOwn } from "@union/kernel";
import { newId } from "@union/persistence";
import type { StepRefusal } from "@union/stages";
import {
  calledInMatters,
  type Desk,
  everybodyOf,
  newMatter,
  openMatter,
  type StepForeign,
} from "../matter/index.js";
import {
  type FactNotPossible,
  type MatterOpen,
  mayFollow,
  type PersonUnknown,
  statusOn,
} from "../member/index.js";

export type OpenDepartureInput = { readonly memberId: string; readonly opinion: string | null };
export type OpenDepartureRefusal =
  | PersonUnknown
  | FactNotPossible
  | MatterOpen
  | StepForeign
  | StepRefusal;

const facts = { WITHDRAWAL: "WITHDRAWN", EXPULSION: "EXPELLED" } as const;

const open =
  (desk: Desk, kind: "WITHDRAWAL" | "EXPULSION", stepOf: (isOwn: boolean) => string) =>
  async (
    actor: Actor,
    { memberId, opinion }: OpenDepartureInput,
  ): Promise<Result<{ id: string }, OpenDepartureRefusal>> => {
    const { unionId, today, people, members } = desk;
    const person = await people.find(scopeWithOwn(actor, "people.write"), memberId);
    if (!person) return err({ kind: "PersonUnknown" });
    const known = await members.findFacts(everybodyOf(unionId), memberId, today);
    const status = statusOn(known ?? [], today)?.status ?? "NONE";
    if (!mayFollow(status, facts[kind]))
      return err({ kind: "FactNotPossible", status, fact: facts[kind] });
    const matter = newMatter({
      ...{ unionId, id: newId(), kind, memberId, openedOn: today },
      ...{ personName: calledInMatters(person), note: opinion },
      ...{ campusId: person.campusId, departmentId: person.departmentId },
    });
    return openMatter(desk, actor, matter, { step: stepOf(memberId === actor.memberId), opinion });
  };

/** Asks to leave the union (申请退会, MEM-R9): the person himself, or an officer who writes down what he was told. */
export const requestWithdrawal = (desk: Desk) =>
  open(desk, "WITHDRAWAL", (isOwn) => (isOwn ? "request" : "recordRequest"));

/** Proposes to expel somebody (开除会籍, MEM-R11); the opinion says which crime and which judgement. */
export const proposeExpulsion = (desk: Desk) => open(desk, "EXPULSION", () => "propose");
