import { newId } from "@union/persistence";
import { type TestService, testService } from "@union/testing";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { inboxOf } from "../testing/inbox-of.js";
import { greet } from "./greet.js";
import { birthdaysOn } from "./greetings-of.js";

/** The virtual clock of this file: an instant in Shanghai. */
let now = new Date(0);
const shanghai = (day: string, time: string): Date => new Date(`${day}T${time}:00+08:00`);

let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy([]), { clock: () => now });
});
afterAll(() => service.close());

type Union = Awaited<ReturnType<typeof aUnion>>;
const greetAt = async (union: Union, day: string, time: string): Promise<void> => {
  now = shanghai(day, time);
  await service.ground.db.transaction((tx) => greet(tx, now));
  await union.deliverAll();
};
const titles = async (union: Union, id: string): Promise<string[]> =>
  (await inboxOf(service, union.person(id))).map(({ title }) => title);

test("NTF-04 a birthday is greeted on its day from half past eight, once, and nobody else is", async () => {
  const union = await aUnion(service);
  const [born, other] = [newId(), newId()];
  await union.employ({ id: born, birthMonthDay: "07-05" }, { id: other, birthMonthDay: "07-06" });
  await greetAt(union, "2025-07-05", "08:29");
  expect(await titles(union, born)).toEqual([]);
  await greetAt(union, "2025-07-05", "08:30");
  await greetAt(union, "2025-07-05", "08:40");
  expect(await titles(union, born)).toEqual(["生日快乐"]);
  expect(await titles(union, other)).toEqual([]);
});

test("PI-R3 who declined or withdrew is not greeted on his birthday; who said nothing or yes is, unless the union asks first", async () => {
  const union = await aUnion(service);
  const [silent, yes, no, gone] = [newId(), newId(), newId(), newId()];
  await union.employ(...[silent, yes, no, gone].map((id) => ({ id, birthMonthDay: "07-05" })));
  const said = (memberId: string, answer: "GIVEN" | "DECLINED" | "WITHDRAWN") =>
    union.tell("consent.changed.v1", {
      purposes: [],
      consents: [
        { id: newId(), memberId, purpose: "BIRTHDAY_GREETINGS", answer, purposeVersion: 0 },
      ],
    });
  await said(yes, "GIVEN");
  await said(no, "DECLINED");
  await said(gone, "GIVEN");
  await said(gone, "WITHDRAWN");
  await greetAt(union, "2025-07-05", "08:30");
  const greeted = async () =>
    Promise.all([silent, yes, no, gone].map(async (id) => (await titles(union, id)).length));
  expect(await greeted()).toEqual([1, 1, 0, 0]);
  await service.ground.db.query(
    `INSERT INTO directory_policy (union_id, id, policy_key, campus_id, value, effective_from, source, version)
     VALUES (?, ?, 'consent.birthdayGreetings', NULL, '"CONSENT"', '2026-01-01', '委员会决议', 1)`,
    [union.unionId, newId()],
  );
  await greetAt(union, "2026-07-05", "08:30");
  expect(await greeted()).toEqual([1, 2, 0, 0]);
});

test("NTF-04 who was born on the 29th of February is greeted on the 28th of common years, and on the day in leap years", () => {
  expect(birthdaysOn("2025-02-28" as never)).toEqual(["02-28", "02-29"]);
  expect(birthdaysOn("2024-02-28" as never)).toEqual(["02-28"]);
  expect(birthdaysOn("2024-02-29" as never)).toEqual(["02-29"]);
});

test.each([
  [
    "WEL-24 women on 8 March",
    "2025-03-08",
    { sex: "FEMALE" },
    { sex: "MALE" },
    "国际劳动妇女节问候",
  ],
  [
    "WEL-24 nurses on 12 May",
    "2025-05-12",
    { category: "护士" },
    { category: "医生" },
    "国际护士节问候",
  ],
  // The ninth day of the ninth moon: 29 October 2025, 18 October 2026.
  ["2.14 the retired on 重阳", "2025-10-29", { status: "RETAINED" }, {}, "重阳节问候"],
  [
    "2.14 the retired on 重阳 of another year",
    "2026-10-18",
    { status: "RETAINED" },
    {},
    "重阳节问候",
  ],
] as const)("%s are greeted at nine, others are not", async (_, day, meant, others, title) => {
  const union = await aUnion(service);
  const [one, other] = [newId(), newId()];
  await union.employ({ id: one, ...meant }, { id: other, ...others });
  await greetAt(union, day, "08:59");
  expect(await titles(union, one)).toEqual([]);
  await greetAt(union, day, "09:00");
  expect(await titles(union, one)).toEqual([title]);
  expect(await titles(union, other)).toEqual([]);
});

test("2.14 the hour of greetings is the union's own decision from its day on", async () => {
  const union = await aUnion(service);
  const born = newId();
  await union.employ({ id: born, birthMonthDay: "07-05" });
  await service.ground.db.query(
    `INSERT INTO directory_policy (union_id, id, policy_key, campus_id, value, effective_from, source, version)
     VALUES (?, ?, 'notices.birthdayAt', NULL, '"10:00"', '2025-01-01', '委员会决议', 1)`,
    [union.unionId, newId()],
  );
  await greetAt(union, "2025-07-05", "09:59");
  expect(await titles(union, born)).toEqual([]);
  await greetAt(union, "2025-07-05", "10:00");
  expect(await titles(union, born)).toEqual(["生日快乐"]);
});
