import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import { resolvePolicy } from "@union/policy";
import type { CongressType } from "./congress.js";
import type { Congress } from "./congress.repository.js";
import { congressStages } from "./congress.stages.js";
import { congressName } from "./congress-name.js";
import { type CongressWork, congressParties } from "./congress-needs.js";
import { type Decision, type DecisionUnfounded, decisionOf } from "./decision.js";
import { checkUnionWide, type NotUnionWide } from "./find-congress.js";
import {
  type CongressNoUnfit,
  checkFounding,
  type TermLengthUnfit,
  type TermOutOfOrder,
  type TermTooFar,
  termKeys,
  termTo,
} from "./term.js";

export type FoundCongressInput = Decision & {
  readonly type: CongressType;
  readonly no: number;
  readonly termFrom: LocalDate;
  /** Null takes the policy of the first day. */
  readonly termYears: number | null;
};
export type CongressInPreparation = { readonly kind: "CongressInPreparation"; readonly no: number };
export type FoundingRefusal =
  | NotUnionWide
  | DecisionUnfounded
  | CongressInPreparation
  | CongressNoUnfit
  | TermOutOfOrder
  | TermLengthUnfit
  | TermTooFar;

/** Opens the preparation of the next congress (换届筹备): one of a type is prepared at a time. */
export const foundCongress =
  (work: CongressWork) =>
  async (
    actor: Actor,
    { type, no, termFrom, termYears, ...papers }: FoundCongressInput,
  ): Promise<Result<{ id: string }, FoundingRefusal>> => {
    const { unionId } = actor;
    const wide = checkUnionWide(actor);
    if (!wide.ok) return wide;
    const decision = decisionOf(papers);
    if (!decision.ok) return decision;
    const { congresses, steps, overrides } = await work(unionId);
    const [former = null] = await congresses.allOf(unionId, type);
    if (former?.state === "PREPARING") return err({ kind: "CongressInPreparation", no: former.no });
    const fit = checkFounding(no, termFrom, former);
    if (!fit.ok) return fit;
    const shipped = resolvePolicy(
      termKeys[type].years,
      { campusId: null, on: termFrom },
      overrides,
    );
    const end = termTo(type, termFrom, termYears ?? shipped.value);
    if (!end.ok) return end;
    const congress: Congress = {
      ...{ id: newId(), unionId, type, no, termFrom, termTo: end.value, delayedFrom: null },
      ...{ seats: null, persons: null, countedOn: null, state: "PREPARING", version: 1 },
    };
    await congresses.add(congress, decision.value);
    await steps.pass(congressStages, actor, {
      ...{ unionId, subject: congress.id, subjectName: congressName(congress), campusId: null },
      ...{ step: "FOUND", from: "PLANNED", to: "PREPARING", opinion: null, isFirst: true },
      ...{ parties: congressParties, policy: { termTo: end.value } },
    });
    return ok({ id: congress.id });
  };
