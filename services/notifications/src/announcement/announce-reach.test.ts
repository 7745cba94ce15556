import { countingStatuses, membershipStatuses } from "@union/messages";
import { newId } from "@union/persistence";
import { actorOf, type TestService, testService } from "@union/testing";
import fc from "fast-check";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { announceAs, progressOf } from "../testing/announce-as.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy([]));
});
afterAll(() => service.close());

const campuses = Array.from({ length: 3 }, () => newId());
const persons = fc.array(
  fc.record({
    sex: fc.constantFrom("MALE", "FEMALE"),
    campusId: fc.constantFrom(...campuses),
    status: fc.constantFrom("ACTIVE", "ACTIVE", ...membershipStatuses, null),
    isRemoved: fc.constantFrom(false, false, false, true),
  }),
  { maxLength: 25 },
);
const some = fc.option(fc.uniqueArray(fc.constantFrom(...campuses), { minLength: 1 }));
const reaches = fc.record({
  own: some,
  wanted: some,
  sex: fc.option(fc.constantFrom("MALE", "FEMALE")),
});

test("2.14 an announcement reaches exactly the members who count within reach, once each", async () => {
  await fc.assert(
    fc.asyncProperty(persons, reaches, async (given, { own, wanted, sex }) => {
      const union = await aUnion(service);
      await union.openCampuses(...campuses);
      const people = given.map((person) => ({ id: newId(), ...person }));
      await employ(union.unionId, people);
      const reach = own && { campusIds: own };
      const officer = actorOf(union.unionId, "UNION_OFFICER", reach ?? {});
      const told = await announceAs(service, officer, { campusIds: wanted, ...(sex && { sex }) });
      const isWithin = !own || !wanted || wanted.every((campus) => own.includes(campus));
      expect(told.code ?? "OK").toBe(isWithin ? "OK" : "OUT_OF_REACH");
      await union.deliverAll();
      const meant = people.filter(
        (person) =>
          isWithin &&
          !person.isRemoved &&
          countingStatuses.some((status) => status === person.status) &&
          (wanted ?? own ?? campuses).includes(person.campusId) &&
          (sex === null || person.sex === sex),
      );
      const rows: { id: string }[] = await service.ground.db.query(
        "SELECT recipient_id AS id FROM delivery WHERE union_id = ? ORDER BY recipient_id",
        [union.unionId],
      );
      expect(rows.map(({ id }) => id)).toEqual(meant.map(({ id }) => id).sort());
      if (!isWithin) return;
      const progress = await progressOf(service, union.chair, told.id);
      expect(progress).toMatchObject({ expected: meant.length, reached: meant.length });
    }),
    { numRuns: 25 },
  );
});

type Person = {
  id: string;
  sex: string;
  campusId: string;
  status: string | null;
  isRemoved: boolean;
};
async function employ(unionId: string, people: readonly Person[]): Promise<void> {
  if (people.length === 0) return;
  await service.ground.db.query(
    `INSERT INTO directory_member (union_id, id, staff_no, name, sex, campus_id, department_id, status, removed, version) VALUES ?`,
    [
      people.map(({ id, sex, campusId, status, isRemoved }) => [
        ...[
          unionId,
          id,
          id.slice(-12),
          "示范员",
          sex,
          campusId,
          newId(),
          status,
          isRemoved ? 1 : 0,
          1,
        ],
      ]),
    ],
  );
}
