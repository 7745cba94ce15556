import { type Actor, err, isWide, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import { newId } from "@union/persistence";
import {
  type LevelNotSetUp,
  mayBeSetUp,
  mayStandUnder,
  type NameInvalid,
  type OrgLevel,
  organisationName,
  type WrongParent,
} from "./organisation.js";
import type { NodeUnknown, OrganisationRepository } from "./organisation.repository.js";

type Needs = { organisation: OrganisationRepository };
export type SetUpOrgInput = {
  readonly level: OrgLevel;
  readonly name: string;
  readonly parentId: string;
  /** Departments whose people belong to the new branch or group. */
  readonly departmentIds: readonly string[];
  readonly validFrom: LocalDate;
};

/** Sets up a branch union (分工会) or a union group (工会小组) under another organisation (ORG-R7). */
export const setUpOrg =
  ({ organisation }: Needs) =>
  async (
    actor: Actor,
    input: SetUpOrgInput,
  ): Promise<Result<{ id: string }, LevelNotSetUp | NameInvalid | NodeUnknown | WrongParent>> => {
    const { level, parentId, departmentIds, validFrom } = input;
    const possible = mayBeSetUp(level);
    if (!possible.ok) return possible;
    const name = organisationName(input.name);
    if (!name.ok) return name;
    const scope = scopeOf(actor, "organisation.write");
    if (!scope || !isWide(scope)) return err({ kind: "NodeUnknown" });
    const parentLevel = await organisation.levelOf(actor, parentId);
    if (!parentLevel.ok) return parentLevel;
    const allowed = mayStandUnder(level, parentLevel.value);
    if (!allowed.ok) return allowed;
    if (
      departmentIds.length > 0 &&
      !(await organisation.hasNode(actor, "department", departmentIds))
    )
      return err({ kind: "NodeUnknown" });
    const { unionId } = actor;
    const id = newId();
    await organisation.addOrg(unionId, id, level, name.value);
    await organisation.addEdge({
      unionId,
      kind: "ORG_UNDER_ORG",
      childId: id,
      parentId,
      validFrom,
    });
    for (const departmentId of departmentIds)
      await organisation.addEdge({
        unionId,
        kind: "DEPARTMENT_OF_ORG",
        childId: departmentId,
        parentId: id,
        validFrom,
      });
    return ok({ id });
  };
