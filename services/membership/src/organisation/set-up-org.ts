import { type Actor, err, isWide, type LocalDate, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import { type Founder, reachOf } from "../founder.js";
import {
  checkFounding,
  type FoundingApproval,
  type FoundingApprovedLater,
  type FoundingUnapproved,
} from "./founding.js";
import type { FoundingRepository } from "./founding.repository.js";
import type { OpeningDayWrong } from "./opening-day.js";
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

type Needs = {
  readonly organisation: OrganisationRepository;
  readonly foundings: FoundingRepository;
  /** Whether the first day may be; a founder's may be any. */
  readonly checkDay?: (
    actor: Actor,
    validFrom: LocalDate,
  ) => Promise<Result<null, OpeningDayWrong>>;
};
export type DepartmentTwice = { readonly kind: "DepartmentTwice" };
/** A department belongs to one branch or group a day. */
export type DepartmentGrouped = {
  readonly kind: "DepartmentGrouped";
  readonly name: string;
  readonly org: string;
};
type SetUpRefusal =
  | DepartmentTwice
  | DepartmentGrouped
  | OpeningDayWrong
  | LevelNotSetUp
  | NameInvalid
  | NodeUnknown
  | WrongParent
  | FoundingUnapproved
  | FoundingApprovedLater;
export type SetUpOrgInput = {
  readonly level: OrgLevel;
  readonly name: string;
  readonly parentId: string;
  /** Departments whose people belong to the new branch or group. */
  readonly departmentIds: readonly string[];
  readonly validFrom: LocalDate;
  /** Of a base-level union: the approval of the union above, on or before its first day (ORG-R2). */
  readonly approval?: FoundingApproval;
};

/** Sets up a branch union (分工会) or a union group (工会小组) under another organisation (ORG-R7); a founder sets up the base-level union itself. */
export const setUpOrg =
  ({ organisation, foundings, checkDay }: Needs) =>
  async (
    actor: Actor | Founder,
    input: SetUpOrgInput,
  ): Promise<Result<{ id: string }, SetUpRefusal>> => {
    const { level, parentId, departmentIds, validFrom } = input;
    const possible = mayBeSetUp(level, actor.accountId === null);
    if (!possible.ok) return possible;
    const name = organisationName(input.name);
    if (!name.ok) return name;
    const scope = reachOf(actor, "organisation.write");
    if (!scope || !isWide(scope)) return err({ kind: "NodeUnknown" });
    const inTime =
      checkDay && actor.accountId !== null ? await checkDay(actor, validFrom) : ok(null);
    if (!inTime.ok) return inTime;
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
    if (new Set(departmentIds).size < departmentIds.length) return err({ kind: "DepartmentTwice" });
    const [grouped] = await organisation.grouped(unionId, departmentIds, validFrom);
    if (grouped) return err({ kind: "DepartmentGrouped", ...grouped });
    const isUnion = level === "BASE_LEVEL";
    const approval = isUnion ? checkFounding(input.approval ?? null, validFrom) : ok(null);
    if (!approval.ok) return approval;
    const id = isUnion ? unionId : newId();
    await organisation.addOrg(unionId, id, level, name.value);
    if (approval.value) await foundings.record(unionId, id, approval.value);
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
