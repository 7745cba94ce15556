import type { UnionEvents } from "@union/messages";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { mattersAt } from "../testing/matters.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion, type TestUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), {
    clock: () => new Date("2025-06-30T02:00:00Z"),
  });
});
afterAll(() => service.close());

/** A nurse of 本部院区, and a department for her in 东院区. */
async function aMove() {
  const union = await aUnion(service, "本部院区", "东院区");
  const [memberId] = await union.employs(aNurse("本部院区"), aNurse("东院区", { 科室: "外科" }));
  const departmentId = await union.departmentId("东院区", "外科");
  const [from, to] = [union.officerOf("本部院区"), union.officerOf("东院区")];
  const input = { memberId, toCampusId: union.campusId("东院区"), movesOn: "2025-06-01" };
  return { union, memberId: memberId!, departmentId, from, to, input };
}
const postsOf = ({ unionId }: TestUnion, memberId: string) =>
  service.ground.db.query<{ campus: string; from: string; to: string }[]>(
    `SELECT c.name AS campus, p.valid_from AS \`from\`, p.valid_to AS \`to\` FROM post p JOIN campus c ON c.id = p.campus_id
     WHERE p.union_id = ? AND p.member_id = ? ORDER BY p.valid_from`,
    [unionId, memberId],
  );
const countOn = async (union: TestUnion, on: string) => {
  const { staffCoverage } = await service.ask<{
    staffCoverage: { campus: { name: string }; members: number }[];
  }>(
    union.chair,
    "query($on: LocalDate) { staffCoverage(asOf: $on) { campus { name } members } }",
    { on },
  );
  return Object.fromEntries(staffCoverage.map(({ campus, members }) => [campus.name, members]));
};
/** Where the newest card that was told of somebody says he worked. */
const postsToldOf = async (union: TestUnion, memberId: string) =>
  (await eventsOf(union, "member.changed.v1"))
    .flatMap(({ members }) => members)
    .filter(({ id }) => id === memberId)
    .at(-1)
    ?.posts?.map(({ campusId, from, to }) => [campusId, from, to]);
const eventsOf = async <Name extends keyof UnionEvents>(union: TestUnion, name: Name) =>
  (
    await service.ground.db.query<{ payload: UnionEvents[Name] }[]>(
      "SELECT payload FROM outbox WHERE union_id = ? AND name = ? ORDER BY position",
      [union.unionId, name],
    )
  ).map(({ payload }) => payload);

test("2.1.4 a move is offered by one campus and accepted by the other: the old post ends on the day the new one begins", async () => {
  const { union, memberId, departmentId, from, to, input } = await aMove();
  const matters = mattersAt(service);
  const before = await countOn(union, "2025-05-31");
  const offered = await matters.offers(from, input);
  expect(offered).toMatchObject({ state: "OFFERED", possibleSteps: ["cancel"] });
  expect(await countOn(union, "2025-06-15")).toEqual({ 本部院区: 1, 东院区: 1 });
  expect(await matters.takes(to, offered.id!, "accept", { departmentId })).toMatchObject({
    state: "MOVED",
    possibleSteps: [],
  });
  expect(await postsOf(union, memberId)).toEqual([
    { campus: "本部院区", from: "2015-03-01", to: "2025-06-01" },
    { campus: "东院区", from: "2025-06-01", to: "9999-12-31" },
  ]);
  expect(await countOn(union, "2025-05-31")).toEqual(before);
  expect(await countOn(union, "2025-06-01")).toEqual({ 东院区: 2 });
  const cards = await eventsOf(union, "member.changed.v1");
  expect(cards.at(-1)?.members).toMatchObject([{ campusId: input.toCampusId, departmentId }]);
  expect(await postsToldOf(union, memberId)).toEqual([
    [union.campusId("本部院区"), "2015-03-01", "2025-06-01"],
    [union.campusId("东院区"), "2025-06-01", "9999-12-31"],
  ]);
});

