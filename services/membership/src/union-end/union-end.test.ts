import type { Actor } from "@union/kernel";
import { everyCase, takeStep } from "@union/stages";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aNurse, notEnrolled } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";
import { unionEndStages } from "./union-end.stages.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), {
    clock: () => new Date("2026-06-02T02:00:00Z"),
  });
});
afterAll(() => service.close());

const end = {
  ...{ endsOn: "2026-06-01", reason: "医院撤销", document: "卫发〔2026〕3号" },
  decidedBy: "市卫生健康委员会",
};
type End = { id: string; code?: string; state?: string; retained?: number; leftOpen?: number };
const act = async (actor: Actor, name: string, input: object): Promise<End> =>
  (
    await service.ask<{ done: End }>(
      actor,
      `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { done: ${name}(input: $input) {
        ... on UnionEnd { id state retained leftOpen } ... on Refused { code } } }`,
      { input },
    )
  ).done;
const take = (actor: Actor, id: string, step: string, opinion: string | null = null) =>
  act(actor, "takeUnionEndStep", { id, step, opinion });

async function aHospital() {
  const union = await aUnion(service, "本部院区");
  const people = await union.employs(
    aNurse("本部院区"),
    aNurse("本部院区"),
    aNurse("本部院区", notEnrolled),
    aNurse("本部院区"),
  );
  return { ...union, people, second: actorOf(union.unionId, "CHAIR") };
}
const statuses = async (actor: Actor, asOf: string) => {
  const { members } = await service.ask<{
    members: { edges: { node: { status: string | null } }[] };
  }>(actor, "query($asOf: LocalDate) { members(asOf: $asOf) { edges { node { status } } } }", {
    asOf,
  });
  return members.edges.map(({ node }) => String(node.status)).sort();
};

test("ORG-R3 the union ends with its employer: reported upward, confirmed by another person, memberships kept from that day", async () => {
  const { chair, second, people, records, unionId } = await aHospital();
  await records(people[3]!, "RETAINED", "2025-01-01", { reason: "退休" });
  const { id, state } = await act(chair, "proposeUnionEnd", end);
  expect(state).toBe("PROPOSED");
  expect(await act(second, "proposeUnionEnd", end)).toMatchObject({ code: "UNION_END_STANDS" });
  expect(await take(second, id, "CONFIRM")).toMatchObject({ code: "STEP_NOT_POSSIBLE" });
  expect(await take(chair, id, "REPORT")).toMatchObject({ code: "OPINION_MISSING" });
  expect(await take(chair, id, "REPORT", "工报〔2026〕4号")).toMatchObject({ state: "REPORTED" });
  expect(await take(chair, id, "CONFIRM")).toMatchObject({ code: "STEP_APART" });
  expect(await take(second, id, "CONFIRM")).toEqual({
    id,
    state: "ENDED",
    retained: 2,
    leftOpen: 0,
  });
  expect(await statuses(chair, "2026-05-31")).toEqual(["ACTIVE", "ACTIVE", "RETAINED", "null"]);
  expect(await statuses(chair, "2026-06-01")).toEqual(["RETAINED", "RETAINED", "RETAINED", "null"]);
  const [fact] = await service.ground.db.query<object[]>(
    "SELECT reason, document, decided_by AS decidedBy FROM membership_fact WHERE union_id = ? AND effective_on = '2026-06-01' LIMIT 1",
    [unionId],
  );
  expect(fact).toEqual({ reason: "单位关闭", document: end.document, decidedBy: end.decidedBy });
  const { done } = await service.ask<{ done: object }>(
    chair,
    `mutation($id: ID!) { done: setUpOrg(input: {level: BRANCH, name: "分会", parentId: $id, validFrom: "2026-06-02"}) { ... on Refused { code } } }`,
    { id: unionId },
  );
  expect(done).toEqual({ code: "NODE_UNKNOWN" });
});

test("ORG-R3 whoever has a later fact is left to it and counted; an end to come waits for its day", async () => {
  const { chair, second, people, records } = await aHospital();
  await records(people[0]!, "RETAINED", "2026-05-01", { reason: "退休" });
  await records(people[0]!, "RESTORED", "2026-06-02");
  const later = await act(chair, "proposeUnionEnd", { ...end, endsOn: "2026-07-01" });
  await take(chair, later.id, "REPORT", "工报〔2026〕4号");
  expect(await take(second, later.id, "CONFIRM")).toMatchObject({ code: "UNION_END_NOT_YET" });
  await take(second, later.id, "DROP", "日期有变");
  const { id } = await act(chair, "proposeUnionEnd", end);
  await take(chair, id, "REPORT", "工报〔2026〕5号");
  expect(await take(second, id, "CONFIRM")).toMatchObject({ retained: 2, leftOpen: 1 });
});

test("2.15 a chair of a part and another union's chair find nothing, and blanks are refused", async () => {
  const { chair, campusId, unionId } = await aHospital();
  const stranger = await aUnion(service);
  const part = actorOf(unionId, "CHAIR", { campusIds: [campusId("本部院区")] });
  expect(await act(part, "proposeUnionEnd", end)).toMatchObject({ code: "UNION_END_UNKNOWN" });
  expect(await act(chair, "proposeUnionEnd", { ...end, document: " " })).toMatchObject({
    code: "UNION_END_TEXT_UNFIT",
  });
  const { id } = await act(chair, "proposeUnionEnd", end);
  for (const other of [part, stranger.chair])
    expect(await take(other, id, "DROP", "x")).toMatchObject({ code: "UNION_END_UNKNOWN" });
  const { unionEnds } = await service.ask<{ unionEnds: object[] }>(
    chair,
    "{ unionEnds { state endsOn steps { step } } }",
  );
  expect(unionEnds).toEqual([
    { state: "PROPOSED", endsOn: end.endsOn, steps: [{ step: "PROPOSE" }] },
  ]);
});

const chair = actorOf("0198f0a0-0000-7000-8000-000000000000", "CHAIR");
test.each(everyCase(unionEndStages))(
  "every step in every state: %j",
  ({ state, step, isPossible }) => {
    const matter = { state, campusId: null, departmentId: null, owners: [], taken: [] };
    const taken = takeStep(unionEndStages, matter, chair, { step, opinion: "同意" });
    expect(taken.ok ? "yes" : taken.error.kind).toBe(isPossible ? "yes" : "StepNotPossible");
  },
);
