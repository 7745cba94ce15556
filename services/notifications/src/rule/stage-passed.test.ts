import { newId } from "@union/persistence";
import { type TestService, testService } from "@union/testing";
import { notificationsBy } from "../service.js";
import { aUnion } from "../testing/a-union.js";
import { inboxOf } from "../testing/inbox-of.js";

const clock = () => new Date("2026-03-06T02:00:00Z");
let service: TestService;
beforeAll(async () => {
  service = await testService(notificationsBy([]), { clock });
});
afterAll(() => service.close());

const partyOf = (recipients: string[], zh: string) => ({
  recipients,
  roles: [],
  campusIds: null,
  todo: { zh, en: "Look at it." },
});
const passed = (...told: ReturnType<typeof partyOf>[]) => ({
  stepId: newId(),
  kind: "ENROLMENT",
  name: { zh: "入会申请", en: "application for membership" },
  subject: newId(),
  subjectName: "丁一",
  campusId: null,
  step: "approve",
  from: "COMMITTEE_REVIEW",
  to: "APPROVED",
  state: { zh: "已批准", en: "approved" },
  told,
});

test("2.14 a step tells each party in its own words, and nobody else", async () => {
  const union = await aUnion(service);
  const [nurse, leader, stranger] = [newId(), newId(), newId()];
  await union.tell(
    "stage.passed.v1",
    passed(partyOf([nurse], "您已成为会员。"), partyOf([leader], "请将其编入小组。")),
  );
  const textsOf = async (person: string) =>
    (await inboxOf(service, union.person(person))).map(({ title, text }) => [title, text]);
  expect(await textsOf(nurse)).toEqual([
    ["入会申请办理进度：已批准", "入会申请“丁一”有新的进展：您已成为会员。"],
  ]);
  expect(await textsOf(leader)).toEqual([
    ["入会申请办理进度：已批准", "入会申请“丁一”有新的进展：请将其编入小组。"],
  ]);
  expect(await textsOf(stranger)).toEqual([]);
});

test.each(["COMMITTEE", "COMMITTEE_SEAT"])(
  "2.14 a step of %s is a matter of elections, which nobody switches off",
  async (kind) => {
    const union = await aUnion(service);
    const event = { ...passed(partyOf([newId()], "您已当选。")), kind };
    await union.tell("stage.passed.v1", event);
    const rows = await service.ground.db.query(
      "SELECT topic FROM notice WHERE union_id = ? AND template = 'stagePassed'",
      [union.unionId],
    );
    expect(rows).toEqual([{ topic: "ELECTIONS" }]);
  },
);

test("a person who plays two parts in a matter is told once, by the first", async () => {
  const union = await aUnion(service);
  const person = newId();
  await union.tell(
    "stage.passed.v1",
    passed(partyOf([person], "您已成为会员。"), partyOf([person, newId()], "请将其编入小组。")),
  );
  const inbox = await inboxOf(service, union.person(person));
  expect(inbox.map(({ text }) => text)).toEqual(["入会申请“丁一”有新的进展：您已成为会员。"]);
});

test("a step that is heard twice is told once", async () => {
  const union = await aUnion(service);
  const person = newId();
  const step = passed(partyOf([person], "您已成为会员。"));
  await union.tell("stage.passed.v1", step);
  await union.tell("stage.passed.v1", step);
  expect(await inboxOf(service, union.person(person))).toHaveLength(1);
});

test("2.14 a step that tells members tells everybody on the staff of the campus, granted or not, once each, and nobody who left", async () => {
  const union = await aUnion(service);
  const [here, there, left, neverMember] = [newId(), newId(), newId(), newId()];
  const east = newId();
  await union.employ(
    { id: here },
    { id: there, campusId: east },
    { id: left, status: "RETAINED" },
    { id: neverMember, status: "WITHDRAWN" },
  );
  const staffOf = (campusIds: string[] | null) => ({
    ...partyOf([], "决议已公布。"),
    ...{ roles: ["MEMBER"], campusIds },
  });
  const step = (...told: object[]) => ({ ...passed(), told }) as ReturnType<typeof passed>;
  await union.tell("stage.passed.v1", step(staffOf(null), partyOf([here], "请查看。")));
  await union.tell("stage.passed.v1", step(staffOf([east])));
  const countOf = async (person: string) => (await inboxOf(service, union.person(person))).length;
  expect(await Promise.all([here, there, left, neverMember].map(countOf))).toEqual([1, 2, 0, 1]);
});
