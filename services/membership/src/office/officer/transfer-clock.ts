import type { Deadlines } from "@union/deadlines";
import { addDays, type LocalDate } from "@union/kernel";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import type { CommitteeClocks } from "../committee/committee-clocks.js";
import type { Committee } from "../committee/committee-name.js";
import { nameOfTransfer } from "./name-of-transfer.js";
import { transferAnswerDue } from "./officer.deadlines.js";
import type { OfficerTransfer } from "./officer-transfer.repository.js";

type Needs = {
  readonly deadlines: Deadlines;
  readonly clocks: CommitteeClocks;
  readonly overrides: readonly PolicyOverride[];
  readonly today: LocalDate;
};

/** The day after which the upper union's silence is consent, by the policy of the day on which it was asked; null where it never is. */
export function silenceDay(
  { overrides, today }: Pick<Needs, "overrides" | "today">,
  campusId: string | null,
): LocalDate | null {
  const moment = { campusId, on: today };
  const days = resolvePolicy("officer.transferSilenceDays", moment, overrides).value;
  return days === 0 ? null : addDays(today, days);
}

/** Keeps the clock of the upper union's answer in step with the state: it runs while the matter is before the upper union. */
export async function keepTransferClock(
  { deadlines, clocks, today }: Needs,
  committee: Committee,
  { unionId, id, campusId, state, upperDueOn }: OfficerTransfer,
): Promise<void> {
  const of = { unionId, subject: id };
  if (state !== "WITH_UPPER") return deadlines.meet(transferAnswerDue, of, today);
  if (upperDueOn === null) return;
  await deadlines.start(transferAnswerDue, {
    ...{ ...of, subjectName: nameOfTransfer(committee), campusId },
    ...{ startedOn: today, dueOn: upperDueOn },
    ...(await clocks.partiesOf(committee)),
  });
}
