import type { LocalDate } from "@union/kernel";
import type { MandateReader } from "../../congress/index.js";

/** The people who are formal delegates of a congress on a day (PR-R1, PR-R2). */
export async function formalDelegates(
  mandates: MandateReader,
  unionId: string,
  congressId: string,
  on: LocalDate,
): Promise<Set<string>> {
  const delegates = await mandates.delegatesOn(unionId, congressId, on);
  const formal = delegates.filter((one) => one.class === "FORMAL");
  return new Set(formal.map(({ memberId }) => memberId));
}
