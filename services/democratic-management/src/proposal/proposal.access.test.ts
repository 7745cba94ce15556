import type { Actor } from "@union/kernel";
import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { exportedProposals } from "../testing/exported-proposals.js";
import { importProposals } from "../testing/import-proposals.js";
import { listedProposals } from "../testing/listed-proposals.js";
import { proposalFiguresOf, valuesOf } from "../testing/proposal-figures.js";
import { proposalSheet } from "../testing/proposal-sheet.js";
import { somePeople } from "../testing/some-people.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement);
});
afterAll(() => service.close());

/** A union with a proposal of each campus, seconded from the other one. */
async function twoProposals() {
  const union = await aUnion(service, somePeople());
  const sheet = proposalSheet(
    { 编号: "TA-M", 提案人工号: "M1", 附议人工号: "E1" },
    { 编号: "TA-E", 提案人工号: "E1", 附议人工号: "M1、M2" },
  );
  await importProposals(service, union.chair, sheet);
  const rows: { no: string; id: string }[] = await service.ground.db.query(
    "SELECT no, id FROM proposal WHERE union_id = ?",
    [union.unionId],
  );
  return { ...union, idOf: (no: string) => rows.find((row) => row.no === no)!.id };
}

const byId = `query($id: ID!) { proposal(id: $id) { no seconders { id } } }`;
const entities = `query($keys: [_Any!]!) { _entities(representations: $keys) {
  ... on Proposal { no seconders { id } } ... on Member { proposals { totalCount edges { node { no seconders { id } } } } } } }`;
const ask = (actor: Actor | null, query: string, variables: Record<string, unknown>) =>
  service.try(actor, query, variables);

test("a campus officer sees the proposals of his campus alone in the list, whatever he filters by", async () => {
  const { officerOf, chair, campusId } = await twoProposals();
  const east = officerOf("东院区");
  expect(await listedProposals(service, chair)).toHaveLength(2);
  expect(await listedProposals(service, east)).toMatchObject([{ no: "TA-E" }]);
  const elsewhere = { campusId: campusId("本部院区") };
  expect(await listedProposals(service, east, elsewhere)).toEqual([]);
  const counted = await service.ask(east, "{ proposals { totalCount } }");
  expect(counted).toEqual({ proposals: { totalCount: 1 } });
});

test("a campus officer sees by id, with their seconders, the proposals of his campus alone", async () => {
  const { officerOf, idOf, memberId } = await twoProposals();
  const east = officerOf("东院区");
  await expect(ask(east, byId, { id: idOf("TA-E") })).resolves.toMatchObject({
    data: { proposal: { no: "TA-E", seconders: [{ id: memberId("M1") }, { id: memberId("M2") }] } },
  });
  await expect(ask(east, byId, { id: idOf("TA-M") })).resolves.toMatchObject({
    data: { proposal: null },
  });
});

test("a campus officer reaches no other campus's proposal as an entity or through a person", async () => {
  const { officerOf, idOf, memberId } = await twoProposals();
  const keys = [
    { __typename: "Proposal", id: idOf("TA-M") },
    { __typename: "Proposal", id: idOf("TA-E") },
    { __typename: "Member", id: memberId("M1") },
    { __typename: "Member", id: memberId("E1") },
  ];
  const { data } = await ask(officerOf("东院区"), entities, { keys });
  const seconders = [{ id: memberId("M1") }, { id: memberId("M2") }];
  expect(data).toEqual({
    _entities: [
      null,
      { no: "TA-E", seconders },
      { proposals: { totalCount: 0, edges: [] } },
      { proposals: { totalCount: 1, edges: [{ node: { no: "TA-E", seconders } }] } },
    ],
  });
});

