import { everyCase, takeStep } from "@union/stages";
import { actorOf, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../../service.js";
import { disclosureDesk } from "../../testing/disclosure-desk.js";
import { somePeople } from "../../testing/some-people.js";
import { aUnion } from "../../testing/union.js";
import { disclosureStages } from "./disclosure.stages.js";
import { expiringDisclosures } from "./expire-disclosures.js";

const now = { at: new Date("2025-04-10T02:00:00Z") };
let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: () => now.at });
});
afterAll(() => service.close());
beforeEach(() => {
  now.at = new Date("2025-04-10T02:00:00Z");
});

const aDesk = async (people = 3) => {
  const union = await aUnion(service, somePeople(people));
  const desk = disclosureDesk(service, union);
  return { ...union, ...desk };
};

test.each(everyCase(disclosureStages))("2.3 $state --$step--> is possible: $isPossible", (one) => {
  const matter = { state: one.state, campusId: null, departmentId: null, owners: [], taken: [] };
  const actor = one.step === "expire" ? null : actorOf("u", "CHAIR");
  const asked = { step: one.step, opinion: "已核" };
  expect(takeStep(disclosureStages, matter, actor, asked).ok).toBe(one.isPossible);
});

test("DI-R2 an item goes from the plan to its publication, with its period, its due day and its channels", async () => {
  const { chair, schedule, approved, publish } = await aDesk();
  const planned = await schedule(chair, { periodOf: "2025-03-01" });
  expect(planned).toMatchObject({
    ...{ state: "SCHEDULED", audience: "STAFF", category: "采购情况", periodFrom: "2025-01-01" },
    ...{ periodTo: "2025-03-31", dueOn: "2025-04-15", versionNo: 0 },
  });
  expect(await approved(planned.id)).toMatchObject({ state: "APPROVED" });
  expect(await publish(chair, planned.id)).toMatchObject({
    ...{ state: "PUBLISHED", versionNo: 1, channels: ["NOTICE_BOARD", "NETWORK"] },
    ...{ publishedOn: "2025-04-10", displayUntil: "2025-04-24" },
    versions: [{ no: 1, body: "本季度采购三批。", correction: null, diff: [] }],
  });
});

test("DI-R9 author, secrecy reviewer and approver are three persons, and each gives an opinion where one is asked", async () => {
  const { chair, leader, party, schedule, write, step } = await aDesk();
  const { id } = await schedule(chair);
  await write(chair, id);
  await step(chair, id, "submit");
  expect(await step(chair, id, "clear", "可公开")).toMatchObject({ code: "STEP_APART" });
  expect(await step(party, id, "clear")).toMatchObject({ code: "OPINION_MISSING" });
  expect(await step(leader, id, "clear", "可公开")).toMatchObject({ state: "CLEARED" });
  expect(await step(leader, id, "approve")).toMatchObject({ code: "STEP_APART" });
  expect(await step(chair, id, "approve")).toMatchObject({ code: "STEP_APART" });
  const another = actorOf(chair.unionId, "HOSPITAL_LEADER");
  expect(await step(another, id, "approve")).toMatchObject({ state: "APPROVED" });
});

test("versions are never silent: a correction is a new version with its notice, and the old one stays with the difference", async () => {
  const { chair, published, correct, step, publish, party, leader, shownTo, member } =
    await aDesk();
  const { id } = await published();
  expect(await correct(chair, id, { correction: " " })).toMatchObject({
    code: "DISCLOSURE_TEXT_WRONG",
  });
  expect(await correct(chair, id)).toMatchObject({
    ...{ state: "SECRECY_REVIEW", body: "本季度采购三批。", pendingBody: "本季度采购四批。" },
  });
  expect(await shownTo(member("M1"), id)).toMatchObject({
    ...{
      state: "PUBLISHED",
      body: "本季度采购三批。",
      pendingBody: null,
      steps: [],
      reading: null,
    },
  });
  await step(party, id, "clear", "可公开");
  await step(leader, id, "approve");
  expect(await publish(chair, id)).toMatchObject({ state: "CORRECTED", versionNo: 2 });
  expect(await shownTo(member("M1"), id)).toMatchObject({
    ...{ body: "本季度采购四批。", correction: "批次数有误,更正为四批。" },
    versions: [
      { no: 1, body: "本季度采购三批。" },
      {
        ...{ no: 2, correction: "批次数有误,更正为四批。" },
        diff: expect.arrayContaining([
          { change: "REMOVED", text: "三" },
          { change: "ADDED", text: "四" },
        ]),
      },
    ],
  });
});

