import { holdersOf, persons } from "@union/deadlines";
import type { LocalDate } from "@union/kernel";
import type { Parties } from "@union/stages";
import type { AdviserReader } from "./adviser.reader.js";
import type { Enrolment, EnrolmentState } from "./enrolment.js";

/** Who hears of an application: the applicant, who leads his group and branch, and the officers. Of a draft nobody hears. */
export async function enrolmentParties(
  advisers: AdviserReader,
  { unionId, memberId, campusId, departmentId }: Enrolment,
  { from, today }: { readonly from: EnrolmentState; readonly today: LocalDate },
  to: EnrolmentState,
): Promise<Parties> {
  const over = (role: "GROUP_LEADER" | "BRANCH_CHAIR") =>
    advisers.over(unionId, departmentId, role, today);
  const branch = await over("BRANCH_CHAIR");
  const isPrivate = from === "DRAFT" && to === "WITHDRAWN";
  return {
    APPLICANT: persons(memberId),
    ADVISERS: persons(...new Set([...(await over("GROUP_LEADER")), ...branch])),
    BRANCH: persons(...branch),
    OFFICERS: isPrivate ? persons() : holdersOf(["CHAIR", "UNION_OFFICER"], campusId),
  };
}
