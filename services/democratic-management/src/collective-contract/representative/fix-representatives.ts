import { type DirectoryMember, offStaff } from "@union/directory";
import { type Actor, err, ok, type Result } from "@union/kernel";
import type { StepRefusal } from "@union/stages";
import { type ContractTextWrong, documentOf, textOf } from "../contract-input.js";
import type { ContractNeeds } from "../contract-needs.js";
import { type ContractUnknown, findContract } from "../find-contract.js";
import { mayMove, passMove } from "../move-contract.js";
import { policyOfContract } from "../policy-of-contract.js";
import {
  type Representative,
  type RepresentativeProblem,
  representativeProblems,
} from "./representative.js";

/** A representative as he is named: one of the staff by id, anyone else by name. */
export type NamedRepresentative = Omit<Representative, "name"> & { readonly name: string | null };
export type FixRepresentativesInput = {
  readonly id: string;
  readonly representatives: readonly NamedRepresentative[];
  /** Why they change, once negotiation has begun. */
  readonly reason: string | null;
};
export type RepresentativesUnfit = {
  readonly kind: "RepresentativesUnfit";
  readonly problems: readonly RepresentativeProblem[];
};
export type FixRepresentativesRefusal =
  | ContractUnknown
  | StepRefusal
  | ContractTextWrong
  | RepresentativesUnfit;

/** CC-R4 names the representatives of both sides; all that is wrong with them is answered at once. */
export const fixRepresentatives =
  (needs: ContractNeeds) =>
  async (
    actor: Actor,
    { id, representatives, reason }: FixRepresentativesInput,
  ): Promise<Result<{ id: string }, FixRepresentativesRefusal>> => {
    const found = await findContract(needs, actor, id);
    if (!found.ok) return found;
    const contract = found.value;
    const isUnderWay = contract.state === "NEGOTIATING";
    const move = await mayMove(
      needs,
      actor,
      contract,
      isUnderWay ? "replaceReps" : "fixReps",
      reason,
    );
    if (!move.ok) return move;
    const known = await knownOnes(needs, actor, representatives);
    if (!known.ok) return known;
    const policy = await policyOfContract(needs, contract);
    const problems = representativeProblems(known.value.all, {
      least: policy.value("cc.repsMin", needs.today),
      outsiderMax: policy.value("cc.outsiderMax", needs.today),
      chairId: actor.grants.some(isWholeChair) ? actor.memberId : null,
    });
    const all = [...known.value.problems, ...problems];
    if (all.length > 0) return err({ kind: "RepresentativesUnfit", problems: all });
    await needs.representatives.put(contract, known.value.all);
    await passMove(needs, actor, move.value);
    return ok({ id });
  };

/** The grant of the chair of the whole union. */
const isWholeChair = ({ role, campusIds }: Actor["grants"][number]): boolean =>
  role === "CHAIR" && campusIds === null;

type Known = {
  readonly all: readonly Representative[];
  readonly problems: readonly RepresentativeProblem[];
};

/** CC-R4 whoever is not of the staff is an outsider, whatever was ticked. */
const isOfStaff = (member: DirectoryMember | null): boolean =>
  member !== null && (member.status === null || !offStaff.includes(member.status));

/** Gives staff the names that the directory knows; whoever is named by neither id nor name is a problem. */
async function knownOnes(
  { directory }: ContractNeeds,
  { unionId }: Actor,
  named: readonly NamedRepresentative[],
): Promise<Result<Known, ContractTextWrong>> {
  const ids = named.flatMap(({ memberId }) => memberId ?? []);
  const members = await directory.membersById(unionId, ids);
  const all: Representative[] = [];
  let unknown = 0;
  for (const each of named) {
    const member = each.memberId === null ? null : members.get(each.memberId);
    if (member === undefined) unknown += 1;
    const name = textOf(member?.name ?? each.name ?? "", 80, "代表姓名", "a representative's name");
    if (member !== undefined && !name.ok) return name;
    const delegation = each.delegation === null ? null : documentOf(each.delegation);
    if (delegation && !delegation.ok) return delegation;
    all.push({
      ...{ ...each, memberId: member?.id ?? each.memberId, name: name.ok ? name.value : "" },
      isOutsider: each.isOutsider || (member !== undefined && !isOfStaff(member)),
      delegation: delegation ? delegation.value : null,
    });
  }
  const says = {
    zh: `有 ${unknown} 名代表不是本单位职工，请按工号重新选择`,
    en: `${unknown} representatives are not known among the staff`,
  };
  return ok({ all, problems: unknown === 0 ? [] : [{ code: "UNKNOWN", says }] });
}
