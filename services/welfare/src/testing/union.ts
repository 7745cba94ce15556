import { randomUUID } from "node:crypto";
import { openEnd } from "@union/kernel";
import { bulkInsert, newId } from "@union/persistence";
import { actorOf, type TestService } from "@union/testing";

/** Somebody of the staff, as the directory knows him. */
export type Employee = {
  readonly staffNo: string;
  readonly name: string;
  readonly campus: string;
  readonly isWoman?: boolean;
};

const columns = [
  "union_id",
  "id",
  "staff_no",
  "name",
  "sex",
  "campus_id",
  "department_id",
  "removed",
  "version",
];

/** A union of its own for a test: its campuses, each with one department, stand in the directory; people are employed into it. */
export async function aUnion(service: TestService, ...campusNames: readonly string[]) {
  const { db } = service.ground;
  const unionId = randomUUID();
  const places = new Map(campusNames.map((name) => [name, { id: newId(), departmentId: newId() }]));
  const placeOf = (campus: string) => {
    const place = places.get(campus);
    if (!place) throw new Error(`this union has no campus ${campus}`);
    return place;
  };
  for (const [name, { id }] of places)
    await db.query(
      "INSERT INTO directory_campus (union_id, id, name, valid_from, valid_to, version) VALUES (?, ?, ?, '1900-01-01', ?, 1)",
      [unionId, id, name, openEnd],
    );
  const campusId = (name: string): string => placeOf(name).id;
  const departmentId = (campus: string): string => placeOf(campus).departmentId;
  return {
    unionId,
    campusId,
    departmentId,
    chair: actorOf(unionId, "CHAIR"),
    officerOf: (name: string) => actorOf(unionId, "UNION_OFFICER", { campusIds: [campusId(name)] }),
    /** The person himself, signed in. */
    member: (memberId: string) => actorOf(unionId, "MEMBER", { memberId }),
    /** Puts people on the staff; answers their ids by staff number. */
    employ: async (...people: readonly Employee[]): Promise<ReadonlyMap<string, string>> => {
      const ids = new Map(people.map(({ staffNo }) => [staffNo, newId()]));
      const rows = people.map(({ staffNo, name, campus, isWoman = true }) => [
        unionId,
        ids.get(staffNo),
        staffNo,
        name,
        isWoman ? "FEMALE" : "MALE",
        campusId(campus),
        departmentId(campus),
        0,
        1,
      ]);
      await bulkInsert(db, "directory_member", columns, rows);
      return ids;
    },
  };
}