test("a campus officer's figures and their records hold his campus alone", async () => {
  const { officerOf, chair, idOf, campusId } = await twoProposals();
  const east = officerOf("东院区");
  const figures = await proposalFiguresOf(service, east);
  expect(valuesOf(await proposalFiguresOf(service, chair))).toMatchObject({ B4_received: 2 });
  const { B4_suggestionsAnswered, ...ofCases } = figures;
  expect(B4_suggestionsAnswered).toMatchObject({ value: 0 });
  expect(Object.values(valuesOf(ofCases))).toEqual([1, 1, 1, 1, 1, 1, 1]);
  for (const { records, byCampus } of Object.values(ofCases)) {
    expect(records.edges.map(({ node }) => node.id)).toEqual([idOf("TA-E")]);
    expect(byCampus).toEqual([{ campusId: campusId("东院区"), value: 1 }]);
  }
  const elsewhere = { campusId: campusId("本部院区") };
  await expect(proposalFiguresOf(service, east, elsewhere)).rejects.toMatchObject({
    cause: { extensions: { code: "NOT_FOUND" } },
  });
});

test("a campus officer exports his campus alone", async () => {
  const { officerOf } = await twoProposals();
  const file = (await exportedProposals(service, officerOf("东院区"), "CSV")).toString();
  expect(file).toContain("TA-E");
  expect(file).not.toContain("TA-M");
});

test("a campus officer brings in proposals of his campus's people, seconded from anywhere", async () => {
  const { officerOf, chair } = await aUnion(service, somePeople());
  const sheet = proposalSheet(
    { 编号: "TA-1", 提案人工号: "E1", 附议人工号: "M1" },
    { 编号: "TA-2", 提案人工号: "M1", 附议人工号: "E1" },
  );
  const outcome = await importProposals(service, officerOf("东院区"), sheet);
  expect(outcome).toMatchObject({ accepted: 1, refused: 1 });
  expect(outcome.refusals).toMatchObject([
    { rowNo: 3, column: "提案人工号", code: "PERSON_UNKNOWN" },
  ]);
  expect(await listedProposals(service, chair)).toMatchObject([{ no: "TA-1" }]);
});

test("a campus officer cannot take over another campus's proposal by correcting its number", async () => {
  const { officerOf, chair } = await twoProposals();
  const before = await listedProposals(service, chair);
  const sheet = proposalSheet({ 编号: "TA-M", 提案人工号: "E2", 附议人工号: "E1" });
  const outcome = await importProposals(service, officerOf("东院区"), sheet, {
    corrections: "APPLY",
  });
  expect(outcome.refusals).toMatchObject([{ rowNo: 2, column: "编号", code: "NUMBER_TAKEN" }]);
  expect(await listedProposals(service, chair)).toEqual(before);
});

test("everybody sees what he proposed himself, and a seconder nothing of what he seconded", async () => {
  const { member, idOf, memberId } = await twoProposals();
  const keys = [{ __typename: "Member", id: memberId("M1") }];
  await expect(ask(member("M1"), byId, { id: idOf("TA-M") })).resolves.toMatchObject({
    data: { proposal: { no: "TA-M", seconders: [{ id: memberId("E1") }] } },
  });
  await expect(ask(member("M1"), entities, { keys })).resolves.toMatchObject({
    data: { _entities: [{ proposals: { totalCount: 1 } }] },
  });
  for (const [staffNo, no] of [
    ["M1", "TA-E"],
    ["M2", "TA-E"],
    ["M3", "TA-M"],
  ] as const)
    await expect(ask(member(staffNo), byId, { id: idOf(no) })).resolves.toMatchObject({
      data: { proposal: null },
    });
});

test("another union, and nobody at all, sees nothing", async () => {
  const { idOf, memberId } = await twoProposals();
  const other = await aUnion(service, somePeople());
  expect(await listedProposals(service, other.chair)).toEqual([]);
  const keys = [
    { __typename: "Proposal", id: idOf("TA-M") },
    { __typename: "Member", id: memberId("M1") },
  ];
  for (const actor of [other.chair, null])
    await expect(ask(actor, entities, { keys })).resolves.toMatchObject({
      data: { _entities: [null, { proposals: { totalCount: 0, edges: [] } }] },
    });
});
