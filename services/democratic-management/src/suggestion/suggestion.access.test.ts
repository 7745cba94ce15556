import { actorOf, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { somePeople } from "../testing/some-people.js";
import { suggestionDesk } from "../testing/suggestion-desk.js";
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
  return { ...union, ...suggestionDesk(service, union) };
};
const list = "{ suggestions { totalCount edges { node { id } } } }";

test("a campus officer deals with the suggestions of his campus alone; members see their own", async () => {
  const desk = await aDesk();
  const { officerOf, member, submit, step, decide, certify, reward, link } = desk;
  const { id } = await submit(member("M1"));
  const [east, main] = [officerOf("东院区"), officerOf("本部院区")];
  const eastern = await submit(member("E1"));
  const stranger = actorOf((await aDesk()).unionId, "CHAIR");
  for (const actor of [east, stranger])
    for (const done of [
      await step(actor, id, "evaluate"),
      await decide(actor, id),
      await certify(actor, id),
      await reward(actor, id),
      await link(actor, id, eastern.id),
    ])
      expect(done).toMatchObject({ code: "SUGGESTION_UNKNOWN" });
  expect(await service.ask(east, list)).toMatchObject({ suggestions: { totalCount: 1 } });
  expect(await service.ask(member("M1"), list)).toEqual({
    suggestions: { totalCount: 1, edges: [{ node: { id } }] },
  });
  expect(await service.ask(member("M2"), list)).toMatchObject({ suggestions: { totalCount: 0 } });
  expect(await step(main, id, "evaluate")).toMatchObject({
    ...{ state: "EVALUATING", possibleSteps: [] },
  });
});

test("a page of the list costs as many statements for fifty suggestions as for one", async () => {
  const { chair, unionId, campusId, memberId } = await aDesk();
  await service.ground.db.query(
    `INSERT INTO suggestion (union_id, id, campus_id, proposer_id, title, content, root_id, submitted_on, due_on, state, version)
     SELECT ?, UUID(), ?, ?, CONCAT('N', seq), 'c', UUID(), '2025-01-01', '2025-03-01', 'SUBMITTED', 1 FROM seq_1_to_60`,
    [unionId, campusId("本部院区"), memberId("M1")],
  );
  const cost = async (first: number) => {
    const spy = jest.spyOn(service.ground.db.manager, "query");
    await service.ask(
      chair,
      `{ suggestions(first: ${first}) { totalCount edges { node { title shares { weight } } } } }`,
    );
    const calls = spy.mock.calls.filter(([sql]) => sql.includes("suggestion")).length;
    spy.mockRestore();
    return calls;
  };
  expect([await cost(1), await cost(50)]).toEqual([3, 3]);
});
