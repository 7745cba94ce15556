import type { Actor } from "@union/kernel";
import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { actOn, anElection, anElectorate, aSeat, seatsOf } from "../testing/committee.js";

let service: TestService;
beforeAll(async () => {
  service = await testService(membership(testSecrets.signingKey), {
    clock: () => new Date("2022-06-01T02:00:00Z"),
  });
});
afterAll(() => service.close());

const many = 50;
const decided = { document: "工发〔2022〕1号", decidedBy: "会员代表大会" };
/** Fifty at once; how often each answer was given. */
async function race(one: (n: number) => Promise<{ code?: string }>) {
  const answers = await Promise.all(Array.from({ length: many }, (_, n) => one(n)));
  const counted: Record<string, number> = {};
  for (const { code = "done" } of answers) counted[code] = (counted[code] ?? 0) + 1;
  return counted;
}
const passedSteps = async (unionId: string, kind: string, step: string): Promise<number> => {
  const [row] = await service.ground.db.query<{ n: number }[]>(
    "SELECT COUNT(*) AS n FROM stage_step WHERE union_id = ? AND kind = ? AND step = ?",
    [unionId, kind, step],
  );
  return Number(row!.n);
};
const act = async (actor: Actor, name: string, input: object) => {
  const shown = name === "recordPaidUnionDay" ? "CommitteeSeat" : "OfficerTransfer";
  const { done } = await service.ask<{ done: { id?: string; code?: string } }>(
    actor,
    `mutation($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { done: ${name}(input: $input) {
      ... on ${shown} { id } ... on Refused { code } } }`,
    { input },
  );
  return done;
};

test("fifty elections of one committee at once leave one committee in force with its three seats", async () => {
  const union = await anElectorate(service);
  const elect = actOn(service, union);
  expect(await race(() => elect("electCommittee", anElection(union)))).toEqual({
    ...{ done: 1, ELECTION_OUT_OF_ORDER: many - 1 },
  });
  const rows = await service.ground.db.query<unknown[]>(
    "SELECT id FROM committee_seat WHERE union_id = ?",
    [union.unionId],
  );
  expect(rows).toHaveLength(3);
  expect(await passedSteps(union.unionId, "COMMITTEE", "ELECT")).toBe(1);
});

test("ORG-R22 whoever is elected to the money and to its audit at once sits on one of both", async () => {
  const union = await anElectorate(service, 9);
  const elect = actOn(service, union);
  const { people } = union;
  await elect("electCommittee", anElection(union));
  const audit = anElection(union, {
    kind: "AUDIT",
    seats: [aSeat(people[3]!, "CHAIR"), aSeat(people[4]!, "MEMBER"), aSeat(people[5]!, "MEMBER")],
  });
  const { id: auditId } = await elect("electCommittee", audit);
  const [, , third] = await seatsOf(service, union, auditId);
  await elect("endCommitteeSeat", {
    ...{ seatId: third!.id, endsOn: "2022-05-01", reason: "RESIGNED", ...decided },
  });
  const { committees } = await service.ask<{
    committees: { edges: { node: { id: string; kind: string } }[] };
  }>(union.chair, "{ committees { edges { node { id kind } } } }");
  const unionCommittee = committees.edges.find(({ node }) => node.kind === "UNION")!.node.id;
  const counted = await race((n) =>
    elect("fillCommitteeSeat", {
      ...{ committeeId: n % 2 ? auditId : unionCommittee, electedOn: "2022-05-02", ...decided },
      seat: aSeat(people[7]!, n % 2 ? "MEMBER" : "VICE_CHAIR", {
        duty: n % 2 ? "GENERAL" : "FINANCE",
      }),
    }),
  );
  expect(counted).toEqual({ done: 1, SEATED_TWICE: many / 2 - 1, MONEY_ON_AUDIT: many / 2 });
});

test("ORG-R16 fifty by-elections to one vacancy at once seat one person", async () => {
  const union = await anElectorate(service, 60);
  const elect = actOn(service, union);
  const { id } = await elect("electCommittee", anElection(union));
  const [, viceChair] = await seatsOf(service, union, id);
  await elect("endCommitteeSeat", {
    ...{ seatId: viceChair!.id, endsOn: "2022-05-01", reason: "RESIGNED", ...decided },
  });
  const counted = await race((n) =>
    elect("fillCommitteeSeat", {
      ...{ committeeId: id, electedOn: "2022-05-02", vacatedSeatId: viceChair!.id, ...decided },
      seat: aSeat(union.people[3 + n]!, "VICE_CHAIR"),
    }),
  );
  expect(counted).toEqual({ done: 1, VACANCY_FILLED: many - 1 });
  const seats = (await seatsOf(service, union, id)).filter(({ endReason }) => endReason === null);
  expect(seats.map(({ post }) => post)).toEqual(["CHAIR", "VICE_CHAIR", "MEMBER"]);
  expect(await passedSteps(union.unionId, "COMMITTEE_SEAT", "FILL")).toBe(1);
});

test("ORG-R17 a transfer that is agreed to and refused fifty times at once has one answer", async () => {
  const union = await anElectorate(service);
  const elect = actOn(service, union);
  const { id: committeeId } = await elect("electCommittee", anElection(union));
  const [seat] = await seatsOf(service, union, committeeId);
  const asked = await act(union.holder("UNION_OFFICER"), "requestOfficerTransfer", {
    ...{ seatId: seat!.id, reason: "工作需要" },
  });
  const counted = await race((n) =>
    act(union.chair, "takeOfficerTransferStep", {
      ...{ id: asked.id, step: n % 2 ? "COMMITTEE_AGREE" : "COMMITTEE_REFUSE", opinion: "意见" },
    }),
  );
  expect(counted).toEqual({ done: 1, STEP_NOT_POSSIBLE: many - 1 });
  const given = await Promise.all(
    ["COMMITTEE_AGREE", "COMMITTEE_REFUSE"].map((step) =>
      passedSteps(union.unionId, "OFFICER_TRANSFER", step),
    ),
  );
  expect(given.toSorted()).toEqual([0, 1]);
});

test("ORG-R20 of fifty paid days recorded at once for one person on two committees three stand", async () => {
  const union = await anElectorate(service);
  const elect = actOn(service, union);
  const { id } = await elect("electCommittee", anElection(union));
  const women = anElection(union, { kind: "WOMEN", seats: [aSeat(union.people[0]!, "CHAIR")] });
  const { id: womenId } = await elect("electCommittee", women);
  const [[one], [other]] = [
    await seatsOf(service, union, id),
    await seatsOf(service, union, womenId),
  ];
  const days = ["09", "10", "11", "12", "13", "16", "17", "18", "19", "20"];
  const counted = await race((n) =>
    act(union.chair, "recordPaidUnionDay", {
      ...{ seatId: (n % 2 ? one! : other!).id, purpose: "走访会员" },
      on: `2022-05-${days[n % days.length]}`,
    }),
  );
  expect(counted["done"]).toBe(3);
  expect((counted["PAID_DAYS_OVER"] ?? 0) + (counted["PAID_DAY_USED"] ?? 0)).toBe(many - 3);
  const rows = await service.ground.db.query<unknown[]>(
    "SELECT id FROM officer_paid_day WHERE union_id = ?",
    [union.unionId],
  );
  expect(rows).toHaveLength(3);
});
