import { actorOf, type TestService, testService, upload } from "@union/testing";
import { democraticManagement } from "../service.js";
import { disclosureDesk } from "../testing/disclosure-desk.js";
import { somePeople } from "../testing/some-people.js";
import { statementsOf } from "../testing/statements-of.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, {
    clock: () => new Date("2025-04-10T02:00:00Z"),
  });
});
afterAll(() => service.close());

const aDesk = async () => {
  const union = await aUnion(service, somePeople());
  const desk = disclosureDesk(service, union);
  return { ...union, ...desk };
};
test("a campus officer plans and sees drafts of his campus alone; another campus's draft is not there for him", async () => {
  const { officerOf, schedule, write, step, correct, publish, prove, shownTo, campusId, chair } =
    await aDesk();
  const [east, main] = [officerOf("东院区"), officerOf("本部院区")];
  expect(await schedule(east)).toMatchObject({ code: "DISCLOSURE_PLACE_UNKNOWN" });
  expect(await schedule(east, { campusId: campusId("本部院区") })).toMatchObject({
    code: "DISCLOSURE_PLACE_UNKNOWN",
  });
  const { id } = await schedule(main, { campusId: campusId("本部院区") });
  expect(await shownTo(east, id)).toBeNull();
  expect(await shownTo(main, id)).toMatchObject({ state: "SCHEDULED" });
  const proof = { id, place: "一楼", from: "2025-04-10", to: "2025-04-10", photoFileId: id };
  for (const done of [
    await write(east, id),
    await step(east, id, "withdraw", "误"),
    await publish(east, id),
    await correct(east, id),
    await prove(east, proof),
  ])
    expect(done).toMatchObject({ code: "DISCLOSURE_UNKNOWN" });
  const ofUnion = await schedule(chair);
  expect(await shownTo(east, ofUnion.id)).toBeNull();
  expect(await write(east, ofUnion.id)).toMatchObject({ code: "DISCLOSURE_UNKNOWN" });
});

test("a draft is seen by no member and by nobody of another union; what is published by every member", async () => {
  const { chair, member, schedule, published, shownTo } = await aDesk();
  const draft = await schedule(chair);
  expect(await shownTo(member("M1"), draft.id)).toBeNull();
  const { id } = await published();
  expect(await shownTo(member("E1"), id)).toMatchObject({ state: "PUBLISHED", possibleSteps: [] });
  const stranger = actorOf((await aDesk()).unionId, "CHAIR");
  expect(await shownTo(stranger, id)).toBeNull();
});

test("DI-R9 a draft of the whole union is not for a campus's leader nor another department; the answering one writes it", async () => {
  const { chair, unionId, schedule, write, shownTo, published } = await aDesk();
  const rows: { id: string; campusId: string }[] = await service.ground.db.query(
    "SELECT id, campus_id AS campusId FROM directory_department WHERE union_id = ?",
    [unionId],
  );
  const [own, other] = rows;
  const at = ({ id, campusId }: (typeof rows)[number]) =>
    actorOf(unionId, "DEPARTMENT_HANDLER", { campusIds: [campusId], departmentIds: [id] });
  const leader = actorOf(unionId, "HOSPITAL_LEADER", { campusIds: [own!.campusId] });
  const { id } = await schedule(chair, { departmentId: own!.id });
  await write(chair, id);
  expect(await shownTo(leader, id)).toBeNull();
  expect(await shownTo(at(other!), id)).toBeNull();
  expect(await shownTo(at(own!), id)).toMatchObject({ body: "本季度采购三批。" });
  const open = await published();
  expect(await shownTo(leader, open.id)).toMatchObject({ state: "PUBLISHED", steps: [] });
});

test("a department's handler writes for his department alone", async () => {
  const { chair, unionId, schedule, write } = await aDesk();
  const rows: { id: string; campusId: string }[] = await service.ground.db.query(
    "SELECT id, campus_id AS campusId FROM directory_department WHERE union_id = ?",
    [unionId],
  );
  const [own, other] = rows;
  const handler = actorOf(unionId, "DEPARTMENT_HANDLER", { departmentIds: [own!.id] });
  const at = (place: typeof own) => ({ campusId: place!.campusId, departmentId: place!.id });
  expect(await schedule(handler, at(other))).toMatchObject({ code: "DISCLOSURE_PLACE_UNKNOWN" });
  const { id } = await schedule(chair, at(own));
  expect(await write(handler, id)).toMatchObject({ state: "DRAFT" });
  const foreign = await schedule(chair, at(other));
  expect(await write(handler, foreign.id)).toMatchObject({ code: "DISCLOSURE_UNKNOWN" });
});

test("DI-R10 a review meeting of the year is recorded once it was held", async () => {
  const { chair, officerOf } = await aDesk();
  const record = async (actor: typeof chair, input: object) =>
    (
      await service.ask<{ done: object }>(
        actor,
        `mutation($input: DisclosureReviewInput!) { done: recordDisclosureReview(input: $input) { ... on DisclosureReview { year } ... on Refused { code } } }`,
        {
          input: {
            ...{ year: 2024, heldOn: "2025-01-10", responsible: "院长", conclusions: "公开及时" },
            ...{ document: "会议纪要1号", ...input },
          },
        },
      )
    ).done;
  expect(await record(chair, {})).toEqual({ year: 2024 });
  expect(await record(chair, { heldOn: "2025-04-11" })).toEqual({ code: "REVIEW_DAY_WRONG" });
  expect(await record(chair, { conclusions: " " })).toEqual({ code: "REVIEW_INCOMPLETE" });
  expect(await record(officerOf("东院区"), {})).toEqual({ code: "OFFICE_OF_WHOLE_UNION" });
  const seen = await service.ask(
    chair,
    "{ disclosureReviews(year: 2024) { conclusions } disclosureMetrics(year: 2024) { reviews } }",
  );
  expect(seen).toEqual({
    disclosureReviews: [{ conclusions: "公开及时" }],
    disclosureMetrics: { reviews: 1 },
  });
});

