import type { Actor } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { actOn, anElection, anElectorate, aSeat, seatsOf } from "../testing/committee.js";
import { countStatements } from "../testing/count-statements.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), {
    clock: () => new Date("2022-06-01T02:00:00Z"),
  });
});
afterAll(() => service.close());

type Union = Awaited<ReturnType<typeof anElectorate>>;
const write = (actor: Actor, name: string, input: object) =>
  service
    .ask<{ done: { code?: string } }>(
      actor,
      `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { done: ${name}(input: $input) {
        ... on Refused { code } } }`,
      { input },
    )
    .then(({ done }) => done);
const stepsShown = async (actor: Actor, list: string): Promise<string[][]> => {
  const query = `{ list: ${list} { edges { node { possibleSteps } } } }`;
  type Shown = { list: { edges: { node: { possibleSteps: string[] } }[] } };
  const { list: found } = await service.ask<Shown>(actor, query);
  return found.edges.map(({ node }) => node.possibleSteps);
};
const merit = (memberId: string, more: object = {}) => ({
  ...{ memberId, kind: "COMMEND", year: 2022, title: "先进工作者", reason: "成绩突出" },
  ...more,
});

/** A union that elected its committees term after term. */
async function withTerms(terms: number) {
  const union = await anElectorate(service);
  const elect = actOn(service, union);
  for (let termNo = 1; termNo <= terms; termNo++)
    for (const [kind, seats] of [
      ["UNION", anElection(union).seats],
      ["WOMEN", [aSeat(union.people[0]!, "CHAIR")]],
    ] as const) {
      const electedOn = `2021-0${termNo}-20`;
      const election = { kind, seats, termNo, electedOn, upperApproval: "同意" };
      expect(await elect("electCommittee", anElection(union, election))).toMatchObject({
        __typename: "Committee",
      });
    }
  for (let n = 1; n <= terms; n++) {
    await write(union.chair, "recordCadreTraining", {
      ...{ title: "培训", organiser: "市总", heldOn: `2022-0${n}-10`, days: 1 },
      memberIds: union.people.slice(0, n + 1),
    });
    await write(union.chair, "proposeCadreMerit", merit(union.people[n]!));
  }
  return union;
}

const lists = [
  `committees(first: 50) { edges { node { org { name } possibleSteps steps { id }
    seats { name contractExtension { basis } paidDays(year: 2022) { on } } } } }`,
  "cadreTrainings(first: 50) { edges { node { title attendees { name } } } }",
  "cadreMerits(first: 50) { edges { node { member { name } possibleSteps steps { id } } } }",
];
test.each(lists)(
  "a page of %s costs as many statements with two rows as with eight",
  async (list) => {
    const cost = async ({ chair }: Union) => {
      const read = () => service.ask(chair, `{ ${list} }`);
      await read();
      // Somebody else's statement between them would be counted, too.
      const counted = [];
      for (let n = 0; n < 3; n++) counted.push(await countStatements(service, read));
      return Math.min(...counted);
    };
    const [few, more] = [await withTerms(1), await withTerms(4)];
    expect(await cost(more)).toBe(await cost(few));
  },
);

test("ORG-R17 a step of a transfer that the reader would be refused is not offered to him", async () => {
  const union = await anElectorate(service);
  const elect = actOn(service, union);
  const { id } = await elect("electCommittee", anElection(union));
  const [seat] = await seatsOf(service, union, id);
  const asker = union.holder("UNION_OFFICER");
  await write(asker, "requestOfficerTransfer", { seatId: seat!.id, reason: "工作需要" });
  expect(await stepsShown(asker, "officerTransfers")).toEqual([["WITHDRAW"]]);
  expect(await stepsShown(union.chair, "officerTransfers")).toEqual([
    ["COMMITTEE_AGREE", "COMMITTEE_REFUSE", "WITHDRAW"],
  ]);
  const next = { termNo: 2, electedOn: "2022-05-20", upperApproval: "同意提前" };
  await elect("electCommittee", anElection(union, next));
  expect(await stepsShown(union.chair, "officerTransfers")).toEqual([[]]);
});

test("ORG-17 whoever proposed a merit is not offered to decide on it", async () => {
  const union = await anElectorate(service);
  const other = union.holder("UNION_OFFICER");
  await write(union.chair, "proposeCadreMerit", merit(union.people[0]!));
  expect(await stepsShown(union.chair, "cadreMerits")).toEqual([[]]);
  expect(await stepsShown(other, "cadreMerits")).toEqual([["AGREE", "REFUSE"]]);
});
