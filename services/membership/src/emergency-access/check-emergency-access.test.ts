import type { Actor } from "@union/kernel";
import { everyCase, takeStep } from "@union/stages";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";
import { emergencyAccessStages } from "./emergency-access.stages.js";

let service: TestService;
let now = new Date("2026-11-23T02:00:00Z");
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock: () => now });
});
afterAll(() => service.close());

type Access = {
  readonly id: string;
  readonly code?: string;
  readonly state: string;
  readonly possibleSteps: readonly string[];
};
const fields = `id staffNoMasked openerName role reason state seen { field } possibleSteps
  steps { step opinion role }`;
const open = async (actor: Actor, memberId: string) =>
  (
    await service.ask<{ done: Access }>(
      actor,
      `mutation($input: OpenEmergencyAccessInput!) { done: openEmergencyAccess(input: $input) {
        ... on EmergencyAccess { id } ... on Refused { code } } }`,
      { input: { memberId, reason: "值班时突发昏迷,须联系家属" } },
    )
  ).done;
const check = async (actor: Actor, id: string, step: string, opinion: string) =>
  (
    await service.ask<{ done: Access }>(
      actor,
      `mutation($input: TakeEmergencyAccessStepInput!) { done: takeEmergencyAccessStep(input: $input) {
        ... on EmergencyAccess { ${fields} } ... on Refused { code } } }`,
      { input: { id, step, opinion } },
    )
  ).done;
const accesses = async (actor: Actor, args = "first: 50") =>
  (
    await service.ask<{
      emergencyAccesses: { totalCount: number; edges: readonly { node: Access }[] };
    }>(actor, `{ emergencyAccesses(${args}) { totalCount edges { node { ${fields} } } } }`)
  ).emergencyAccesses;

async function anAccess() {
  const union = await aUnion(service, "东院区", "西院区");
  const row = aNurse("东院区", { 手机号: "13955550001" });
  const opener = aNurse("西院区", { 姓名: "陆观澜" });
  const [person, officer] = (await union.employs(row, opener)) as [string, string];
  const accountId = await union.opensAccount(`${union.unionId}-lu`, { staffNo: opener["工号"] });
  const far: Actor = { ...union.officerOf("西院区"), memberId: officer, accountId };
  const { id } = await open(far, person);
  const security = union.holder("SECURITY_ADMINISTRATOR");
  return { union, row, person, officer, far, id, security };
}

test("2.13.1 the security and the audit administrator see who opened whose data, why, and what was seen; nobody else does", async () => {
  const { union, row, far, id, security } = await anAccess();
  await service.ask(
    far,
    `mutation { revealInEmergency(accessId: "${id}", field: MOBILE) { __typename } }`,
  );
  const seen = await accesses(security);
  expect(seen).toMatchObject({
    totalCount: 1,
    edges: [
      {
        node: {
          ...{ id, openerName: "陆观澜", role: "UNION_OFFICER", state: "OPEN" },
          ...{ reason: "值班时突发昏迷,须联系家属", seen: [{ field: "MOBILE" }] },
          possibleSteps: ["confirm", "object"],
        },
      },
    ],
  });
  expect(JSON.stringify(seen)).not.toContain(String(row["工号"]));
  expect(JSON.stringify(seen)).not.toContain("13955550001");
  const [byAudit] = (await accesses(union.holder("AUDIT_ADMINISTRATOR"))).edges;
  expect(byAudit!.node).toMatchObject({ id, possibleSteps: [] });
  const other = await aUnion(service, "东院区");
  expect(await accesses(other.holder("SECURITY_ADMINISTRATOR"))).toMatchObject({ totalCount: 0 });
  const west = { campusIds: [union.campusId("西院区")] };
  const ofWest = actorOf(union.unionId, "SECURITY_ADMINISTRATOR", west);
  expect(await accesses(ofWest)).toMatchObject({ totalCount: 0 });
  expect(await check(ofWest, id, "confirm", "属实")).toEqual({ code: "EMERGENCY_ACCESS_UNKNOWN" });
});

test("2.13.1 a check says with a note whether the reason holds, once, and tells the person and the opener", async () => {
  const { union, person, officer, id, security } = await anAccess();
  expect(await check(security, id, "object", " ")).toEqual({ code: "OPINION_MISSING" });
  expect(await check(security, id, "object", "当日无抢救记录")).toMatchObject({
    ...{ state: "NOT_JUSTIFIED", possibleSteps: [] },
    steps: [{ step: "open" }, { opinion: "当日无抢救记录", role: "SECURITY_ADMINISTRATOR" }],
  });
  expect(await check(security, id, "confirm", "改判")).toEqual({ code: "STEP_NOT_POSSIBLE" });
  const events = await service.ground.db.query<{ payload: string }[]>(
    "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = 'stage.passed.v1' ORDER BY position",
    [union.unionId],
  );
  const { told } = JSON.parse(events.at(-1)!.payload);
  expect(told).toMatchObject([{ recipients: [person] }, { recipients: [officer] }]);
  expect(events.at(-1)!.payload).not.toContain("抢救");
  expect(await accesses(security, "state: OPEN")).toMatchObject({ totalCount: 0 });
  expect(await accesses(security, "state: NOT_JUSTIFIED")).toMatchObject({ totalCount: 1 });
});

test("2.15 neither who opened an access nor whose data it was checks it, by whichever account", async () => {
  const { person, officer, far, id, security } = await anAccess();
  for (const apart of [
    { ...security, memberId: person },
    { ...security, memberId: officer },
    { ...security, accountId: far.accountId },
  ])
    expect(await check(apart, id, "confirm", "属实")).toEqual({ code: "STEP_APART" });
});

test("an officer has one open access to a person at a time, however often he asks at once", async () => {
  const { union, officer, far, person } = await anAccess();
  expect(await open(far, person)).toEqual({ code: "EMERGENCY_STILL_OPEN" });
  const answers = await Promise.all(Array.from({ length: 5 }, () => open(union.chair, person)));
  expect(answers.filter(({ id }) => id)).toHaveLength(1);
  expect(await open(union.chair, officer)).toHaveProperty("id");
  now = new Date(now.getTime() + 31 * 60_000);
  expect(await open(far, person)).toHaveProperty("id");
});

test.each(everyCase(emergencyAccessStages))(
  "2.13.1 in $state the step $step is possible: $isPossible",
  ({ state, step, isPossible }) => {
    const matter = { state, campusId: null, departmentId: null, owners: ["person"], taken: [] };
    const role = step === "open" ? "CHAIR" : "SECURITY_ADMINISTRATOR";
    const taken = takeStep(emergencyAccessStages, matter, actorOf("u", role), {
      step,
      opinion: "依据",
    });
    expect(taken.ok ? taken.value.to : taken.error.kind).toBe(
      isPossible ? emergencyAccessStages.steps[step].to : "StepNotPossible",
    );
  },
);