test("DI-R9 what was withdrawn keeps the kind of its reason in the open, and its words and text from everybody but those who keep it", async () => {
  const { chair, published, step, shownTo, member } = await aDesk();
  const { id } = await published();
  expect(await step(chair, id, "withdraw")).toMatchObject({ code: "OPINION_MISSING" });
  await step(chair, id, "withdraw", "涉及张三的病情", { withdrawnAs: "PRIVACY" });
  expect(await shownTo(member("M1"), id)).toMatchObject({
    ...{ state: "WITHDRAWN", withdrawnBecause: "涉及个人隐私，已撤回。", title: null, body: null },
    versions: [],
  });
  expect(await shownTo(chair, id)).toMatchObject({
    ...{ title: "一季度采购情况公开", withdrawnBecause: "涉及张三的病情" },
  });
});

test("DI-R4 an item is shown for at least the union's days, and its display ends by itself", async () => {
  const { chair, schedule, approved, publish, shownTo } = await aDesk();
  const { id } = await schedule(chair);
  await approved(id);
  expect(await publish(chair, id, { displayDays: 14 })).toMatchObject({
    ...{ code: "DISPLAY_TOO_SHORT", message: "展示天数不得少于 15 天，请调整。" },
  });
  expect(await publish(chair, id, { channels: [] })).toMatchObject({ code: "CHANNEL_MISSING" });
  expect(await publish(chair, id, { publishedOn: "2025-04-11" })).toMatchObject({
    code: "PUBLISHED_IN_FUTURE",
  });
  await publish(chair, id);
  const { run } = expiringDisclosures(() => now.at);
  const sweep = (day: string) =>
    service.ground.db.transaction((tx) => run(tx, { day: day as never }));
  await sweep("2025-04-24");
  expect(await shownTo(chair, id)).toMatchObject({ state: "PUBLISHED" });
  await sweep("2025-04-25");
  expect(await shownTo(chair, id)).toMatchObject({ state: "EXPIRED" });
});

test("DI-R9 what is not fit before its event is published after it", async () => {
  const { chair, schedule, approved, publish } = await aDesk();
  const { id } = await schedule(chair);
  await approved(id, { notBefore: "2025-04-11" });
  expect(await publish(chair, id)).toMatchObject({ code: "NOT_YET_FIT" });
  now.at = new Date("2025-04-11T02:00:00Z");
  expect(await publish(chair, id)).toMatchObject({ state: "PUBLISHED" });
});

test("DI-R9 writing the text keeps the day before which it is not to be known; only saying so lifts it", async () => {
  const { chair, schedule, approved, publish, step, write, party, leader } = await aDesk();
  const { id } = await schedule(chair, { notBefore: "2025-04-12" });
  expect(await approved(id)).toMatchObject({ notBefore: "2025-04-12" });
  expect(await publish(chair, id)).toMatchObject({ code: "NOT_YET_FIT" });
  const other = await schedule(chair, { notBefore: "2025-04-12" });
  expect(await write(chair, other.id, { notBefore: null })).toMatchObject({ notBefore: null });
  await step(chair, other.id, "submit");
  await step(party, other.id, "clear", "可公开");
  await step(leader, other.id, "approve");
  expect(await publish(chair, other.id)).toMatchObject({ state: "PUBLISHED" });
});

test("DI-R4 DI-R9 nothing is published before it was approved, neither the first version nor a correction", async () => {
  const { chair, schedule, approved, publish, correct, step, party, leader } = await aDesk();
  const { id } = await schedule(chair);
  await approved(id);
  for (const publishedOn of ["2025-04-09", "1900-01-02"])
    expect(await publish(chair, id, { publishedOn })).toMatchObject({
      ...{ code: "PUBLISHED_BEFORE_APPROVAL", message: expect.stringContaining("2025-04-10") },
    });
  now.at = new Date("2025-04-12T02:00:00Z");
  expect(await publish(chair, id, { publishedOn: "2025-04-11" })).toMatchObject({
    ...{ publishedOn: "2025-04-11", displayUntil: "2025-04-25" },
  });
  await correct(chair, id);
  await step(party, id, "clear", "可公开");
  await step(leader, id, "approve");
  expect(await publish(chair, id, { publishedOn: "2025-04-11" })).toMatchObject({
    code: "PUBLISHED_BEFORE_APPROVAL",
  });
  expect(await publish(chair, id)).toMatchObject({
    ...{ versionNo: 2, publishedOn: "2025-04-11", displayUntil: "2025-04-26" },
  });
});