test("2.16.6 the union adjusts its catalogue by dated decisions with their reason; the due list follows", async () => {
  const { chair, officerOf } = await aDesk();
  const adjust = async (actor: typeof chair, input: object) =>
    (
      await service.ask<{ done: object }>(
        actor,
        `mutation($input: AdjustDisclosureDutyInput!) { done: adjustDisclosureDuty(input: $input) { ... on DisclosureDuty { code isOn cycle reason } ... on Refused { code } } }`,
        {
          input: {
            ...{ code: "STAFF_OPERATION", isOn: true, cycle: "YEARLY", reason: "并入年报" },
            ...{
              document: "工会〔2025〕8号",
              decidedOn: "2025-04-01",
              effectiveFrom: "2025-04-10",
              ...input,
            },
          },
        },
      )
    ).done;
  expect(await adjust(chair, {})).toEqual({
    code: "STAFF_OPERATION",
    isOn: true,
    cycle: "YEARLY",
    reason: "并入年报",
  });
  expect(await adjust(chair, { code: "NONE" })).toEqual({ code: "DUTY_UNKNOWN_TO_CATALOGUE" });
  expect(await adjust(chair, { reason: "" })).toEqual({ code: "DECISION_INCOMPLETE" });
  expect(await adjust(chair, { decidedOn: "2025-04-11", effectiveFrom: "2025-04-11" })).toEqual({
    code: "DECISION_DAYS_WRONG",
  });
  expect(await adjust(chair, { effectiveFrom: "2025-03-31" })).toEqual({
    code: "DECISION_DAYS_WRONG",
  });
  expect(await adjust(chair, { effectiveFrom: "2025-04-09" })).toEqual({
    code: "DECISION_FOR_THE_PAST",
  });
  expect(await adjust(chair, { effectiveFrom: "9999-12-31" })).toEqual({
    code: "DECISION_DAYS_WRONG",
  });
  expect(await adjust(officerOf("东院区"), {})).toEqual({ code: "CATALOGUE_OF_WHOLE_UNION" });
  const due = await service.ask<{
    dueDisclosures: { duty: { code: string }; from: string; campusId: string }[];
  }>(
    officerOf("东院区"),
    "{ dueDisclosures(year: 2025, audience: STAFF) { duty { code } from campusId } }",
  );
  const own = due.dueDisclosures.filter(({ duty }) => duty.code === "STAFF_OPERATION");
  expect(own.map(({ from }) => from)).toEqual([
    "2025-01-01",
    "2025-02-01",
    "2025-03-01",
    "2025-01-01",
  ]);
  expect(new Set(due.dueDisclosures.map(({ campusId }) => campusId)).size).toBe(1);
});

test("DI-R4 a paper board is proved by a picture of one's own, its place and its days", async () => {
  const { chair, member, published, prove, shownTo } = await aDesk();
  const { id } = await published();
  const photo = async (contentType: string) => {
    const { Readable } = await import("node:stream");
    const { unionId, accountId } = chair;
    const described = { originalName: "栏.jpg", contentType, unionId, accountId };
    return (
      await service.ground.files.put(described, Readable.from([Buffer.from("x")]), { maxBytes: 10 })
    ).id;
  };
  const proof = {
    id,
    place: "门诊一楼",
    from: "2025-04-10",
    to: "2025-04-10",
    photoFileId: await photo("image/jpeg"),
  };
  expect(await prove(chair, { ...proof, photoFileId: await photo("text/plain") })).toMatchObject({
    code: "PHOTO_UNKNOWN",
  });
  const foreign = await upload(service, member("M1"), Buffer.from("x"));
  expect(await prove(chair, { ...proof, photoFileId: foreign })).toMatchObject({
    code: "PHOTO_UNKNOWN",
  });
  expect(await prove(chair, { ...proof, to: "2025-04-09" })).toMatchObject({
    code: "DISPLAY_DAYS_WRONG",
  });
  expect(await prove(chair, { ...proof, place: " " })).toMatchObject({
    code: "DISPLAY_PLACE_WRONG",
  });
  expect(await prove(chair, proof)).toMatchObject({
    displays: [{ place: "门诊一楼", photoUrl: expect.stringContaining("/files/") }],
  });
  expect(await shownTo(member("M1"), id)).toMatchObject({
    displays: [{ place: "门诊一楼", photoUrl: null }],
  });
});

test("a page of the list costs as many statements for fifty items as for one", async () => {
  const { chair, unionId } = await aDesk();
  await service.ground.db.query(
    `INSERT INTO disclosure_item (union_id, id, no, audience, category, title, body, state, version_no, published_on, version)
     SELECT ?, UUID(), CONCAT('N', seq), 'STAFF', '价格', 't', '', 'PUBLISHED', 1, '2025-01-01', 1 FROM seq_1_to_60`,
    [unionId],
  );
  const query = "totalCount edges { node { no channels versions { no } } }";
  const cost = async (first: number) =>
    (await statementsOf(service, chair, `{ disclosures(first: ${first}) { ${query} } }`)).length;
  expect([await cost(1), await cost(50)]).toEqual([3, 3]);
});
