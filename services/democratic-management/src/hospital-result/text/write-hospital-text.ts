import { holdersOf } from "@union/deadlines";
import { type Actor, err, holders, isUnseen, type LocalDate, ok, type Result } from "@union/kernel";
import { newId } from "@union/persistence";
import { type StepRefusal, type Steps, takeStep } from "@union/stages";
import { holdsWholly, type ResultOfWholeUnion } from "../whole-hospital.js";
import { type HospitalText, longestText, type Topic } from "./hospital-text.js";
import type { HospitalTextRepository } from "./hospital-text.repository.js";
import { hospitalTextStages } from "./hospital-text.stages.js";

export type HospitalTextWrong = { readonly kind: "HospitalTextWrong"; readonly max: number };
export type HospitalTextUnknown = { readonly kind: "HospitalTextUnknown" };
export type SelfApproved = { readonly kind: "SelfApproved" };
type Refusal =
  | ResultOfWholeUnion
  | HospitalTextWrong
  | HospitalTextUnknown
  | SelfApproved
  | StepRefusal;
type Done = Promise<Result<{ id: string }, Refusal>>;
type Needs = {
  readonly texts: HospitalTextRepository;
  readonly steps: Steps;
  readonly today: LocalDate;
};
export type WriteHospitalTextInput = Pick<HospitalText, "year" | "content"> & {
  readonly topic: Topic;
};

/** Writes the text of a year on a topic (F4), or writes it anew: it needs approval again then. */
export const writeHospitalText =
  ({ texts, steps, today }: Needs) =>
  async (actor: Actor, { year, topic, content }: WriteHospitalTextInput): Done => {
    if (!holdsWholly(actor, "hospitalResults.write")) return err({ kind: "ResultOfWholeUnion" });
    const isYear = year >= 1950 && year <= Number(today.slice(0, 4));
    if (!isYear || isUnseen(content) || [...content.trim()].length > longestText)
      return err({ kind: "HospitalTextWrong", max: longestText });
    const { unionId, accountId } = actor;
    const before = await texts.ofTopic(unionId, year, topic);
    const text: HospitalText = {
      ...(before ?? { id: newId(), unionId, year, topic, version: 1 }),
      ...{ content: content.trim(), state: "DRAFT", writtenBy: accountId, writtenOn: today },
      ...{ approvedBy: null, approvedOn: null },
    };
    const state = before?.state ?? "DRAFT";
    const taken = await pass({ steps }, actor, { ...text, state }, "write", null, before === null);
    if (!taken.ok) return taken;
    await (before ? texts.save(text) : texts.add(text));
    return ok({ id: text.id });
  };

/** Approves a text as another person than its author (domain 2.15). */
export const approveHospitalText =
  ({ texts, steps, today }: Needs) =>
  async (
    actor: Actor,
    { id, opinion }: { readonly id: string; readonly opinion: string | null },
  ): Done => {
    const { unionId, accountId } = actor;
    const text = await texts.find(unionId, id);
    if (!text || !holdsWholly(actor, "hospitalResults.approve"))
      return err({ kind: "HospitalTextUnknown" });
    const taken = await pass({ steps }, actor, text, "approve", opinion, false);
    if (!taken.ok) return taken;
    await texts.save({ ...text, state: taken.value, approvedBy: accountId, approvedOn: today });
    return ok({ id });
  };

async function pass(
  { steps }: Pick<Needs, "steps">,
  actor: Actor,
  { unionId, id, state }: HospitalText,
  step: keyof typeof hospitalTextStages.steps,
  opinion: string | null,
  isFirst: boolean,
): Promise<Result<HospitalText["state"], StepRefusal | SelfApproved>> {
  const taken = isFirst ? [] : await steps.taken(unionId, hospitalTextStages.kind, id);
  // Who wrote before, but not what stands now, may approve it: only the last author may not.
  const author = taken.filter((one) => one.step === "write").at(-1);
  const isAuthor =
    author?.accountId === actor.accountId ||
    (actor.memberId !== null && author?.memberId === actor.memberId);
  if (step === "approve" && state === "DRAFT" && isAuthor) return err({ kind: "SelfApproved" });
  const matter = { state, campusId: null, departmentId: null, owners: [], taken };
  const allowed = takeStep(hospitalTextStages, matter, actor, { step, opinion });
  if (!allowed.ok) return allowed;
  await steps.pass(hospitalTextStages, actor, {
    ...{ unionId, subject: id, subjectName: hospitalTextStages.name.zh, campusId: null, step },
    ...{ ...allowed.value, isFirst },
    parties: {
      KEEPERS: holdersOf(holders["hospitalResults.write"], null),
      APPROVERS: holdersOf(holders["hospitalResults.approve"], null),
    },
  });
  return ok(allowed.value.to);
}
