import { holdersOf } from "@union/deadlines";
import { type Actor, err, isWide, type LocalDate, ok, type Result, scopeOf } from "@union/kernel";
import { newId, type Sql } from "@union/persistence";
import type { Steps } from "@union/stages";
import { actName } from "./act-name.js";
import type { ActRefusal } from "./act-refusal.js";
import type { ActPapers, ActTerms } from "./act-terms.js";
import type { OrganisationActRepository } from "./organisation-act.repository.js";
import { organisationActStages } from "./organisation-act.stages.js";
import { performAct } from "./perform-act.js";

type Needs = { acts: OrganisationActRepository; steps: Steps; tx: Sql; today: LocalDate };
export type ProposeActInput = { readonly terms: ActTerms; readonly papers: ActPapers };

/**
 * Proposes an act, of whichever day; only who may write over the whole union can. It is tried out and taken back in the same
 * breath, so that what cannot be is refused now, and a draft tells how many people it moves.
 */
export const proposeOrganisationAct =
  ({ acts, steps, tx, today }: Needs) =>
  async (
    actor: Actor,
    { terms, papers }: ProposeActInput,
  ): Promise<Result<{ id: string }, ActRefusal>> => {
    const scope = scopeOf(actor, "organisation.write");
    if (!scope || !isWide(scope)) return err({ kind: "NodeUnknown" });
    const { unionId } = actor;
    await tx.query("SAVEPOINT trial");
    const tried = await performAct(tx, unionId, { terms, papers }, today);
    if (!tried.ok) return tried;
    await tx.query("ROLLBACK TO SAVEPOINT trial");
    const { nodes, plan, outcome } = tried.value;
    const act = { ...tried.value.papers, id: newId(), terms, state: "DRAFT" as const };
    await acts.add(actor, act, outcome);
    await acts.addNodes(unionId, act.id, "FROM", nodes);
    if (plan.into) await acts.addNodes(unionId, act.id, "INTO", [plan.into]);
    await steps.pass(organisationActStages, actor, {
      ...{ unionId, subject: act.id, subjectName: actName(terms, nodes, plan.into) },
      ...{ campusId: null, step: "propose", from: "DRAFT", to: "DRAFT", opinion: null },
      parties: { CHAIRS: holdersOf(["CHAIR"], null) },
    });
    return ok({ id: act.id });
  };
