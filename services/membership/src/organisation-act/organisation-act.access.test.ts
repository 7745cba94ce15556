import type { Actor } from "@union/kernel";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { actsOf } from "../testing/acts.js";
import { movingClock } from "../testing/moving-clock.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
const time = movingClock();
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), { clock: time.clock });
});
afterAll(() => service.close());

const on = "2021-05-01";
async function anAct() {
  const union = await aUnion(service, "本部院区", "东院区");
  await union.employs(aNurse("本部院区"), aNurse("东院区", { 科室: "儿科" }));
  const departmentId = await union.departmentId("本部院区", "内科");
  const acts = actsOf(service, union, time);
  const rename = { kind: "RENAME", effectiveOn: on, nodeIds: [departmentId], name: "心内科" };
  return { union, departmentId, rename, ...acts };
}
const idsFor = async (actor: Actor) =>
  (
    await service.ask<{
      organisationActs: { totalCount: number; edges: { node: { id: string } }[] };
    }>(actor, "{ organisationActs { totalCount edges { node { id } } } }")
  ).organisationActs.edges.map(({ node }) => node.id);
const one = async (actor: Actor, id: string) =>
  (
    await service.ask<{ organisationAct: { id: string } | null }>(
      actor,
      "query($id: ID!) { organisationAct(id: $id) { id } }",
      { id },
    )
  ).organisationAct;

test("design 4 an officer of a campus sees the acts that touch his campus, and no others; another union sees none", async () => {
  const { union, rename, carriesOut } = await anAct();
  const { id } = await carriesOut(rename);
  const foreign = await aUnion(service);
  for (const actor of [
    union.chair,
    union.officerOf("本部院区"),
    union.holder("SECURITY_ADMINISTRATOR"),
  ]) {
    expect(await idsFor(actor)).toEqual([id]);
    expect(await one(actor, id)).toEqual({ id });
  }
  for (const actor of [union.officerOf("东院区"), foreign.chair]) {
    expect(await idsFor(actor)).toEqual([]);
    expect(await one(actor, id)).toBeNull();
  }
});

test("only who reaches the whole union proposes and confirms; a chair of one campus does neither", async () => {
  const { union, rename, propose, take, departmentId } = await anAct();
  const ofCampus = actorOf(union.unionId, "CHAIR", { campusIds: [union.campusId("本部院区")] });
  expect(await propose(rename, ofCampus)).toMatchObject({ code: "NODE_UNKNOWN" });
  const drafted = await propose(rename);
  expect(await take(drafted.id, "confirm", ofCampus)).toMatchObject({ code: "STEP_NOT_YOURS" });
  const foreign = await aUnion(service);
  expect(await take(drafted.id, "confirm", foreign.chair)).toMatchObject({ code: "ACT_UNKNOWN" });
  expect(await propose({ ...rename, nodeIds: [departmentId] }, foreign.chair)).toMatchObject({
    code: "NODE_UNKNOWN",
  });
});
