import { holdersOf, persons } from "@union/deadlines";
import type { Directory } from "@union/directory";
import { type Actor, isWide, type LocalDate, type Permission, scopeOf } from "@union/kernel";
import type { Steps } from "@union/stages";
import type { MandateReader } from "../../congress/index.js";
import type { RecallProcedure } from "./recall.js";
import type { RecallRepository } from "./recall.repository.js";

/** What recall procedures are built on. */
export type RecallNeeds = {
  readonly recalls: RecallRepository;
  readonly directory: Directory;
  readonly mandates: MandateReader;
  readonly steps: Steps;
  readonly today: LocalDate;
};
export type RecallUnknown = { readonly kind: "RecallUnknown" };

/** A recall belongs to the whole union: whoever answers for a part of it neither sees nor moves it. */
export function seesRecalls(actor: Actor, permission: Permission): boolean {
  const scope = scopeOf(actor, permission);
  return scope !== null && isWide(scope);
}

/** The procedure as its stages see it, and as it is told: without its reason. */
export const matterOfRecall = ({
  state,
  memberId,
}: Pick<RecallProcedure, "state" | "memberId">) => ({
  ...{ state, campusId: null, departmentId: null, owners: [memberId] },
});
/** The last day that something of the procedure happened: what follows is not before it. */
export const lastDayOf = ({
  proposedOn,
  decisions,
}: Pick<RecallProcedure, "proposedOn" | "decisions">): LocalDate =>
  [proposedOn, ...decisions.map(({ decidedOn }) => decidedOn)].sort().at(-1) ?? proposedOn;

export const aboutRecall = ({ unionId, id, memberId, proposedOn }: RecallProcedure) => ({
  ...{ unionId, subject: id, subjectName: `罢免程序(${proposedOn})`, campusId: null },
  parties: {
    OFFICERS: holdersOf(["CHAIR", "UNION_OFFICER"], null),
    SUBJECT: persons(memberId),
  },
});
