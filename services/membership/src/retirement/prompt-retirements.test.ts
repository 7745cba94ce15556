import { type LocalDate, localDate } from "@union/kernel";
import { newId, Outbox } from "@union/persistence";
import { type TestService, testSecrets, testService } from "@union/testing";
import { matterKinds } from "../life-cycle/matter-kinds.js";
import { deskOn } from "../matter/desk-on.js";
import { membership } from "../service.js";
import { citizenNumber } from "../testing/citizen-number.js";
import { decided, mattersAt } from "../testing/matters.js";
import { aNurse, type RosterCells } from "../testing/roster-row.js";
import { aUnion, type TestUnion } from "../testing/union.js";
import { promptRetirements } from "./prompt-retirements.js";

const clock = () => new Date("2025-03-03T02:00:00Z");
let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock });
});
afterAll(() => service.close());

/** What the schedule does for a union on a day. */
const runOn = (union: TestUnion, day: LocalDate): Promise<void> =>
  service.ground.db.transaction((tx) => {
    const [unionId, traceId] = [union.unionId, newId()];
    const unit = { tx, traceId, outbox: new Outbox(tx, { unionId, traceId }) };
    const instant = () => new Date(`${day}T00:00:00Z`);
    const ground = { clock: instant, keys: service.ground.keys, kinds: matterKinds };
    return promptRetirements(deskOn(ground, unit, unionId), []);
  });
const promptsOf = async (union: TestUnion) => {
  const rows = await service.ground.db.query<{ payload: object }[]>(
    "SELECT payload FROM outbox WHERE union_id = ? AND name = 'stage.passed.v1' ORDER BY position",
    [union.unionId],
  );
  return rows.map(
    ({ payload }) => payload as { subject: string; subjectName: string; step: string },
  );
};
let serial = 300;
const born = (bornOn: string, more: RosterCells = {}) => {
  serial += 1;
  return aNurse("本部院区", {
    出生日期: bornOn,
    证件号码: citizenNumber(serial, bornOn.replaceAll("-", "")),
    ...more,
  });
};
const man = { 性别: "男" };

test("2.1.4 officers are prompted by the month some days before the age, once; no status changes and no birth date leaves", async () => {
  const union = await aUnion(service, "本部院区");
  const rows = [
    born("1965-01-20", man), // reaches 60 and 1 month in 2025-02: past already
    born("1965-05-20", man), // 2025-07: not yet within 90 days of 2025-03-03
    born("1970-01-10"), // a nurse, 55 track: 2025-02
    born("1975-01-10"), // a nurse, 55 track: not yet
    born("1975-02-10", { 岗位类别: "后勤" }), // 50 track: 2025-03
    born("1960-01-10", { ...man, 会籍状态: "非会员", 入会日期: null }),
  ];
  await union.employs(...rows);
  await runOn(union, localDate("2025-03-03"));
  await runOn(union, localDate("2025-03-04"));
  const called = (n: number) => `${rows[n]!["姓名"]}(${rows[n]!["工号"]})`;
  expect((await promptsOf(union)).map(({ subjectName }) => subjectName).sort()).toEqual(
    [called(0), called(2), called(4)].sort(),
  );
  await runOn(union, localDate("2025-04-15"));
  const told = await promptsOf(union);
  expect(told).toHaveLength(4);
  expect(told[3]).toMatchObject({
    subjectName: called(1),
    told: [{ roles: ["CHAIR", "UNION_OFFICER"] }],
  });
  expect(JSON.stringify(told)).not.toMatch(/19[67]\d|dueOn|born/);
  const { members } = await service.ask<{ members: { totalCount: number } }>(
    union.chair,
    `{ members(filter: { statuses: [ACTIVE] }) { totalCount } }`,
  );
  expect(members.totalCount).toBe(5);
});

test("an officer sets by which age a woman retires, and only a woman", async () => {
  const union = await aUnion(service, "本部院区");
  const [woman, husband] = await union.employs(born("1975-01-10"), born("1975-01-11", man));
  const set = (memberId: string | undefined, track: string | null) =>
    service.ask(
      union.chair,
      "mutation($memberId: ID!, $track: WomenRetirementTrack) { set: setRetirementTrack(memberId: $memberId, track: $track) { ... on Member { id } ... on Refused { code } } }",
      { memberId, track },
    );
  expect(await set(husband, "WOMEN_55")).toEqual({ set: { code: "TRACK_OF_WOMEN" } });
  await runOn(union, localDate("2025-03-03"));
  expect(await promptsOf(union)).toEqual([]);
  expect(await set(woman, "WOMEN_50")).toEqual({ set: { id: woman } });
  await runOn(union, localDate("2025-03-04"));
  expect(await promptsOf(union)).toHaveLength(1);
});

test("a prompt is put off to a day and comes again; the retention settles it", async () => {
  const union = await aUnion(service, "本部院区");
  const [memberId] = await union.employs(born("1965-01-20", man));
  await runOn(union, localDate("2025-03-03"));
  const [prompt] = await promptsOf(union);
  const matters = mattersAt(service);
  const putOff = (againOn: string | null) =>
    matters.takes(union.chair, prompt!.subject, "putOff", { againOn });
  expect(await putOff(null)).toMatchObject({ code: "PROMPT_DAY_MISSING" });
  expect(await putOff("2025-03-03")).toMatchObject({ code: "PROMPT_DAY_MISSING" });
  expect(await putOff("2025-09-01")).toMatchObject({ state: "PUT_OFF" });
  await runOn(union, localDate("2025-08-31"));
  expect(await promptsOf(union)).toHaveLength(1);
  await runOn(union, localDate("2025-09-01"));
  expect((await promptsOf(union)).map(({ step }) => step)).toEqual(["prompt", "promptAgain"]);
  const { kept } = await service.ask<{ kept: object }>(
    union.chair,
    "mutation($input: RetainMembershipInput!) { kept: retainMembership(input: $input) { ... on Member { status } ... on Refused { code } } }",
    { input: { memberId, cause: "RETIREMENT", ...decided } },
  );
  expect(kept).toEqual({ status: "RETAINED" });
  const query = "query($id: ID!) { membershipMatter(id: $id) { state } }";
  expect(await service.ask(union.chair, query, { id: prompt!.subject })).toEqual({
    membershipMatter: { state: "SETTLED" },
  });
});
