import type { DirectoryDepartment } from "@union/directory";
import { err, ok, type Result } from "@union/kernel";
import type { ProposalNeeds } from "../matter/proposal-needs.js";

/** Who is to handle a proposal: the department in charge with its three persons, and the departments that assist. */
export type HandOver = {
  readonly leadDepartmentId: string;
  /** 经办人, who writes the answer. */
  readonly handlerId: string;
  /** 部门负责人, who approves it first. */
  readonly headId: string;
  /** 分管院领导, who approves it last. */
  readonly leaderId: string;
  readonly assists: readonly { readonly departmentId: string; readonly handlerId: string }[];
};
export type HandlersUnfit =
  | { readonly kind: "DepartmentUnknown" }
  | { readonly kind: "ThreePersonsNeeded" };

/** The departments and people of a hand-over as they stand today; refused where one is unknown or two of the three persons are one (PR-R9). */
export async function findHandlers(
  { directory, today }: Pick<ProposalNeeds, "directory" | "today">,
  unionId: string,
  { leadDepartmentId, handlerId, headId, leaderId, assists }: HandOver,
) {
  const open = new Map(
    (await directory.departments(unionId))
      .filter(({ validFrom, validTo }) => validFrom <= today && today < validTo)
      .map((one) => [one.id, one]),
  );
  const people = await directory.membersById(
    unionId,
    assists.map((one) => one.handlerId),
  );
  const lead = open.get(leadDepartmentId);
  const assisting = assists.flatMap((one) => {
    const department = open.get(one.departmentId);
    const person = people.get(one.handlerId);
    return department && person ? [{ department, handlerId: person.id }] : [];
  });
  const departments = new Set([leadDepartmentId, ...assists.map((one) => one.departmentId)]);
  if (!lead || assisting.length !== assists.length || departments.size !== assists.length + 1)
    return refusedAs("DepartmentUnknown");
  const persons = await findPersons({ directory }, unionId, { handlerId, headId, leaderId });
  if (!persons.ok) return persons;
  return ok({ lead, assisting: assisting as readonly Assisting[], ...persons.value });
}

/** The three persons of a department in charge: of the staff, and three of them (PR-R9). */
export async function findPersons(
  { directory }: Pick<ProposalNeeds, "directory">,
  unionId: string,
  { handlerId, headId, leaderId }: Pick<HandOver, "handlerId" | "headId" | "leaderId">,
) {
  const asked = [handlerId, headId, leaderId];
  const people = await directory.membersById(unionId, asked);
  const [handler, head, leader] = asked.map((one) => people.get(one)?.id);
  if (!handler || !head || !leader || new Set([handler, head, leader]).size < 3)
    return refusedAs("ThreePersonsNeeded");
  return ok({ handlerMemberId: handler, headMemberId: head, leaderMemberId: leader });
}

type Assisting = { readonly department: DirectoryDepartment; readonly handlerId: string };

const refusedAs = (kind: HandlersUnfit["kind"]): Result<never, HandlersUnfit> => err({ kind });
