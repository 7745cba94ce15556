import { type Actor, err, type LocalDate, ok, type Result } from "@union/kernel";
import { type StepRefusal, takeStep } from "@union/stages";
import type { Congress, CongressRepository } from "./congress.repository.js";
import { congressStages } from "./congress.stages.js";
import { congressName } from "./congress-name.js";
import { type CongressWork, congressParties } from "./congress-needs.js";
import { type Decision, type DecisionUnfounded, decisionOf } from "./decision.js";
import { type CongressUnknown, findCongress, type NotUnionWide } from "./find-congress.js";
import {
  type CongressNoUnfit,
  checkFounding,
  type TermLengthUnfit,
  type TermOutOfOrder,
  type TermTooFar,
  termTo,
} from "./term.js";

export type CorrectCongressInput = Decision & {
  readonly id: string;
  readonly no: number;
  readonly termFrom: LocalDate;
  readonly termYears: number;
  readonly opinion: string;
};
export type NotCorrectable = { readonly kind: "NotCorrectable"; readonly nominated: number };
export type CorrectionRefusal =
  | CongressUnknown
  | NotUnionWide
  | StepRefusal
  | DecisionUnfounded
  | NotCorrectable
  | CongressNoUnfit
  | TermOutOfOrder
  | TermLengthUnfit
  | TermTooFar;

/** Corrects the number and the term of a congress in preparation (更正届次和任期), as long as nobody stands for it. */
export const correctCongress =
  (work: CongressWork) =>
  async (
    actor: Actor,
    { id, no, termFrom, termYears, opinion, ...papers }: CorrectCongressInput,
  ): Promise<Result<{ id: string }, CorrectionRefusal>> => {
    const { unionId } = actor;
    const { congresses, steps } = await work(unionId);
    const found = await findCongress(congresses, actor, id);
    if (!found.ok) return found;
    const congress = found.value;
    const matter = { state: congress.state, campusId: null, departmentId: null };
    const asked = { ...matter, owners: [], taken: [] };
    const taken = takeStep(congressStages, asked, actor, { step: "CORRECT", opinion });
    if (!taken.ok) return taken;
    const decision = decisionOf(papers);
    if (!decision.ok) return decision;
    const nominated = await congresses.delegatesOf(congress);
    if (nominated > 0) return err({ kind: "NotCorrectable", nominated });
    const fit = checkFounding(no, termFrom, await formerOf(congresses, congress));
    if (!fit.ok) return fit;
    const end = termTo(congress.type, termFrom, termYears);
    if (!end.ok) return end;
    const corrected = { ...congress, no, termFrom, termTo: end.value };
    await congresses.correct(corrected, decision.value);
    await steps.pass(congressStages, actor, {
      ...{ unionId, subject: id, subjectName: congressName(corrected), campusId: null },
      ...{ step: "CORRECT", ...taken.value, parties: congressParties },
      policy: { no, termFrom, termTo: end.value },
    });
    return ok({ id });
  };

/** The congress before the one in preparation. */
const formerOf = async (congresses: CongressRepository, { unionId, type, id }: Congress) =>
  (await congresses.allOf(unionId, type)).find((one) => one.id !== id) ?? null;
