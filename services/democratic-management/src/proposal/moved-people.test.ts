import { openEnd } from "@union/kernel";
import { newId } from "@union/persistence";
import { type TestService, testService } from "@union/testing";
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

test("3.1 a proposal brought in late belongs to the campus where its proposer worked on the day he submitted it", async () => {
  const union = await aUnion(service, somePeople());
  const post = (campus: string, from: string, to: string) => ({
    ...{ campusId: union.campusId(campus), departmentId: newId(), from, to },
  });
  const posts = [
    post("本部院区", "2020-01-01", "2025-02-01"),
    post("东院区", "2025-02-01", openEnd),
  ];
  await union.moves("M1", "东院区");
  await service.ground.db.query(
    "UPDATE directory_member SET posts = ? WHERE union_id = ? AND staff_no = 'M1'",
    [JSON.stringify(posts), union.unionId],
  );
  await importProposals(
    service,
    union.chair,
    proposalSheet({ 编号: "TA-1" }, { 编号: "TA-2", 提交日期: "2025-02-10" }),
  );
  const listed = await listedProposals(service, union.chair);
  const campusOf = Object.fromEntries(listed.map(({ no, campus }) => [no, campus]));
  expect(campusOf).toEqual({
    "TA-1": { id: union.campusId("本部院区") },
    "TA-2": { id: union.campusId("东院区") },
  });
});
