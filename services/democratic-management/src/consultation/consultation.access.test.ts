import type { Actor } from "@union/kernel";
import { actorOf, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { somePeople } from "../testing/some-people.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, {
    clock: () => new Date("2025-04-10T02:00:00Z"),
  });
});
afterAll(() => service.close());

const open = async (actor: Actor, campusId: string | null) => {
  const { done } = await service.ask<{ done: { id: string; code?: string } }>(
    actor,
    `mutation($campusId: ID) { done: openConsultation(input: { campusId: $campusId, heldOn: "2025-04-08", matter: "搬迁${campusId === null ? "" : "(院区)"}", meeting: "会" }) {
      ... on Consultation { id } ... on Refused { code } } }`,
    { campusId },
  );
  return done;
};
const seen = async (actor: Actor, id: string) => {
  const query = "query($id: ID!) { consultation(id: $id) { matter } }";
  return (await service.ask<{ consultation: object | null }>(actor, query, { id })).consultation;
};

test("a campus officer consults for his campus alone; another campus's consultation is not there for him", async () => {
  const { chair, officerOf, campusId, member } = await aUnion(service, somePeople());
  const [east, main] = [officerOf("东院区"), officerOf("本部院区")];
  expect(await open(east, null)).toEqual({ code: "CONSULTATION_PLACE_UNKNOWN" });
  expect(await open(east, campusId("本部院区"))).toEqual({ code: "CONSULTATION_PLACE_UNKNOWN" });
  const { id } = await open(main, campusId("本部院区"));
  expect(await seen(east, id)).toBeNull();
  const acts = `mutation($id: ID!) {
    a: recordOpinion(input: { consultationId: $id, source: "x", content: "x" }) { ... on Refused { code } }
    b: closeConsultation(input: { id: $id, outcome: "x", document: "x", decidedBy: "x" }) { ... on Refused { code } } }`;
  const unknown = { code: "CONSULTATION_UNKNOWN" };
  expect(await service.ask(east, acts, { id })).toEqual({ a: unknown, b: unknown });
  const ofUnion = await open(chair, null);
  expect(await seen(east, ofUnion.id)).toEqual({ matter: "搬迁" });
  expect(await service.ask(east, acts, { id: ofUnion.id })).toEqual({ a: unknown, b: unknown });
  expect(await seen(member("E1"), ofUnion.id)).toEqual({ matter: "搬迁" });
  const stranger = actorOf((await aUnion(service, somePeople())).unionId, "CHAIR");
  expect(await seen(stranger, ofUnion.id)).toBeNull();
  expect(await service.ask(stranger, acts, { id: ofUnion.id })).toEqual({ a: unknown, b: unknown });
});

test("a page of the list costs as many statements for fifty consultations as for one", async () => {
  const { chair, unionId } = await aUnion(service, somePeople());
  await service.ground.db.query(
    `INSERT INTO consultation (union_id, id, held_on, matter, meeting, told_opinions, state, version)
     SELECT ?, UUID(), '2025-01-01', CONCAT('N', seq), 'm', 1, 'CLOSED', 1 FROM seq_1_to_60`,
    [unionId],
  );
  const cost = async (first: number) => {
    const spy = jest.spyOn(service.ground.db.manager, "query");
    await service.ask(
      chair,
      `{ consultations(first: ${first}) { totalCount edges { node { matter opinionCount opinions { id } } } } }`,
    );
    const calls = spy.mock.calls.filter(([sql]) => sql.includes("consultation")).length;
    spy.mockRestore();
    return calls;
  };
  expect([await cost(1), await cost(50)]).toEqual([3, 3]);
});
