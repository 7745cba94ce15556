import { actorOf, type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { contractsOf } from "../testing/contracts.js";
import { somePeople } from "../testing/some-people.js";
import { statementsOf } from "../testing/statements-of.js";
import { aUnion } from "../testing/union.js";

let service: TestService;
let contracts: ReturnType<typeof contractsOf>;
beforeAll(async () => {
  const clock = () => new Date("2025-01-06T02:00:00Z");
  service = await testService(democraticManagement, { clock });
  contracts = contractsOf(service);
});
afterAll(() => service.close());

const demand = {
  ...{ title: "集体合同", kind: "COLLECTIVE", basis: "VOLUNTARY", demandedBy: "STAFF" },
  ...{ demandedOn: "2025-01-02", document: "要求书" },
};

/** A demand of the main campus, one of the east and one of the whole union. */
async function three() {
  const union = await aUnion(service, somePeople());
  const demanded = async (campusId: string | null) =>
    (await contracts.act(union.chair, "demandCollectiveContract", { ...demand, campusId })).id;
  return {
    ...union,
    main: await demanded(union.campusId("本部院区")),
    east: await demanded(union.campusId("东院区")),
    whole: await demanded(null),
  };
}

test("2.15 a campus officer sees the contracts of his campus and of the union, and writes those of his campus alone", async () => {
  const { unionId, officerOf, campusId, main, east, whole } = await three();
  const officer = officerOf("东院区");
  expect((await contracts.list(officer)).sort()).toEqual([east, whole].sort());
  expect(await contracts.read(officer, main)).toBeNull();
  const answer = { agrees: true, answeredOn: "2025-01-06", document: "复函" };
  for (const id of [main, whole])
    expect(await contracts.act(officer, "answerContractDemand", { ...answer, id })).toMatchObject({
      code: "CONTRACT_UNKNOWN",
    });
  for (const place of [null, campusId("本部院区")])
    expect(
      await contracts.act(officer, "demandCollectiveContract", { ...demand, campusId: place }),
    ).toMatchObject({ code: "CONTRACT_CAMPUS_UNKNOWN" });
  const leader = actorOf(unionId, "HOSPITAL_LEADER", { campusIds: [campusId("东院区")] });
  const answered = await contracts.act(leader, "answerContractDemand", { ...answer, id: east });
  expect(answered.state).toBe("ANSWERED");
});

test("2.15 members see no contract before it is negotiated; the leader in charge sees what he is to answer; another union sees nothing", async () => {
  const { unionId, member, main, whole, east } = await three();
  expect(await contracts.list(member("M1"))).toEqual([]);
  expect(await contracts.read(member("M1"), main)).toBeNull();
  const leader = actorOf(unionId, "HOSPITAL_LEADER");
  expect((await contracts.list(leader)).sort()).toEqual([main, whole, east].sort());
  expect(await contracts.list(actorOf(main, "CHAIR"))).toEqual([]);
});

test("a page of contracts with dates, clauses, findings and possible steps costs as many statements as a page of one", async () => {
  const { chair } = await three();
  const query = `query($first: Int!) { collectiveContracts(first: $first) { edges { node {
    id title state dates { says } clauses { text } findings { says } possibleSteps } } } }`;
  const cost = async (first: number, asked = query): Promise<number> =>
    (await statementsOf(service, chair, asked, { first })).length;
  const plain =
    "query($first: Int!) { collectiveContracts(first: $first) { edges { node { title dates { says } clauses { text } } } } }";
  expect(await cost(3, plain)).toBeLessThanOrEqual(3);
  expect(await cost(3)).toBe(await cost(1));
});
