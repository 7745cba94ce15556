import { type Actor, err, isUnseen, ok, type Result } from "@union/kernel";
import { type CongressUnknown, findCongress, type NotUnionWide } from "../../congress/index.js";
import type { DelegateWork } from "../delegate-needs.js";
import { seated } from "../mandate/delegate.stages.js";
import type { FormedDelegation } from "./delegation.repository.js";

export type FormDelegationsInput = {
  readonly congressId: string;
  readonly delegations: readonly FormedDelegation[];
};
type Path = { readonly path: readonly string[] };
export type DelegationUnfit = Path & { readonly kind: "DelegationUnfit" };
export type DistrictTwice = Path & { readonly kind: "DistrictTwice" };
export type HeadUnfit = Path & { readonly kind: "HeadUnfit" };
export type FormationRefusal =
  | CongressUnknown
  | NotUnionWide
  | DelegationUnfit
  | DistrictTwice
  | HeadUnfit;

const longestName = 100;
const mostDelegations = 200;

/** Forms the delegations of a congress (编组代表团): whole districts, each in one delegation at most; formed again they are replaced. */
export const formDelegations =
  (work: DelegateWork) =>
  async (
    actor: Actor,
    { congressId, delegations }: FormDelegationsInput,
  ): Promise<Result<{ id: string }, FormationRefusal>> => {
    const { unionId } = actor;
    const {
      congresses,
      districts,
      delegations: formations,
      delegates,
      today,
    } = await work(unionId);
    const found = await findCongress(congresses, actor, congressId);
    if (!found.ok) return found;
    const drawn = new Set((await districts.of(unionId, congressId)).map(({ id }) => id));
    const standing = await delegates.openOf(unionId, congressId);
    const taken = new Set<string>();
    const numbers = new Set<number>();
    for (const [at, { no, name, districtIds, headId }] of delegations.entries()) {
      const path = ["delegations", String(at)];
      const isNamed = !isUnseen(name) && [...name.trim()].length <= longestName;
      const isNew = no >= 1 && no <= mostDelegations && !numbers.has(no);
      const isDrawn = districtIds.length > 0 && districtIds.every((id) => drawn.has(id));
      if (!isNamed || !isNew || !isDrawn) return err({ kind: "DelegationUnfit", path });
      if (new Set(districtIds).size < districtIds.length || districtIds.some((id) => taken.has(id)))
        return err({ kind: "DistrictTwice", path });
      const heads: readonly string[] = seated;
      const head = standing.find(({ id }) => id === headId);
      const isHead =
        head !== undefined &&
        heads.includes(head.state) &&
        districtIds.includes(head.districtId ?? "");
      if (headId !== null && !isHead) return err({ kind: "HeadUnfit", path });
      numbers.add(no);
      for (const id of districtIds) taken.add(id);
    }
    const formed = delegations.map((one) => ({ ...one, name: one.name.trim() }));
    await formations.form(unionId, congressId, formed, today);
    return ok({ id: congressId });
  };
