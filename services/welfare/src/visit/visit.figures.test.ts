import { type TestService, testService } from "@union/testing";
import { welfare } from "../service.js";
import { figuresOf } from "../testing/figures-of.js";
import { importSheet } from "../testing/import-sheet.js";
import { aUnion } from "../testing/union.js";
import { visitSheet } from "../testing/visit-sheet.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(welfare);
});
afterAll(() => service.close());

async function aSmallUnion() {
  const union = await aUnion(service, "本部院区");
  await union.employ(
    { staffNo: "A1", name: "郝萱", campus: "本部院区" },
    { staffNo: "A2", name: "方敏", campus: "本部院区" },
  );
  return union;
}

test("C9 who was visited at two festivals is one person, but two person-times", async () => {
  const { chair } = await aSmallUnion();
  const sheet = visitSheet(
    { 编号: "ZF-1", 事由: "节日慰问" },
    { 编号: "ZF-2", 事由: "节日慰问", 日期: "2025-10-01" },
    { 编号: "ZF-3", 事由: "节日慰问", 工号: "A2" },
  );
  await importSheet(service, chair, sheet);
  await expect(figuresOf(service, chair)).resolves.toMatchObject({
    C1_visits: 3,
    C9_festivalVisitPersons: 2,
  });
});

test("C1 the value of a visit is its money and its goods", async () => {
  const { chair } = await aSmallUnion();
  await importSheet(
    service,
    chair,
    visitSheet({ "慰问金(元)": "100.01", 慰问品: "米", "慰问品价值(元)": "0.99" }),
  );
  await expect(figuresOf(service, chair)).resolves.toMatchObject({
    C1_visitValueFen: 10_100,
    C1_illRetiredValueFen: 10_100,
  });
});

test("C1 a visit counts in the year of its own day, whenever its cause was", async () => {
  const { chair } = await aSmallUnion();
  await importSheet(
    service,
    chair,
    visitSheet(
      { 日期: "2025-01-01", 事件日期: "2024-12-30" },
      { 编号: "ZF-2", 日期: "2024-12-31" },
    ),
  );
  for (const year of [2024, 2025])
    await expect(figuresOf(service, chair, { year })).resolves.toMatchObject({ C1_visits: 1 });
});

test("C1 visits to the retired and the sick are one figure, birthdays another", async () => {
  const { chair } = await aSmallUnion();
  const sheet = visitSheet(
    { 编号: "ZF-1", 事由: "生病住院" },
    { 编号: "ZF-2", 事由: "离退休" },
    { 编号: "ZF-3", 事由: "离退休及老军属" },
    { 编号: "ZF-4", 事由: "生日" },
    { 编号: "ZF-5", 事由: "结婚" },
  );
  await importSheet(service, chair, sheet);
  await expect(figuresOf(service, chair)).resolves.toMatchObject({
    C1_visits: 5,
    C1_illRetiredPersonTimes: 3,
    C1_birthdayVisits: 1,
    C9_festivalVisitPersons: 0,
  });
});
