import { moveRows, rootsOf, tiedTo } from "@union/directory";
import { type Actor, covers, err, ok, type Result, scopeOf } from "@union/kernel";
import type { DataKeys, Outbox } from "@union/persistence";
import { type StepRefusal, type Steps, takeStep } from "@union/stages";
import { type AbsorbRefusal, absorb } from "./absorb.js";
import { chargesOfOne } from "./charges-of-one.js";
import { findConflicts } from "./identity-conflicts.js";
import type { MemberMerge, MemberMergeState } from "./member-merge.js";
import type { MemberMergeRepository } from "./member-merge.repository.js";
import { type MemberMergeStep, matterOf, memberMergeStages } from "./member-merge.stages.js";
import { MergeShelf } from "./merge-shelf.js";
import type { MergeSite } from "./merge-site.js";
import { personColumns } from "./person-columns.js";
import { type ConflictingIdentity, campusOf, partiesOf } from "./propose-merge.js";
import { aliasOf, type SplitRefusal, splitApart } from "./split-apart.js";
import { tellMerge } from "./tell-merge.js";

export type MergeUnknown = { readonly kind: "MergeUnknown" };
export type TakeMergeStepRefusal =
  | MergeUnknown
  | ConflictingIdentity
  | StepRefusal
  | AbsorbRefusal
  | SplitRefusal;

export type TakeMergeStepInput = {
  readonly id: string;
  readonly step: MemberMergeStep;
  readonly opinion: string | null;
};

type Needs = Omit<MergeSite, "accountId"> & {
  readonly keys: DataKeys;
  readonly merges: MemberMergeRepository;
  readonly steps: Steps;
  readonly outbox: Outbox;
};

/** Confirms, rejects or undoes a merge. Whoever proposed it does not confirm it; confirmed, two records are one person in every list and figure. */
export const takeMergeStep =
  (needs: Needs) =>
  async (
    actor: Actor,
    { id, step, opinion }: TakeMergeStepInput,
  ): Promise<Result<{ id: string }, TakeMergeStepRefusal>> => {
    const { merges, steps, outbox, now, tx, keys } = needs;
    const { unionId } = actor;
    // Merges of a union are worked on one behind the other: each may undo and make others again.
    const standing = await merges.standing(unionId);
    const merge = await merges.find(unionId, id);
    const scope = scopeOf(actor, "people.write");
    if (!merge || !scope || !reaches(scope, merge)) return err({ kind: "MergeUnknown" });
    const taken = takeStep(memberMergeStages, matterOf(merge), actor, { step, opinion });
    if (!taken.ok) return taken;
    const site = { ...needs, accountId: actor.accountId };
    if (step === "confirm") {
      const found = await findConflicts(tx, keys, unionId, [merge.survivorId, merge.absorbedId]);
      const conflicts = found.filter((one) => !merge.conflicts.split(",").includes(one));
      if (conflicts.length > 0) return err({ kind: "ConflictingIdentity", conflicts });
      const absorbed = await absorb(site, merge);
      if (!absorbed.ok) return absorbed;
    }
    const reopened = await accountsOn(needs, merge);
    if (step === "split") {
      const apart = await splitApart(site, merge, standing);
      if (!apart.ok) return apart;
    }
    await merges.save(merge, taken.value.to as MemberMergeState, now);
    if (step !== "reject") {
      const accounts = step === "split" ? reopened : await accountsOn(needs, merge);
      for (const accountId of accounts)
        await outbox.add("account.changed.v1", accountId, {
          ...{ unionId, accountId, memberId: merge.absorbedId },
          change: step === "split" ? "REOPENED" : "CLOSED",
        });
      await moveOwnRows(needs, merge, standing);
      await tellMerge(needs, merge, step === "split", [...standing, merge]);
    }
    await steps.pass(memberMergeStages, actor, {
      ...{ unionId, subject: id, subjectName: merge.subjectName, step, ...taken.value },
      ...{ campusId: campusOf(merge), parties: partiesOf(merge) },
    });
    return ok({ id });
  };

/** Whoever steps answers for both places. */
const reaches = (scope: NonNullable<ReturnType<typeof scopeOf>>, merge: MemberMerge): boolean =>
  covers(scope, merge.survivorCampusId) && covers(scope, merge.absorbedCampusId);

/** Membership's own rows follow as those of other services do when they hear of it. */
async function moveOwnRows(
  { tx, merges }: Pick<Needs, "tx" | "merges">,
  merge: MemberMerge,
  before: readonly MemberMerge[],
): Promise<void> {
  const { unionId, survivorId, absorbedId } = merge;
  const now = (await merges.standing(unionId)).map(aliasOf);
  const people = tiedTo([survivorId, absorbedId], [...before.map(aliasOf), ...now]);
  await chargesOfOne(tx, unionId, people, rootsOf(now));
  await moveRows(tx, unionId, personColumns, people, rootsOf(now));
}

/** The accounts that a merge has closed. */
async function accountsOn(
  { tx }: Pick<Needs, "tx">,
  { unionId, id }: MemberMerge,
): Promise<string[]> {
  const accounts = await new MergeShelf(tx, unionId, id).contents("account");
  return accounts.map((account) => String(account["id"]));
}
