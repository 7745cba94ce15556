import { randomUUID } from "node:crypto";
import type { Actor } from "@union/kernel";
import { type TestService, testService } from "@union/testing";
import { welfare } from "../service.js";
import { figuresOf } from "../testing/figures-of.js";
import { importSheet } from "../testing/import-sheet.js";
import { aUnion } from "../testing/union.js";
import { visitSheet } from "../testing/visit-sheet.js";

let service: TestService;
beforeAll(async () => {
  // 2026-01-31 in Shanghai, still the day before in UTC.
  service = await testService(welfare, { clock: () => new Date("2026-01-30T18:00:00Z") });
});
afterAll(() => service.close());

async function aSmallUnion() {
  const union = await aUnion(service, "本部院区", "东院区");
  const ids = await union.employ(
    { staffNo: "A1", name: "郝萱", campus: "本部院区" },
    { staffNo: "A2", name: "方敏", campus: "东院区" },
  );
  return { ...union, idOf: (staffNo: string) => ids.get(staffNo) ?? "" };
}

const usual = {
  no: "ZF-1",
  visitedOn: "2025-03-08",
  trigger: "ILLNESS_HOSPITALISED",
  cashFen: 50_000,
  payer: "UNION",
  visitor: "工会干事",
};
type Recorded = { id?: string; code?: string; message?: string };
const record = async (
  actor: Actor,
  input: Partial<Record<string, unknown>>,
  ask?: { idempotencyKey: string },
): Promise<Recorded> => {
  const query = `mutation($input: RecordVisitInput!) { recorded: recordVisit(input: $input) {
    ... on Visit { id no trigger visitedOn cashFen goodsValueFen payer member { id } } ... on Refused { code message } } }`;
  const variables = { input: { ...usual, ...input } };
  return (await service.ask<{ recorded: Recorded }>(actor, query, variables, ask)).recorded;
};

test("VI-R6 a finished visit is recorded, counts, and membership is told on whom it stands", async () => {
  const { chair, idOf, unionId } = await aSmallUnion();
  await expect(record(chair, { memberId: idOf("A1"), goodsValueFen: 100 })).resolves.toEqual({
    id: expect.any(String),
    no: "ZF-1",
    trigger: "ILLNESS_HOSPITALISED",
    visitedOn: "2025-03-08",
    cashFen: 50_000,
    goodsValueFen: 100,
    payer: "UNION",
    member: { id: idOf("A1") },
  });
  await expect(figuresOf(service, chair)).resolves.toMatchObject({
    C1_visits: 1,
    C1_visitValueFen: 50_100,
  });
  const told = await service.ground.db.query<{ name: string; payload: object }[]>(
    "SELECT name, payload FROM outbox WHERE union_id = ?",
    [unionId],
  );
  expect(told.map(({ name }) => name)).toEqual(["records.linked.v1"]);
  expect(told[0]?.payload).toEqual({
    unionId,
    service: "welfare",
    memberIds: [idOf("A1")],
  });
});

test("VI-R6 a visit of today in Shanghai is finished, one of tomorrow is not", async () => {
  const { chair, idOf } = await aSmallUnion();
  const memberId = idOf("A1");
  await expect(
    record(chair, { memberId, no: "ZF-2", visitedOn: "2026-02-01" }),
  ).resolves.toMatchObject({
    code: "VISIT_IN_FUTURE",
    message: expect.stringContaining("2026-01-31"),
  });
  await expect(record(chair, { memberId, visitedOn: "2026-01-31" })).resolves.toMatchObject({
    id: expect.any(String),
  });
});