test("2.14 the person and the officers of both campuses hear of each step, and of no opinion", async () => {
  const { union, memberId, from, to, input } = await aMove();
  const matters = mattersAt(service);
  const offered = await matters.offers(from, { ...input, opinion: "不可外传的话" });
  await matters.takes(to, offered.id!, "refuse", { opinion: "暂无编制" });
  const told = await eventsOf(union, "stage.passed.v1");
  expect(told.map(({ step }) => step)).toEqual(["offer", "refuse"]);
  for (const { told: parties } of told) expect(parties[0]?.recipients).toEqual([memberId]);
  expect(told.map(({ told: parties }) => parties[1]?.campusIds)).toEqual([
    [union.campusId("东院区")],
    [union.campusId("本部院区")],
  ]);
  expect(JSON.stringify(told)).not.toMatch(/不可外传|暂无编制/);
});

test("a move that cannot be is refused with a sentence and changes nothing", async () => {
  const { union, memberId, departmentId, from, to, input } = await aMove();
  const matters = mattersAt(service);
  const wrong = [
    [from, { ...input, toCampusId: union.campusId("本部院区") }, "MOVE_NOWHERE"],
    [from, { ...input, movesOn: "2015-03-01" }, "MOVE_TOO_EARLY"],
    [from, { ...input, movesOn: "2099-01-01" }, "MOVE_TOO_FAR_AHEAD"],
    [from, { ...input, document: " " }, "DECISION_UNFOUNDED"],
    [from, { ...input, toCampusId: union.unionId }, "CAMPUS_UNKNOWN"],
    [to, input, "PERSON_UNKNOWN"],
  ] as const;
  for (const [actor, asked, code] of wrong)
    expect(await matters.offers(actor, asked)).toMatchObject({
      code,
      message: expect.stringMatching(/\p{Script=Han}/u),
    });
  const ahead = await matters.offers(from, { ...input, movesOn: "2025-07-01" });
  expect(await matters.offers(from, input)).toMatchObject({ code: "MATTER_OPEN" });
  expect(await matters.takes(to, ahead.id!, "accept", { departmentId })).toMatchObject({
    code: "MOVE_NOT_YET",
  });
  const home = await union.departmentId("本部院区", "内科");
  expect(await matters.takes(to, ahead.id!, "accept", { departmentId: home })).toMatchObject({
    code: "DEPARTMENT_ELSEWHERE",
  });
  expect(await matters.takes(from, ahead.id!, "accept", { departmentId })).toMatchObject({
    code: "STEP_NOT_YOURS",
  });
  expect(await matters.takes(to, ahead.id!, "decide")).toMatchObject({ code: "STEP_FOREIGN" });
  expect(await matters.takes(from, ahead.id!, "cancel", { opinion: null })).toMatchObject({
    code: "OPINION_MISSING",
  });
  expect(await postsOf(union, memberId)).toHaveLength(1);
  expect(await matters.takes(from, ahead.id!, "cancel")).toMatchObject({ state: "CANCELLED" });
});

test("2.15 whoever offered a move over the whole union does not accept it himself, and nobody moves himself", async () => {
  const { union, memberId, departmentId, input } = await aMove();
  const matters = mattersAt(service);
  const own = { ...union.chair, memberId };
  expect(await matters.offers(own, input)).toMatchObject({ code: "STEP_APART" });
  const offered = await matters.offers(union.chair, input);
  expect(await matters.takes(union.chair, offered.id!, "accept", { departmentId })).toMatchObject({
    code: "STEP_APART",
  });
});

