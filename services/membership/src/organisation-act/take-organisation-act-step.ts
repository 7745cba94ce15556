import { type Deadlines, holdersOf, type persons } from "@union/deadlines";
import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import type { Outbox, Tx } from "@union/persistence";
import { type StepRefusal, type Steps, takeStep } from "@union/stages";
import type { AccountRepository } from "../account/index.js";
import type { RoleGrantRepository } from "../grant/index.js";
import { PolicyOverrideRepository } from "../policy/index.js";
import type { SessionRepository } from "../session/index.js";
import { actName } from "./act-name.js";
import type { ActRefusal, ActUnknown } from "./act-refusal.js";
import type { OrgNode } from "./act-terms.js";
import { actWindow, dayConfirmed } from "./act-window.js";
import { followGrants } from "./follow-grants.js";
import { followMatters } from "./follow-matters.js";
import type {
  ActOutcome,
  OrganisationAct,
  OrganisationActRepository,
} from "./organisation-act.repository.js";
import { type ActStep, organisationActStages } from "./organisation-act.stages.js";
import { type PerformedAct, performAct } from "./perform-act.js";
import { tellAct } from "./tell-act.js";

type Needs = {
  readonly acts: OrganisationActRepository;
  readonly steps: Steps;
  readonly tx: Tx;
  readonly outbox: Outbox;
  readonly grants: RoleGrantRepository;
  readonly accounts: AccountRepository;
  readonly sessions: SessionRepository;
  readonly deadlines: Deadlines;
  readonly today: LocalDate;
  readonly now: Date;
};
export type ActStepInput = {
  readonly id: string;
  readonly step: ActStep;
  readonly opinion: string | null;
};
type Party = ReturnType<typeof persons>;

/**
 * Confirms or drops a draft. Confirming carries it out on the tree as it is now: from the act's day on, or from today where that
 * day has gone by; not before that day has come, by somebody other than who proposed it (2.15). Of two acts on one node the later one is refused.
 */
export const takeOrganisationActStep =
  (needs: Needs) =>
  async (
    actor: Actor,
    { id, step, opinion }: ActStepInput,
  ): Promise<Result<{ id: string }, ActRefusal | ActUnknown | StepRefusal>> => {
    const { acts, steps, today } = needs;
    const { unionId } = actor;
    const act = await acts.find(actor, id);
    if (!act) return err({ kind: "ActUnknown" });
    const { kind } = organisationActStages;
    const matter = {
      ...{ state: act.state, campusId: null, departmentId: null, owners: [] },
      taken: await steps.taken(unionId, kind, id),
    };
    const taken = takeStep(organisationActStages, matter, actor, { step, opinion });
    if (!taken.ok) return taken;
    const { effectiveOn } = act.terms;
    if (step === "confirm" && effectiveOn > today) return err({ kind: "ActNotYet", effectiveOn });
    const done =
      step === "confirm" ? await confirm(needs, actor, act) : await drop(needs, actor, act);
    if (!done.ok) return done;
    const { outcome, name, parties } = done.value;
    await acts.save(
      actor,
      act,
      taken.value.to,
      outcome && { ...outcome, effectiveOn: done.value.effectiveOn },
    );
    await steps.pass(organisationActStages, actor, {
      ...{ unionId, subject: id, subjectName: name, campusId: null, step, parties },
      ...taken.value,
    });
    return ok({ id });
  };

type Done = {
  /** The day from which it holds. */
  readonly effectiveOn: LocalDate;
  readonly outcome: ActOutcome | null;
  readonly name: string;
  readonly parties: Readonly<Record<string, Party>>;
};

async function confirm(
  needs: Needs,
  { unionId }: Actor,
  { id, terms: planned, state: _, version: __, ...papers }: OrganisationAct,
): Promise<Result<Done, ActRefusal>> {
  const { tx, acts, today } = needs;
  const window = actWindow(today, await new PolicyOverrideRepository(tx).all(unionId));
  const effectiveOn = dayConfirmed(planned.effectiveOn, today, window);
  const terms = { ...planned, effectiveOn };
  const performed = await performAct(tx, unionId, { terms, papers }, today);
  if (!performed.ok) return performed;
  const { nodes, plan, into, effect, outcome } = performed.value;
  if (effect.openedId && into) await acts.addNodes(unionId, id, "INTO", [into]);
  const successorId = into?.id ?? null;
  const endedIds = plan.ends.map((node) => node.id);
  await tellAct({ ...needs, unionId }, changedBy(performed.value));
  const endedCampuses = plan.ends.flatMap(({ id, kind }) => (kind === "CAMPUS" ? [id] : []));
  if (into?.kind === "CAMPUS") await followMatters(tx, unionId, endedCampuses, into.id);
  await followGrants(needs, unionId, endedIds, successorId);
  return ok({
    ...{ outcome, effectiveOn },
    name: actName(terms, nodes, into),
    parties: {
      OFFICERS: holdersOf(["CHAIR", "UNION_OFFICER"], null),
      SECURITY: holdersOf(["SECURITY_ADMINISTRATOR"], null),
    },
  });
}

async function drop(
  { acts }: Needs,
  { unionId }: Actor,
  { id, terms }: OrganisationAct,
): Promise<Result<Done, never>> {
  const { from, into } = await acts.nodeNames(unionId, id);
  const name = actName(terms, from, into);
  const { effectiveOn } = terms;
  return ok({ outcome: null, effectiveOn, name, parties: { CHAIRS: holdersOf(["CHAIR"], null) } });
}

function changedBy({ nodes, into, effect }: PerformedAct) {
  const named = [...nodes, ...(into ? [into] : [])];
  const idsOf = (kind: OrgNode["kind"]) =>
    named.flatMap((node) => (node.kind === kind ? [node.id] : []));
  return {
    campuses: idsOf("CAMPUS"),
    departments: [...idsOf("DEPARTMENT"), ...effect.departments],
    people: effect.people,
  };
}
