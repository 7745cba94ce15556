import { newId } from "@union/persistence";
import { hearMerge, personColumnsIn, type TestService, testService } from "@union/testing";
import { personColumns } from "../person-columns.js";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";

const parts = notificationsBy([]);
let service: TestService;
beforeAll(async () => {
  service = await testService(parts);
});
afterAll(() => service.close());

test("every column that names a person follows a merge; who holds a role does not, as nobody who holds one is absorbed", async () => {
  const followed = personColumns.map(({ table, column }) => `${table}.${column}`);
  expect([...followed, "role_holder.recipient_id"].sort()).toEqual(await personColumnsIn(service));
});

test("the inbox of one who was merged is read by the survivor, a notice that names him goes there, and a split gives all back", async () => {
  const union = await aUnion(service);
  const [survivorId, absorbedId] = [newId(), newId()];
  await union.employ({ id: survivorId }, { id: absorbedId });
  const record = (memberId: string, effectiveOn: string) =>
    union.tell("membership.recorded.v1", { memberId, fact: "RETAINED", effectiveOn });
  await record(absorbedId, "2025-03-01");
  const inbox = async (id: string): Promise<number> =>
    (
      await service.ask<{ inbox: { totalCount: number } }>(
        union.person(id),
        "{ inbox { totalCount } }",
      )
    ).inbox.totalCount;
  expect([await inbox(survivorId), await inbox(absorbedId)]).toEqual([0, 1]);
  const staffNo = absorbedId.slice(-12);
  const merge = { unionId: union.unionId, survivorId, absorbedId, absorbedStaffNo: staffNo };
  await hearMerge(service, parts, { ...merge, undone: false, version: 2 });
  expect([await inbox(survivorId), await inbox(absorbedId)]).toEqual([1, 0]);
  await record(absorbedId, "2025-04-01");
  expect([await inbox(survivorId), await inbox(absorbedId)]).toEqual([2, 0]);
  await hearMerge(service, parts, { ...merge, undone: true, version: 3 });
  expect([await inbox(survivorId), await inbox(absorbedId)]).toEqual([1, 1]);
});
