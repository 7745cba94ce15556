import { randomUUID } from "node:crypto";
import { openEnd } from "@union/kernel";
import { newId } from "@union/persistence";
import { actorOf, type TestService } from "@union/testing";

/** A union of its own for a test, with its campuses and a chair. */
export async function aUnion(service: TestService, ...campusNames: readonly string[]) {
  const unionId = randomUUID();
  const { db } = service.ground;
  await db.query(
    "INSERT INTO union_org (union_id, id, level, name, version) VALUES (?, ?, 'BASE_LEVEL', '测试工会', 1)",
    [unionId, unionId],
  );
  const campusIds: Record<string, string> = {};
  for (const name of campusNames) {
    const id = newId();
    campusIds[name] = id;
    await db.query("INSERT INTO campus (union_id, id, name, version) VALUES (?, ?, ?, 1)", [
      unionId,
      id,
      name,
    ]);
    await db.query(
      "INSERT INTO org_edge (union_id, kind, child_id, parent_id, valid_from, valid_to) VALUES (?, 'CAMPUS_OF_UNION', ?, ?, '1900-01-01', ?)",
      [unionId, id, unionId, openEnd],
    );
  }
  const campusId = (name: string): string => campusIds[name]!;
  return {
    unionId,
    chair: actorOf(unionId, "CHAIR"),
    campusId,
    officerOf: (name: string) => actorOf(unionId, "UNION_OFFICER", { campusIds: [campusId(name)] }),
  };
}
