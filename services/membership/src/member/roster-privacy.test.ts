import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { citizenNumberWithX, withWrongCheckDigit } from "../testing/citizen-number.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey));
});
afterAll(() => service.close());

test("PI-R12 no table but the sealed column ever holds a member's number, mobile, birth year or dues base", async () => {
  const { chair, imports, memberId } = await aUnion(service, "本部院区");
  const number = citizenNumberWithX();
  const row = aNurse("本部院区", {
    证件号码: number,
    手机号: "13987650123",
    出生日期: "1966-06-06",
    "会费基数(元)": "76543.21",
  });
  await imports(chair, [row]);
  await imports(chair, [
    { ...row, 手机号: "13987650124" },
    aNurse("本部院区", { 证件号码: number }),
  ]);
  await imports(chair, [
    { ...row, 手机号: "139876501" },
    { ...row, 工号: "T9", 证件号码: withWrongCheckDigit(number) },
    { ...row, 工号: "T8", 姓名: `张${number}😀` },
  ]);
  await imports(chair, [{ ...row, 手机号: "13987650125" }], { corrections: "APPLY" });
  const id = await memberId(row);
  for (const field of ["DOCUMENT_NO", "MOBILE", "BIRTH_DATE"])
    await service.ask(
      chair,
      'mutation($id: ID!, $field: PersonalField!) { revealMember(memberId: $id, field: $field, reason: "核对身份") { ... on Reveal { value } } }',
      { id, field },
      { idempotencyKey: `reveal-${field}` },
    );
  const secrets = [number, number.slice(0, 17), "139876501", "1966-06-06", "7654321", "76543.21"];
  const tables = await service.ground.db.query<{ name: string }[]>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()",
  );
  expect(tables.length).toBeGreaterThan(15);
  for (const { name } of tables) {
    const rows = await service.ground.db.query<Record<string, unknown>[]>(
      `SELECT * FROM \`${name}\``,
    );
    const text = rows
      .flatMap((one) => Object.values(one))
      .map((value) => (Buffer.isBuffer(value) ? value.toString("latin1") : JSON.stringify(value)))
      .join("\n");
    expect([name, secrets.filter((secret) => text.includes(secret))]).toEqual([name, []]);
  }
});

test("events of people carry the card that other services may know, and nothing beyond", async () => {
  const { unionId, employs } = await aUnion(service, "本部院区");
  await employs(aNurse("本部院区"));
  const [told] = await service.ground.db.query<{ payload: { members: object[] } }[]>(
    "SELECT payload FROM outbox WHERE union_id = ? AND name = 'member.changed.v1'",
    [unionId],
  );
  expect(Object.keys(told!.payload.members[0]!).sort()).toEqual([
    "birthMonthDay",
    "cadreRank",
    "campusId",
    "departmentId",
    "employmentType",
    "id",
    "name",
    "posts",
    "sex",
    "staffCategory",
    "staffNo",
    "status",
    "version",
  ]);
});
