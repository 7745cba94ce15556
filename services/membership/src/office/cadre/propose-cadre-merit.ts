import { holdersOf, persons } from "@union/deadlines";
import { type Actor, covers, err, ok, type Result, scopeOf } from "@union/kernel";
import { newId } from "@union/persistence";
import { resolvePolicy } from "@union/policy";
import { type StepRefusal, takeStep } from "@union/stages";
import { correctionDue } from "./cadre.deadlines.js";
import type { CadreMerit } from "./cadre.repository.js";
import {
  type CorrectionDayUnfit,
  checkMerit,
  checkMeritYear,
  type MeritAmountUnfit,
  type MeritFacts,
  type MeritYearUnfit,
} from "./cadre-merit.js";
import { type MeritStep, meritStages } from "./cadre-merit.stages.js";
import { type CadreNeeds, type CadreUnknown, findCadres } from "./cadre-needs.js";
import { type CadreTextUnfit, cadreTexts } from "./cadre-texts.js";

export type MeritUnknown = { readonly kind: "MeritUnknown" };
export type MeritOfOneself = { readonly kind: "MeritOfOneself" };
export type NothingToCorrect = { readonly kind: "NothingToCorrect" };
export type ProposeCadreMeritInput = MeritFacts & {
  readonly memberId: string;
  readonly year: number;
  readonly title: string;
  readonly reason: string;
};
export type TakeCadreMeritStepInput = {
  readonly id: string;
  readonly step: MeritStep;
  readonly opinion: string | null;
};

const partiesOf = ({ memberId, campusId }: Pick<CadreMerit, "memberId" | "campusId">) => ({
  CADRE: persons(memberId),
  OFFICERS: holdersOf(["CHAIR", "UNION_OFFICER"], campusId),
});

/** How a matter is called in notices: never its title, which may name people. */
const nameOf = ({ year }: Pick<CadreMerit, "year">): string => `${year}年度工会干部奖惩`;

/** Proposes a reward of a cadre, or that he be commended, criticised in a notice or ordered to correct (ORG-17, ORG-18). */
export const proposeCadreMerit =
  (needs: CadreNeeds) =>
  async (
    actor: Actor,
    input: ProposeCadreMeritInput,
  ): Promise<
    Result<
      { id: string },
      | CadreUnknown
      | CadreTextUnfit
      | MeritOfOneself
      | MeritAmountUnfit
      | MeritYearUnfit
      | CorrectionDayUnfit
    >
  > => {
    const { cadres, steps, policies, today } = needs;
    const { memberId, year, kind, amountFen, correctBy } = input;
    if (actor.memberId === memberId) return err({ kind: "MeritOfOneself" });
    const texts = cadreTexts(input, { title: 100, reason: 500 });
    if (!texts.ok) return texts;
    const inTime = checkMeritYear(year, today);
    if (!inTime.ok) return inTime;
    const people = await findCadres(needs, actor, [memberId], today);
    if (!people.ok) return people;
    const { campusId, departmentId } = people.value[0]!;
    const overrides = await policies.all(actor.unionId);
    const max = resolvePolicy("cadre.rewardMaxFen", { campusId, on: today }, overrides).value;
    const fit = checkMerit(input, today, max);
    if (!fit.ok) return fit;
    const merit: CadreMerit = {
      ...{ unionId: actor.unionId, id: newId(), memberId, campusId, departmentId, kind, year },
      ...{ ...texts.value, amountFen, correctBy, proposedOn: today },
      ...{ state: meritStages.steps.PROPOSE.to, version: 1 },
    };
    await cadres.addMerit(merit);
    await steps.pass(meritStages, actor, {
      ...{ unionId: merit.unionId, subject: merit.id, subjectName: nameOf(merit), campusId },
      ...{ step: "PROPOSE", from: "NONE", to: merit.state, opinion: null },
      parties: partiesOf(merit),
    });
    return ok({ id: merit.id });
  };

/** Takes a step of such a matter: the committee's opinion, the Party committee's or upper union's decision, and what is corrected. */
export const takeCadreMeritStep =
  (needs: CadreNeeds) =>
  async (
    actor: Actor,
    { id, step, opinion }: TakeCadreMeritStepInput,
  ): Promise<Result<{ id: string }, MeritUnknown | NothingToCorrect | StepRefusal>> => {
    const { cadres, steps, deadlines, today } = needs;
    const { unionId } = actor;
    const merit = await cadres.holdMerit(unionId, id);
    const scope = scopeOf(actor, "committees.write");
    const isHis = merit !== null && merit.memberId === actor.memberId;
    const isInReach = merit && scope && covers(scope, merit.campusId, merit.departmentId);
    if (!merit || !(isHis || isInReach)) return err({ kind: "MeritUnknown" });
    if (step === "CORRECT" && merit.kind !== "ORDER_TO_CORRECT")
      return err({ kind: "NothingToCorrect" });
    const { campusId, departmentId, memberId, correctBy } = merit;
    const before = await steps.taken(unionId, meritStages.kind, id);
    const matter = { ...merit, owners: [memberId], taken: before };
    const taken = takeStep(meritStages, { ...matter, campusId, departmentId }, actor, {
      step,
      opinion,
    });
    if (!taken.ok) return taken;
    await cadres.saveMerit({ ...merit, state: taken.value.to });
    const parties = partiesOf(merit);
    if (step === "DECIDE" && correctBy !== null)
      await deadlines.start(correctionDue, {
        ...{ unionId, subject: id, subjectName: nameOf(merit), campusId, startedOn: today },
        ...{ dueOn: correctBy, responsible: parties.CADRE, deputy: parties.OFFICERS },
      });
    if (step === "ACCEPT") await deadlines.meet(correctionDue, { unionId, subject: id }, today);
    await steps.pass(meritStages, actor, {
      ...{
        unionId,
        subject: id,
        subjectName: nameOf(merit),
        campusId,
        step,
        ...taken.value,
        parties,
      },
    });
    return ok({ id });
  };
