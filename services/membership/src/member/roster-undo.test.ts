import { type TestService, testSecrets, testService } from "@union/testing";
import { recordsLinked } from "../directory/index.js";
import { membership } from "../service.js";
import { citizenNumber } from "../testing/citizen-number.js";
import { aNurse, notEnrolled, type RosterCells } from "../testing/roster-row.js";
import { aUnion, type TestUnion } from "../testing/union.js";
import type { FactKind } from "./membership.value.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

const undo = async ({ chair }: TestUnion, importId: string) => {
  const { undone } = await service.ask<{ undone: Record<string, unknown> }>(
    chair,
    `mutation($importId: ID!) { undone: undoMembershipImport(importId: $importId) {
      __typename ... on RegisterImport { state } ... on Refused { code message } } }`,
    { importId },
  );
  return undone;
};
const counts = async ({ unionId }: TestUnion) => {
  const [row] = await service.ground.db.query<Record<string, unknown>[]>(
    `SELECT (SELECT COUNT(*) FROM member WHERE union_id = ?) AS people, (SELECT COUNT(*) FROM post WHERE union_id = ?) AS posts,
      (SELECT COUNT(*) FROM membership_fact WHERE union_id = ?) AS facts, (SELECT COUNT(*) FROM register_row WHERE union_id = ?) AS number_of_rows`,
    Array.from({ length: 4 }, () => unionId),
  );
  return Object.values(row!).map(Number);
};
const builtOn = {
  __typename: "Refused",
  code: "IMPORT_BUILT_ON",
  message: expect.stringContaining("1 条"),
};

test("acceptance: an import is undone as a whole, is told, and can be done again", async () => {
  const union = await aUnion(service, "本部院区");
  const rows = [aNurse("本部院区"), aNurse("本部院区", notEnrolled)];
  const { id } = await union.imports(union.chair, rows);
  expect(await counts(union)).toEqual([2, 2, 1, 2]);
  expect(await undo(union, id)).toEqual({ __typename: "RegisterImport", state: "UNDONE" });
  expect(await counts(union)).toEqual([0, 0, 0, 0]);
  const told = await service.ground.db.query<{ payload: { members: unknown[] } }[]>(
    "SELECT payload FROM outbox WHERE union_id = ? AND name = 'member.changed.v1' ORDER BY position",
    [union.unionId],
  );
  const cards = told.map(({ payload }) => payload.members);
  expect(cards.at(-1)).toEqual([
    expect.objectContaining({ removed: true, version: 2 }),
    expect.objectContaining({ removed: true, version: 2 }),
  ]);
  expect(await undo(union, id)).toMatchObject({ code: "IMPORT_NOT_UNDOABLE" });
  expect(await union.imports(union.chair, rows)).toMatchObject({ accepted: 2 });
});

test("an undone correction gives the old values back", async () => {
  const union = await aUnion(service, "本部院区");
  const row = aNurse("本部院区");
  await union.employs(row);
  const changed = { ...row, 手机号: "13800000000", 入会日期: "2018-01-01", 科室: "外科" };
  const { id } = await union.imports(union.chair, [changed], { corrections: "APPLY" });
  expect(await undo(union, id)).toMatchObject({ state: "UNDONE" });
  expect(await union.imports(union.chair, [row])).toMatchObject({ unchanged: 1 });
});

test("an import is not undone once somebody of it has an account", async () => {
  const union = await aUnion(service, "本部院区");
  const row = aNurse("本部院区");
  const { id } = await union.imports(union.chair, [row, aNurse("本部院区")]);
  await service.ask(
    union.holder("SYSTEM_ADMINISTRATOR"),
    `mutation($input: CreateAccountInput!) { createAccount(input: $input) { __typename } }`,
    { input: { login: `u-${union.unionId}`, password: "Correct-horse-9", staffNo: row["工号"] } },
  );
  expect(await undo(union, id)).toEqual(builtOn);
  expect((await counts(union))[0]).toBe(2);
});

test.each<[string, RosterCells, FactKind]>([
  ["a later fact", {}, "RETAINED"],
  ["an enrolment that was recorded by hand", notEnrolled, "ENROLLED"],
])("an import is not undone once %s stands on it", async (_, cells, kind) => {
  const union = await aUnion(service, "本部院区");
  const row = aNurse("本部院区", cells);
  const { id } = await union.imports(union.chair, [row]);
  await union.records(await union.memberId(row), kind, "2024-01-01", { reason: "退休" });
  expect(await undo(union, id)).toEqual(builtOn);
});

test("an import is not undone once another service has linked records to somebody of it", async () => {
  const union = await aUnion(service, "本部院区");
  const row = aNurse("本部院区");
  const { id } = await union.imports(union.chair, [row]);
  const linked = {
    name: "records.linked.v1",
    unionId: union.unionId,
    payload: { unionId: union.unionId, service: "welfare", memberIds: [await union.memberId(row)] },
  };
  await recordsLinked(service.ground.db.manager, linked as never);
  await recordsLinked(service.ground.db.manager, linked as never);
  expect(await undo(union, id)).toEqual(builtOn);
});

test("an import is not undone once a later one has corrected a row of it, until that is undone too", async () => {
  const union = await aUnion(service, "本部院区");
  const row = aNurse("本部院区");
  const first = await union.imports(union.chair, [row]);
  const second = await union.imports(union.chair, [{ ...row, 学历: "硕士" }], {
    corrections: "APPLY",
  });
  expect(await undo(union, first.id)).toEqual(builtOn);
  expect(await undo(union, second.id)).toMatchObject({ state: "UNDONE" });
  expect(await undo(union, first.id)).toMatchObject({ state: "UNDONE" });
});

test("a dry run cannot be undone, and another union's import does not exist", async () => {
  const [union, other] = [await aUnion(service, "本部院区"), await aUnion(service, "本部院区")];
  const dry = await union.imports(union.chair, [aNurse("本部院区")], { dryRun: true });
  expect(await undo(union, dry.id)).toMatchObject({ code: "IMPORT_NOT_UNDOABLE" });
  const real = await union.imports(union.chair, [aNurse("本部院区")]);
  expect(await undo(other, real.id)).toMatchObject({ code: "IMPORT_UNKNOWN" });
});

test("a correction is not undone once what it replaced cannot come back: a fact recorded since, or the number given to another", async () => {
  const union = await aUnion(service, "本部院区");
  const [left, renumbered] = [aNurse("本部院区"), aNurse("本部院区")];
  const [id] = await union.employs(left, renumbered);
  const correct = (row: object) =>
    union.imports(union.chair, [row as typeof left], { corrections: "APPLY" });
  const enrolment = await correct({ ...left, 入会日期: "2018-01-01" });
  await union.records(id!, "WITHDRAWN", "2020-01-01");
  expect(await undo(union, enrolment.id)).toEqual(builtOn);
  const number = await correct({ ...renumbered, 证件号码: citizenNumber(990, "19700101") });
  await union.employs(aNurse("本部院区", { 证件号码: renumbered["证件号码"]! }));
  expect(await undo(union, number.id)).toEqual(builtOn);
});
