import { randomUUID } from "node:crypto";
import { openEnd } from "@union/kernel";
import { bulkInsert, newId } from "@union/persistence";
import { actorOf, type TestService } from "@union/testing";
import type { Person } from "./person.js";

/** A union of its own for a test, as the service's directory would know it: campuses, departments and people. */
export async function aUnion(service: TestService, people: readonly Person[]) {
  const unionId = randomUUID();
  const { manager } = service.ground.db;
  const named = <Of>(names: readonly Of[]) => new Map(names.map((name) => [name, newId()]));
  const campuses = named([...new Set(people.map(({ campus }) => campus))]);
  const departments = named(people.map(({ campus, department }) => `${campus}/${department}`));
  const members = named(people.map(({ staffNo }) => staffNo));
  const campusId = (name: string): string => campuses.get(name)!;
  const memberId = (staffNo: string): string => members.get(staffNo)!;
  await bulkInsert(
    manager,
    "directory_campus",
    ["union_id", "id", "name", "valid_from", "valid_to", "version"],
    [...campuses].map(([name, id]) => [unionId, id, name, "1950-01-01", openEnd, 1]),
  );
  await bulkInsert(
    manager,
    "directory_department",
    ["union_id", "id", "name", "campus_id", "valid_from", "valid_to", "version"],
    [...departments].map(([place, id]) => {
      const [campus = "", name = ""] = place.split("/");
      return [unionId, id, name, campusId(campus), "1950-01-01", openEnd, 1];
    }),
  );
  await bulkInsert(
    manager,
    "directory_member",
    [
      "union_id",
      "id",
      "staff_no",
      "name",
      "sex",
      "campus_id",
      "department_id",
      "removed",
      "version",
    ],
    people.map(({ staffNo, name, sex, campus, department }) => [
      unionId,
      memberId(staffNo),
      staffNo,
      name,
      sex,
      campusId(campus),
      departments.get(`${campus}/${department}`),
      0,
      1,
    ]),
  );
  const departmentId = (campus: string, name: string): string =>
    departments.get(`${campus}/${name}`)!;
  return {
    unionId,
    campusId,
    departmentId,
    memberId,
    /** Somebody of the staff in a part over a department: who writes an answer, who heads it. */
    handler: (staffNo: string, campus: string, department: string) =>
      actorOf(unionId, "DEPARTMENT_HANDLER", {
        memberId: memberId(staffNo),
        campusIds: [campusId(campus)],
        departmentIds: [departmentId(campus, department)],
      }),
    /** A hospital leader in charge of the departments of a campus. */
    leader: (staffNo: string, campus: string) =>
      actorOf(unionId, "HOSPITAL_LEADER", {
        memberId: memberId(staffNo),
        campusIds: [campusId(campus)],
      }),
    chair: actorOf(unionId, "CHAIR"),
    officerOf: (campus: string) =>
      actorOf(unionId, "UNION_OFFICER", { campusIds: [campusId(campus)] }),
    member: (staffNo: string) => actorOf(unionId, "MEMBER", { memberId: memberId(staffNo) }),
    /** The union decides on the days for an answer, for a campus or for all. */
    async decidesAnswerDays(days: number, effectiveFrom: string, campus?: string): Promise<void> {
      await manager.query(
        `INSERT INTO directory_policy (union_id, id, policy_key, campus_id, value, effective_from, source, version)
         VALUES (?, ?, 'proposal.answerDays', ?, ?, ?, '工会委员会决定', 1)`,
        [unionId, newId(), campus ? campusId(campus) : null, JSON.stringify(days), effectiveFrom],
      );
    },
    /** A person goes to work on another campus. */
    async moves(staffNo: string, campus: string): Promise<void> {
      await manager.query(
        "UPDATE directory_member SET campus_id = ? WHERE union_id = ? AND id = ?",
        [campusId(campus), unionId, memberId(staffNo)],
      );
    },
  };
}
