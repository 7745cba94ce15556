import { type Actor, covers, err, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import type { Outbox } from "@union/persistence";
import { type NameInvalid, organisationName } from "./organisation.js";
import type { NameTaken, NodeUnknown, OrganisationRepository } from "./organisation.repository.js";

type Needs = { organisation: OrganisationRepository; outbox: Outbox };
export type OpenDepartmentInput = {
  readonly campusId: string;
  readonly name: string;
  readonly validFrom: LocalDate;
};

/** Opens a department (科室) of a campus from a day on. */
export const openDepartment =
  ({ organisation, outbox }: Needs) =>
  async (
    actor: Actor,
    input: OpenDepartmentInput,
  ): Promise<Result<{ id: string }, NameInvalid | NameTaken | NodeUnknown>> => {
    const { campusId, validFrom } = input;
    const valid = organisationName(input.name);
    if (!valid.ok) return valid;
    const scope = scopeOf(actor, "people.write");
    const known =
      scope && covers(scope, campusId) && (await organisation.hasNode(actor, "campus", [campusId]));
    if (!known) return err({ kind: "NodeUnknown" });
    const added = await organisation.addDepartment(actor, campusId, valid.value);
    if (!added.ok) return added;
    const { unionId } = actor;
    const id = added.value;
    await organisation.addEdge({
      unionId,
      kind: "DEPARTMENT_OF_CAMPUS",
      childId: id,
      parentId: campusId,
      validFrom,
    });
    const department = {
      id,
      name: valid.value,
      campusId,
      validFrom,
      validTo: "9999-12-31",
      version: 1,
    };
    await outbox.add("department.changed.v1", id, { unionId, departments: [department] });
    return ok({ id });
  };
