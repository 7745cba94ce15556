import { type Actor, err, isWide, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import {
  type CreditCodeWrong,
  checkEmployer,
  type Employer,
  type EmployerNameInvalid,
} from "./employer.js";
import {
  checkFounding,
  type FoundingApproval,
  type FoundingApprovedLater,
  type FoundingUnapproved,
} from "./founding.js";
import type { FoundingRepository } from "./founding.repository.js";
import type { NodeUnknown } from "./organisation.repository.js";

type Needs = { readonly foundings: FoundingRepository; readonly today: LocalDate };

const reachesWhole = (actor: Actor): boolean => {
  const scope = scopeOf(actor, "organisation.write");
  return scope !== null && isWide(scope);
};

/** Records on which approval of the next higher union the actor's union stands (ORG-R2), for one that was set up before it was kept. */
export const recordFounding =
  ({ foundings, today }: Needs) =>
  async (
    actor: Actor,
    approval: FoundingApproval,
  ): Promise<Result<{ id: string }, NodeUnknown | FoundingUnapproved | FoundingApprovedLater>> => {
    if (!reachesWhole(actor)) return err({ kind: "NodeUnknown" });
    const checked = checkFounding(approval, today);
    if (!checked.ok) return checked;
    await foundings.record(actor.unionId, actor.unionId, checked.value);
    return ok({ id: actor.unionId });
  };

/** Records whose staff the actor's union unites (2.1.5). */
export const recordEmployer =
  ({ foundings }: Needs) =>
  async (
    actor: Actor,
    employer: Employer,
  ): Promise<Result<{ id: string }, NodeUnknown | EmployerNameInvalid | CreditCodeWrong>> => {
    if (!reachesWhole(actor)) return err({ kind: "NodeUnknown" });
    const checked = checkEmployer(employer);
    if (!checked.ok) return checked;
    await foundings.recordEmployer(actor.unionId, checked.value);
    return ok({ id: actor.unionId });
  };
