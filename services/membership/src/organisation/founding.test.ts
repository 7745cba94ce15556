import { localDate } from "@union/kernel";
import { newId } from "@union/persistence";
import { type TestService, testSecrets, testService } from "@union/testing";
import fc from "fast-check";
import { membership } from "../service.js";
import { aUnion } from "../testing/union.js";
import { creditCodeCheck, readCreditCode } from "./credit-code.js";
import { checkFounding } from "./founding.js";
import { FoundingReader } from "./founding.reader.js";
import { FoundingRepository } from "./founding.repository.js";
import { OrganisationRepository } from "./organisation.repository.js";
import { setUpOrg } from "./set-up-org.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), {
    clock: () => new Date("2025-06-02T02:00:00Z"),
  });
});
afterAll(() => service.close());

const approval = {
  document: "示教工发〔2019〕18号",
  approvedBy: "示范市教科文卫工会",
  approvedOn: localDate("2019-12-20"),
};
const employer = { name: "示范医院", creditCode: "12990101A1B2C3D484" };
const first = localDate("2020-01-01");

test("ORG-R2 an approval has document, upper union and a day that lies not after the union's first", () => {
  expect(checkFounding({ ...approval, document: ` ${approval.document}　` }, first)).toEqual({
    ok: true,
    value: approval,
  });
  const missing = { ok: false, error: { kind: "FoundingUnapproved" } };
  expect(checkFounding(null, first)).toEqual(missing);
  for (const blank of [{ document: " " }, { approvedBy: "" }, { document: "号".repeat(101) }])
    expect(checkFounding({ ...approval, ...blank }, first)).toEqual(missing);
  expect(checkFounding({ ...approval, approvedOn: localDate("2020-01-02") }, first)).toEqual({
    ok: false,
    error: { kind: "FoundingApprovedLater", latest: first },
  });
});

test("ORG-R2 a base-level union is set up by its founder on the upper union's approval, and refused without", async () => {
  await service.ground.db.transaction(async (tx) => {
    const [unionId, upperId] = [newId(), newId()];
    const organisation = new OrganisationRepository(tx);
    const foundings = new FoundingRepository(tx);
    const founder = { unionId, accountId: null };
    await organisation.addOrg(unionId, upperId, "UPPER", "示范市教科文卫工会");
    const base = { level: "BASE_LEVEL", name: "示范医院工会", parentId: upperId } as const;
    const asked = { ...base, departmentIds: [], validFrom: first };
    const found = setUpOrg({ organisation, foundings });
    expect(await found(founder, asked)).toMatchObject({ error: { kind: "FoundingUnapproved" } });
    expect(await found(founder, { ...asked, approval })).toEqual({
      ok: true,
      value: { id: unionId },
    });
    expect(await new FoundingReader(tx).ofOrg(unionId, unionId)).toEqual(approval);
  });
});

const record = async (union: Awaited<ReturnType<typeof aUnion>>, name: string, input: object) =>
  (
    await service.ask<{ done: object }>(
      union.chair,
      `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { done: ${name}(input: $input) {
        __typename ... on UnionOrg { founding { document approvedBy approvedOn } employer { name creditCode } } ... on Refused { code } } }`,
      { input },
    )
  ).done;

test("ORG-R2 2.1.5 a union that stands records its approval and its employer, and everybody of it sees them", async () => {
  const union = await aUnion(service);
  expect(await record(union, "recordFounding", { ...approval, approvedBy: "" })).toMatchObject({
    code: "FOUNDING_UNAPPROVED",
  });
  expect(
    await record(union, "recordFounding", { ...approval, approvedOn: "2025-06-03" }),
  ).toMatchObject({ code: "FOUNDING_APPROVED_LATER" });
  expect(await record(union, "recordFounding", approval)).toMatchObject({ founding: approval });
  const wrong = { ...employer, creditCode: "12990101A1B2C3D485" };
  expect(await record(union, "recordEmployer", wrong)).toMatchObject({ code: "CREDIT_CODE_WRONG" });
  const typed = { name: " 示范医院 ", creditCode: "12990101-a1b2c3d4 84" };
  expect(await record(union, "recordEmployer", typed)).toMatchObject({ employer });
  const { unionOrg } = await service.ask<{ unionOrg: object }>(
    union.holder("MEMBER"),
    "{ unionOrg { founding { document approvedBy approvedOn } employer { name creditCode } } }",
  );
  expect(unionOrg).toEqual({ founding: approval, employer });
});

test("2.1.5 GB 32100: of the 31 signs exactly one checks a code, and any one sign that is typed wrong is found", () => {
  const signs = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
  const first17 = fc.array(fc.constantFrom(...signs), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(first17, fc.nat(16), fc.constantFrom(...signs), (end, at, other) => {
      const start = `12990101${end.join("")}`;
      const right = `${start}${creditCodeCheck(start)}`;
      expect(readCreditCode(right)).toBe(right);
      expect(signs.filter((sign) => readCreditCode(start + sign) !== null)).toHaveLength(1);
      const wrong = right.slice(0, at) + other + right.slice(at + 1);
      expect(readCreditCode(wrong)).toBe(other === right[at] ? right : null);
    }),
  );
  for (const wrong of ["", "12990101A1B2C3D48", "I2990101A1B2C3D484", "1299010?A1B2C3D484"])
    expect(readCreditCode(wrong)).toBeNull();
});
