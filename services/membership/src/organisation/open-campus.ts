import { type Actor, err, isWide, type LocalDate, ok, type Result } from "@union/kernel";
import type { Outbox } from "@union/persistence";
import { type Founder, reachOf } from "../founder.js";
import type { OpeningDayWrong } from "./opening-day.js";
import { type NameInvalid, organisationName } from "./organisation.js";
import type { NameTaken, NodeUnknown, OrganisationRepository } from "./organisation.repository.js";

type Needs = {
  organisation: OrganisationRepository;
  outbox: Outbox;
  /** Whether the first day may be; a founder's may be any. */
  checkDay?: (actor: Actor, validFrom: LocalDate) => Promise<Result<null, OpeningDayWrong>>;
};
export type OpenCampusInput = { readonly name: string; readonly validFrom: LocalDate };

/** Opens a campus (院区) of the actor's union from a day on; only who may write over the whole union can. */
export const openCampus =
  ({ organisation, outbox, checkDay }: Needs) =>
  async (
    actor: Actor | Founder,
    { name, validFrom }: OpenCampusInput,
  ): Promise<Result<{ id: string }, NameInvalid | NameTaken | NodeUnknown | OpeningDayWrong>> => {
    const scope = reachOf(actor, "organisation.write");
    if (!scope || !isWide(scope)) return err({ kind: "NodeUnknown" });
    const valid = organisationName(name);
    if (!valid.ok) return valid;
    const inTime =
      checkDay && actor.accountId !== null ? await checkDay(actor, validFrom) : ok(null);
    if (!inTime.ok) return inTime;
    const added = await organisation.addCampus(actor, valid.value);
    if (!added.ok) return added;
    const { unionId } = actor;
    const id = added.value;
    await organisation.addEdge({
      unionId,
      kind: "CAMPUS_OF_UNION",
      childId: id,
      parentId: unionId,
      validFrom,
    });
    const campus = { id, name: valid.value, validFrom, validTo: "9999-12-31", version: 1 };
    await outbox.add("campus.changed.v1", id, { unionId, campuses: [campus] });
    return ok({ id });
  };