test.each([
  ["money below zero", { cashFen: -1 }, "VISIT_AMOUNT_NEGATIVE"],
  ["goods worth less than nothing", { goodsValueFen: -1 }, "VISIT_AMOUNT_NEGATIVE"],
  ["a blank number", { no: " 　" }, "VISIT_NUMBER_UNFIT"],
  ["a number of 41 characters", { no: "9".repeat(41) }, "VISIT_NUMBER_UNFIT"],
  ["goods of 101 characters", { goods: "米".repeat(101) }, "VISIT_TEXT_TOO_LONG"],
  ["a visitor of 101 characters", { visitor: "赵".repeat(101) }, "VISIT_TEXT_TOO_LONG"],
  ["a person nobody knows", { memberId: randomUUID() }, "VISITED_UNKNOWN"],
])("a visit with %s is refused with a reason, and nothing is stored", async (_, input, code) => {
  const { chair, idOf } = await aSmallUnion();
  await expect(record(chair, { memberId: idOf("A1"), ...input })).resolves.toMatchObject({ code });
  await expect(figuresOf(service, chair)).resolves.toMatchObject({ C1_visits: 0 });
});

test("a blank text is no text, so that a register that leaves it empty says the same", async () => {
  const { chair, idOf } = await aSmallUnion();
  await record(chair, { memberId: idOf("A1"), goods: " " });
  await expect(importSheet(service, chair, visitSheet({}))).resolves.toMatchObject({
    unchanged: 1,
  });
});

test("a number that is taken, by hand or by an import, is refused", async () => {
  const { chair, idOf } = await aSmallUnion();
  const memberId = idOf("A1");
  await importSheet(service, chair, visitSheet({ 编号: "ZF-9" }));
  await record(chair, { memberId });
  for (const no of ["ZF-1", "ZF-9"])
    await expect(record(chair, { memberId, no })).resolves.toMatchObject({
      code: "VISIT_NUMBER_TAKEN",
      message: expect.stringContaining(no),
    });
  await expect(figuresOf(service, chair)).resolves.toMatchObject({ C1_visits: 2 });
});

test("of two officers who record the same number at once, one is told that it is taken", async () => {
  const { chair, idOf } = await aSmallUnion();
  const input = { memberId: idOf("A1") };
  const both = await Promise.all([record(chair, input), record(chair, input)]);
  expect(both.filter(({ id }) => id)).toHaveLength(1);
  expect(both.filter(({ code }) => code === "VISIT_NUMBER_TAKEN")).toHaveLength(1);
  await expect(figuresOf(service, chair)).resolves.toMatchObject({ C1_visits: 1 });
});

test("the same idempotency key records once and answers the same visit again", async () => {
  const { chair, idOf } = await aSmallUnion();
  const once = { idempotencyKey: randomUUID() };
  const input = { memberId: idOf("A1") };
  const first = await record(chair, input, once);
  await expect(record(chair, input, once)).resolves.toEqual(first);
  await expect(record(chair, { ...input, no: "ZF-2" }, once)).resolves.toMatchObject({
    code: "IDEMPOTENCY_KEY_REUSED",
  });
  await expect(figuresOf(service, chair)).resolves.toMatchObject({ C1_visits: 1 });
});

test("a later import knows the recorded visit: the same values change nothing, others are a correction", async () => {
  const { chair, idOf } = await aSmallUnion();
  await record(chair, { memberId: idOf("A1") });
  await expect(importSheet(service, chair, visitSheet({}))).resolves.toMatchObject({
    total: 1,
    unchanged: 1,
  });
  const other = visitSheet({ "慰问金(元)": "600" });
  const refused = await importSheet(service, chair, other);
  expect(refused.refusals).toMatchObject([{ code: "STANDS_WITH_OTHER_VALUES" }]);
  const applied = await importSheet(service, chair, other, { corrections: "APPLY" });
  expect(applied).toMatchObject({ corrected: 1 });
  await expect(figuresOf(service, chair)).resolves.toMatchObject({ C1_visitValueFen: 60_000 });
});

test("an officer of a campus records visits to its people; others do not exist for him", async () => {
  const { officerOf, idOf } = await aSmallUnion();
  const officer = officerOf("东院区");
  await expect(record(officer, { memberId: idOf("A2") })).resolves.toMatchObject({
    id: expect.any(String),
  });
  await expect(record(officer, { memberId: idOf("A1"), no: "ZF-2" })).resolves.toMatchObject({
    code: "VISITED_UNKNOWN",
  });
});
