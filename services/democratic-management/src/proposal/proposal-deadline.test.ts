import type { Actor } from "@union/kernel";
import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { importProposals } from "../testing/import-proposals.js";
import { listedProposals } from "../testing/listed-proposals.js";
import { proposalSheet } from "../testing/proposal-sheet.js";
import { somePeople } from "../testing/some-people.js";
import { unanswered } from "../testing/unanswered.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement);
});
afterAll(() => service.close());

async function deadlines(actor: Actor, ...rows: readonly Readonly<Record<string, string>>[]) {
  const sheet = proposalSheet(...rows.map((row) => ({ ...unanswered, ...row })));
  await importProposals(service, actor, sheet);
  const listed = await listedProposals(service, actor);
  return Object.fromEntries(listed.map(({ no, dueOn }) => [no, dueOn]));
}

test("PR-R8 without a decision of the union a proposal is answered within 60 days of its assignment", async () => {
  const { chair } = await aUnion(service, somePeople());
  await expect(
    deadlines(chair, { 编号: "TA-1", 交办日期: "2025-02-20" }, { 编号: "TA-2", 交办日期: "" }),
  ).resolves.toEqual({ "TA-1": "2025-04-21", "TA-2": null });
});

test("PR-R8 the deadline follows the policy in force on the day of assignment", async () => {
  const { chair, decidesAnswerDays } = await aUnion(service, somePeople());
  await decidesAnswerDays(30, "2025-03-01");
  await decidesAnswerDays(90, "2025-06-01");
  await expect(
    deadlines(
      chair,
      { 编号: "TA-1", 交办日期: "2025-02-28" },
      { 编号: "TA-2", 交办日期: "2025-03-01" },
      { 编号: "TA-3", 交办日期: "2025-05-31" },
      { 编号: "TA-4", 交办日期: "2025-06-01" },
    ),
  ).resolves.toEqual({
    "TA-1": "2025-04-29",
    "TA-2": "2025-03-31",
    "TA-3": "2025-06-30",
    "TA-4": "2025-08-30",
  });
});

test("PR-R8 a decision of a later day changes nothing for what was assigned before it", async () => {
  const { chair, decidesAnswerDays } = await aUnion(service, somePeople());
  const row = { 编号: "TA-1", 交办日期: "2025-02-20" };
  const before = await deadlines(chair, row);
  await decidesAnswerDays(10, "2025-02-21");
  await expect(deadlines(chair, row)).resolves.toEqual(before);
  await importProposals(service, chair, proposalSheet({ ...row }), { corrections: "APPLY" });
  const [corrected] = await listedProposals(service, chair);
  expect(corrected).toMatchObject({ status: "CLOSED", dueOn: "2025-04-21" });
});

test("PR-R8 a campus's own decision wins over the union's, for its proposers alone", async () => {
  const { chair, decidesAnswerDays } = await aUnion(service, somePeople());
  await decidesAnswerDays(30, "2025-01-01");
  await decidesAnswerDays(20, "2025-01-01", "东院区");
  await expect(
    deadlines(
      chair,
      { 编号: "TA-1", 提案人工号: "M1", 交办日期: "2025-03-01" },
      { 编号: "TA-2", 提案人工号: "E1", 附议人工号: "M1", 交办日期: "2025-03-01" },
    ),
  ).resolves.toEqual({ "TA-1": "2025-03-31", "TA-2": "2025-03-21" });
});
