import { hearMerge, personColumnsIn, type TestService, testService } from "@union/testing";
import { personColumns } from "../person-columns.js";
import { democraticManagement } from "../service.js";
import { importProposals } from "../testing/import-proposals.js";
import { listedProposals } from "../testing/listed-proposals.js";
import { proposalSheet } from "../testing/proposal-sheet.js";
import { somePeople } from "../testing/some-people.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement);
});
afterAll(() => service.close());

test("every column that names a person follows a merge", async () => {
  const followed = personColumns.map(({ table, column }) => `${table}.${column}`);
  expect(followed.sort()).toEqual(await personColumnsIn(service));
});

test("a proposal and a second of one who was merged are the survivor's, who seconds once, and a split gives all back", async () => {
  const union = await aUnion(service, somePeople());
  await importProposals(service, union.chair, proposalSheet({}));
  const [survivorId, absorbedId] = [union.memberId("E1"), union.memberId("M2")];
  const before = await listedProposals(service, union.chair);
  const merge = { unionId: union.unionId, survivorId, absorbedId, absorbedStaffNo: "M2" };
  await hearMerge(service, democraticManagement, { ...merge, undone: false, version: 2 });
  expect(await listedProposals(service, union.chair)).toMatchObject([
    { seconders: [{ id: survivorId }] },
  ]);
  await hearMerge(service, democraticManagement, { ...merge, undone: true, version: 3 });
  expect(await listedProposals(service, union.chair)).toEqual(before);
});
