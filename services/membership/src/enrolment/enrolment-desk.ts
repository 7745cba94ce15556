import type { Actor, LocalDate } from "@union/kernel";
import { resolvePolicy } from "@union/policy";
import type { Steps } from "@union/stages";
import type { PolicyOverrideRepository } from "../policy/index.js";
import type { AdviserReader } from "./adviser.reader.js";
import type { ApplicantReader } from "./applicant.reader.js";
import type { Enrolment, EnrolmentState } from "./enrolment.js";
import type { EnrolmentRepository } from "./enrolment.repository.js";
import { type EnrolmentStep, enrolmentStages } from "./enrolment.stages.js";
import { enrolmentParties } from "./enrolment-parties.js";

/** What handling applications takes, in one transaction. */
export type EnrolmentNeeds = {
  readonly enrolments: EnrolmentRepository;
  readonly applicants: ApplicantReader;
  readonly advisers: AdviserReader;
  readonly policies: Pick<PolicyOverrideRepository, "all">;
  readonly steps: Steps;
  readonly today: LocalDate;
};

/** The policy of an application's campus on a day. */
export async function enrolmentPolicy(
  { policies }: Pick<EnrolmentNeeds, "policies">,
  { unionId, campusId }: Pick<Enrolment, "unionId" | "campusId">,
  on: LocalDate,
) {
  const moment = { campusId, on };
  const overrides = await policies.all(unionId);
  return {
    required: resolvePolicy("enrolment.requiredOpinions", moment, overrides).value,
    identityFields: resolvePolicy("enrolment.identityFields", moment, overrides).value,
    shape: resolvePolicy("enrolment.memberNumberShape", moment, overrides).value,
  };
}

type Passing = {
  readonly step: EnrolmentStep;
  readonly from: EnrolmentState;
  readonly to: EnrolmentState;
  readonly opinion: string | null;
  readonly policy: Readonly<Record<string, unknown>>;
  readonly isFirst?: boolean;
};

/** Remembers a step of an application and tells whom it concerns. */
export async function passStep(
  { applicants, advisers, steps, today }: EnrolmentNeeds,
  actor: Actor,
  enrolment: Enrolment,
  { from, to, ...passing }: Passing,
): Promise<void> {
  const { unionId, id, memberId, campusId } = enrolment;
  await steps.pass(enrolmentStages, actor, {
    ...{ unionId, subject: id, campusId, from, to, ...passing },
    subjectName: await applicants.nameOf(unionId, memberId),
    parties: await enrolmentParties(advisers, enrolment, { from, today }, to),
  });
}
