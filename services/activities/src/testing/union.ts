import { randomUUID } from "node:crypto";
import { openEnd } from "@union/kernel";
import { newId } from "@union/persistence";
import { actorOf, type TestService } from "@union/testing";

/** A union of its own for a test: its campuses stand in the directory, its chair and officers are ready to act. */
export async function aUnion(service: TestService, ...campusNames: readonly string[]) {
  const unionId = randomUUID();
  const campusIds = new Map(campusNames.map((name) => [name, newId()]));
  for (const [name, id] of campusIds)
    await service.ground.db.query(
      "INSERT INTO directory_campus (union_id, id, name, valid_from, valid_to, version) VALUES (?, ?, ?, '1900-01-01', ?, 1)",
      [unionId, id, name, openEnd],
    );
  const campusId = (name: string): string => campusIds.get(name) ?? "";
  return {
    unionId,
    campusId,
    chair: actorOf(unionId, "CHAIR"),
    officerOf: (name: string) => actorOf(unionId, "UNION_OFFICER", { campusIds: [campusId(name)] }),
  };
}
