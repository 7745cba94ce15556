import type { ThingKind } from "./changes-between.js";
import type { Snapshot } from "./snapshot.js";

/** Something in a tree, with what stands under it. */
export type TreeNode = {
  readonly id: string;
  readonly kind: ThingKind;
  readonly name: string;
  readonly children: readonly TreeNode[];
};

const leaf = ({ id, name }: { readonly id: string; readonly name: string }): TreeNode => ({
  ...{ id, name },
  kind: "DEPARTMENT",
  children: [],
});

/** Campuses, and under each its departments. */
export const campusTree = ({ campuses, departments }: Snapshot): TreeNode[] =>
  campuses.map(({ id, name }) => ({
    ...{ id, name },
    kind: "CAMPUS",
    children: departments.filter(({ campusId }) => campusId === id).map(leaf),
  }));

/** The union with its branches and groups, and under each the departments whose people belong to it. */
export function unionTree({ orgs, departments }: Snapshot): TreeNode[] {
  const ids = new Set(orgs.map(({ id }) => id));
  const byId = new Map(departments.map((one) => [one.id, one]));
  const under = (parentId: string | null): TreeNode[] =>
    orgs
      .filter(
        (org) =>
          (org.parentId !== null && ids.has(org.parentId) ? org.parentId : null) === parentId,
      )
      .map(({ id, level, name, departmentIds }) => ({
        ...{ id, name },
        kind: level,
        children: [...under(id), ...departmentIds.flatMap((one) => byId.get(one) ?? []).map(leaf)],
      }));
  return under(null);
}

/** How many departments stand under something. */
export const departmentsUnder = ({ children }: TreeNode): number =>
  children.reduce(
    (sum, child) => sum + (child.kind === "DEPARTMENT" ? 1 : departmentsUnder(child)),
    0,
  );