test("DI-R5 a day beyond the years that can be planned is refused in words", async () => {
  const { chair, schedule, write } = await aDesk();
  const far = { dutyCode: "STAFF_OPERATION" };
  for (const field of ["periodOf", "dueOn", "notBefore"])
    for (const day of ["9999-12-31", "1850-01-01"])
      expect(await schedule(chair, { ...far, [field]: day })).toMatchObject({
        code: "DISCLOSURE_DAY_TOO_FAR",
      });
  const { id } = await schedule(chair);
  expect(await write(chair, id, { notBefore: "9999-12-31" })).toMatchObject({
    code: "DISCLOSURE_DAY_TOO_FAR",
  });
});

test("DI-R9 a correction may close the texts before it: its reviewers see that it will, and others read them no more", async () => {
  const { chair, published, correct, step, publish, party, leader, member, shownTo } =
    await aDesk();
  const { id } = await published();
  await correct(chair, id, { closesEarlier: true });
  expect(await shownTo(party, id)).toMatchObject({ closesEarlier: true });
  await step(party, id, "clear", "可公开");
  await step(leader, id, "approve");
  expect(await shownTo(member("M1"), id)).toMatchObject({
    versions: [{ no: 1, body: "本季度采购三批。", isClosed: false }],
  });
  await publish(chair, id);
  expect(await shownTo(member("M1"), id)).toMatchObject({
    ...{ body: "本季度采购四批。", closesEarlier: false },
    versions: [
      { no: 1, body: "", isClosed: true, title: expect.stringContaining("已停止公开") },
      { no: 2, body: "本季度采购四批。", isClosed: false, diff: [] },
    ],
  });
  expect(await shownTo(chair, id)).toMatchObject({ versions: [{ body: "本季度采购三批。" }, {}] });
});

test("an entry that the catalogue does not know, an audience that is missing and a number that is taken are refused", async () => {
  const { chair, schedule } = await aDesk();
  expect(await schedule(chair, { dutyCode: "NONE" })).toMatchObject({ code: "DUTY_UNKNOWN" });
  expect(await schedule(chair, { dutyCode: null })).toMatchObject({ code: "AUDIENCE_MISSING" });
  await schedule(chair, { no: "GK-1" });
  expect(await schedule(chair, { no: "GK-1" })).toMatchObject({ code: "DISCLOSURE_NUMBER_TAKEN" });
  expect(await schedule(chair, { title: " " })).toMatchObject({ code: "DISCLOSURE_TEXT_WRONG" });
});

test("two who publish at once publish one version", async () => {
  const { chair, schedule, approved, publish } = await aDesk();
  const { id } = await schedule(chair);
  await approved(id);
  const done = await Promise.all([publish(chair, id), publish(chair, id)]);
  expect(done.filter(({ code }) => code === undefined)).toHaveLength(1);
  expect(done.find(({ code }) => code === undefined)).toMatchObject({ versionNo: 1 });
});

test("readers are counted once, by campus, never by name; fewer than five are not told", async () => {
  const { chair, published, read, member, shownTo, campusId } = await aDesk(6);
  const { id } = await published();
  for (const staffNo of ["M1", "M2", "M3", "M4", "M5", "M5", "E1"]) await read(member(staffNo), id);
  expect(await shownTo(chair, id)).toMatchObject({
    reading: {
      total: null,
      byCampus: expect.arrayContaining([
        { campusId: campusId("本部院区"), rate: { num: 5, den: 6 } },
        { campusId: campusId("东院区"), rate: null },
      ]),
    },
  });
  for (const staffNo of ["E2", "E3", "E4", "E5"]) await read(member(staffNo), id);
  expect(await shownTo(chair, id)).toMatchObject({ reading: { total: { num: 10, den: 12 } } });
  const audited: { subject: string }[] = await service.ground.db.query(
    "SELECT subject FROM audit_log WHERE union_id = ? AND action = 'readDisclosure'",
    [chair.unionId],
  );
  expect(audited.length).toBeGreaterThan(0);
  expect(audited.every(({ subject }) => subject !== id)).toBe(true);
});
