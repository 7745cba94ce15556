import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import { openEnd } from "@union/kernel";
import { bulkInsert, newId } from "@union/persistence";
import { actorOf, type TestService } from "@union/testing";
import { aUnion } from "./union.js";

type Congress = { readonly type?: "STAFF" | "MEMBER"; readonly others?: number };

/** A union with a congress of so many formal delegates (staff numbers F1, F2 …) and some who only sit in (N1, N2 …). */
export async function aCongress(
  service: TestService,
  formal: number,
  { type = "STAFF", others = 0 }: Congress = {},
) {
  const person = (letter: string, n: number) => ({
    ...{ staffNo: `${letter}${n}`, name: `代表${letter}${n}`, sex: "FEMALE" as const },
    ...{ campus: n % 2 === 0 ? "东院区" : "本部院区", department: "内科" },
  });
  const some = (letter: string, count: number) =>
    Array.from({ length: count }, (_, n) => person(letter, n + 1));
  const people = [...some("F", formal), ...some("N", others), person("S", 1)];
  const union = await aUnion(service, people);
  const { unionId, memberId, campusId } = union;
  const { manager } = service.ground.db;
  const congressId = newId();
  await manager.query(
    `INSERT INTO congress (union_id, id, type, no, term_from, term_to, state, version)
     VALUES (?, ?, ?, 3, '2023-01-01', '2028-01-01', 'SITTING', 1)`,
    [unionId, congressId, type],
  );
  await bulkInsert(
    manager,
    "delegate",
    [
      ...["union_id", "id", "congress_id", "member_id", "class", "campus_id", "state"],
      ...["valid_from", "valid_to", "version"],
    ],
    people
      .filter(({ staffNo }) => !staffNo.startsWith("S"))
      .map(({ staffNo, campus }) => [
        ...[unionId, newId(), congressId, memberId(staffNo)],
        ...[staffNo.startsWith("F") ? "FORMAL" : "NON_VOTING", campusId(campus), "ACTIVE"],
        ...["2023-01-01", openEnd, 1],
      ]),
  );
  return {
    ...union,
    congressId,
    party: actorOf(unionId, "PARTY_COMMITTEE"),
    /** A file as if it had been uploaded. */
    async file(): Promise<string> {
      const description = {
        ...{ originalName: "材料.pdf", contentType: "application/pdf", unionId },
        accountId: randomUUID(),
      };
      const content = Readable.from([Buffer.from("%PDF-1.7")]);
      const stored = await service.ground.files.put(description, content, { maxBytes: 1000 });
      return stored.id;
    },
  };
}
export type TestCongress = Awaited<ReturnType<typeof aCongress>>;