test("2.15 a matter of two campuses is known to both and to the person, and to nobody else", async () => {
  const union = await aUnion(service, "本部院区", "东院区", "西院区");
  const [memberId] = await union.employs(aNurse("本部院区"), aNurse("西院区"));
  const matters = mattersAt(service);
  const [from, to] = [union.officerOf("本部院区"), union.officerOf("东院区")];
  const toCampusId = union.campusId("东院区");
  const { id } = await matters.offers(from, { memberId, toCampusId, movesOn: "2025-06-01" });
  const query =
    "query($id: ID!) { membershipMatter(id: $id) { id } membershipMatters { totalCount edges { node { id steps { step name } } } } }";
  const seen = async (actor: typeof from) => {
    const found = await service.ask<{
      membershipMatter: object | null;
      membershipMatters: { totalCount: number };
    }>(actor, query, { id });
    return [found.membershipMatter !== null, found.membershipMatters.totalCount];
  };
  const himself = union.member(memberId!, "本部院区");
  for (const actor of [union.chair, from, to, himself])
    expect(await seen(actor)).toEqual([true, 1]);
  const stranger = await aUnion(service, "本部院区");
  for (const actor of [union.officerOf("西院区"), stranger.chair]) {
    expect(await seen(actor)).toEqual([false, 0]);
    expect(await matters.takes(actor, id!, "cancel")).toMatchObject({ code: "MATTER_UNKNOWN" });
  }
});

test("a roster that comes after a move corrects the person and moves nobody back", async () => {
  const union = await aUnion(service, "本部院区", "东院区");
  const row = aNurse("本部院区");
  const [memberId] = await union.employs(row, aNurse("东院区", { 科室: "外科" }));
  const departmentId = await union.departmentId("东院区", "外科");
  const matters = mattersAt(service);
  const toCampusId = union.campusId("东院区");
  const offer = { memberId, toCampusId, movesOn: "2025-06-01" };
  const { id } = await matters.offers(union.officerOf("本部院区"), offer);
  await matters.takes(union.officerOf("东院区"), id!, "accept", { departmentId });
  const moved = await postsOf(union, memberId!);
  const apply = { corrections: "APPLY" } as const;
  const back = await union.imports(union.chair, [{ ...row, 职称: "主管护师" }], apply);
  expect(back.refusals).toMatchObject([{ code: "POST_MOVED" }]);
  const here = { ...row, 院区: "东院区", 科室: "外科" };
  const told = await union.imports(union.chair, [{ ...here, 职称: "主管护师" }], apply);
  expect(told.refusals).toEqual([]);
  expect(await postsOf(union, memberId!)).toEqual(moved);
});

test("two campuses accept and cancel the same move at once, 200 times: always one outcome, nothing half", async () => {
  const union = await aUnion(service, "本部院区", "东院区");
  const rows = Array.from({ length: 200 }, () => aNurse("本部院区"));
  const people = await union.employs(...rows, aNurse("东院区", { 科室: "外科" }));
  const departmentId = await union.departmentId("东院区", "外科");
  const [from, to] = [union.officerOf("本部院区"), union.officerOf("东院区")];
  const toCampusId = union.campusId("东院区");
  const matters = mattersAt(service);
  const outcomes = new Set<string>();
  for (const [n, memberId] of people.slice(0, 200).entries()) {
    const { id } = await matters.offers(from, { memberId, toCampusId, movesOn: "2025-06-01" });
    const both = [
      () => matters.takes(to, id!, "accept", { departmentId }),
      () => matters.takes(from, id!, "cancel"),
    ];
    if (n % 2 === 1) both.reverse();
    const answers = await Promise.all(both.map((act) => act()));
    const states = answers.map(({ state }) => state).filter((state) => state !== undefined);
    expect(states).toHaveLength(1);
    expect(answers.map(({ code }) => code)).toContain("STEP_NOT_POSSIBLE");
    outcomes.add(states[0]!);
    const posts = await postsOf(union, memberId);
    expect(posts.map(({ to: until }) => until)).toEqual(
      states[0] === "MOVED" ? ["2025-06-01", "9999-12-31"] : ["9999-12-31"],
    );
  }
  expect([...outcomes].every((state) => ["MOVED", "CANCELLED"].includes(state))).toBe(true);
  const [steps] = await service.ground.db.query<{ n: number }[]>(
    "SELECT COUNT(*) AS n FROM stage_step WHERE union_id = ?",
    [union.unionId],
  );
  expect(Number(steps?.n)).toBe(400);
}, 120_000);
