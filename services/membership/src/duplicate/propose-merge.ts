import { holdersOf } from "@union/deadlines";
import { type Actor, err, holders, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import type { DataKeys, Sql } from "@union/persistence";
import type { Steps } from "@union/stages";
import { factsOf, rowsOf } from "./absorb.js";
import { findConflicts, type IdentityConflict } from "./identity-conflicts.js";
import { type MemberMerge, type ReasonNeeded, readReason } from "./member-merge.js";
import type { MemberMergeRepository } from "./member-merge.repository.js";
import { memberMergeStages } from "./member-merge.stages.js";
import { factsComingOver, type MembershipsDisagree } from "./merged-life.js";

export type PersonUnknown = { readonly kind: "PersonUnknown" };
export type SamePerson = { readonly kind: "SamePerson" };
export type MergeUnderWay = { readonly kind: "MergeUnderWay" };
/** The records contradict each other and nobody said why they are one person all the same. */
export type ConflictingIdentity = {
  readonly kind: "ConflictingIdentity";
  readonly conflicts: readonly IdentityConflict[];
};
export type ProposeMergeRefusal =
  | ConflictingIdentity
  | PersonUnknown
  | SamePerson
  | MergeUnderWay
  | MembershipsDisagree
  | ReasonNeeded;

export type ProposeMergeInput = {
  readonly survivorId: string;
  readonly absorbedId: string;
  readonly reason: string;
  /** Why they are one person although sex or document number differ; asked for where they do. */
  readonly conflictReason?: string | null | undefined;
};

type Needs = {
  readonly tx: Sql;
  readonly keys: DataKeys;
  readonly merges: MemberMergeRepository;
  readonly steps: Steps;
  readonly today: LocalDate;
};

/**
 * Proposes that two records are one person. Records that differ in sex or document number take a reason in words, which the second
 * officer sees beside the difference. Nothing changes until another officer of both places confirms it.
 */
export const proposeMerge =
  ({ tx, keys, merges, steps, today }: Needs) =>
  async (
    actor: Actor,
    { survivorId, absorbedId, reason: said, conflictReason: despite }: ProposeMergeInput,
  ): Promise<Result<{ id: string }, ProposeMergeRefusal>> => {
    const { unionId } = actor;
    const reason = readReason(said);
    if (!reason.ok) return reason;
    if (survivorId === absorbedId) return err({ kind: "SamePerson" });
    const scope = scopeOf(actor, "people.write");
    const both = [survivorId, absorbedId];
    const people = scope ? await merges.people(scope, both, today) : [];
    const survivor = people.find(({ id }) => id === survivorId);
    const absorbed = people.find(({ id }) => id === absorbedId);
    if (!survivor || !absorbed) return err({ kind: "PersonUnknown" });
    if (await merges.isUnderWay(unionId, both)) return err({ kind: "MergeUnderWay" });
    const facts = (id: string) => rowsOf(tx, "membership_fact", unionId, id).then(factsOf);
    const agreed = factsComingOver(await facts(survivorId), await facts(absorbedId));
    if (!agreed.ok) return agreed;
    const conflicts = await findConflicts(tx, keys, unionId, [survivorId, absorbedId]);
    const explained = conflicts.length > 0 ? readReason(despite ?? "") : null;
    if (explained && !explained.ok) return err({ kind: "ConflictingIdentity", conflicts });
    const merge = await merges.add(actor, survivor, absorbed, {
      ...{ reason: reason.value, conflicts: conflicts.join(",") },
      conflictReason: explained?.value ?? null,
    });
    await steps.pass(memberMergeStages, actor, {
      ...{ unionId, subject: merge.id, subjectName: merge.subjectName, campusId: campusOf(merge) },
      ...{ step: "propose", from: "DRAFT", to: "PROPOSED", opinion: reason.value },
      parties: partiesOf(merge),
    });
    return ok({ id: merge.id });
  };

/** The campus of both people; null where they work on two. */
export const campusOf = ({ survivorCampusId, absorbedCampusId }: MemberMerge): string | null =>
  survivorCampusId === absorbedCampusId ? survivorCampusId : null;

/** Who plays which part in a merge: the officers who answer for both places. */
export const partiesOf = (merge: MemberMerge) => ({
  OFFICERS: holdersOf(holders["people.write"], campusOf(merge)),
});
