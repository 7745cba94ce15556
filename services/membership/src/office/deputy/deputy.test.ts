import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../../service.js";
import { actOn, anElection, anElectorate, sweeps, toldOf } from "../../testing/committee.js";

const parts = membership(testSecrets.signingKey);
let service: TestService;
beforeAll(async () => {
  service = await testService(parts, { clock: () => new Date("2025-10-01T02:00:00Z") });
});
afterAll(() => service.close());

test("what escalates to an officer reaches his deputy from the first day to the last, and not before or after", async () => {
  const union = await anElectorate(service);
  const { people } = union;
  await actOn(service, union)("electCommittee", anElection(union));
  const name = async (more: object = {}) => {
    const { done } = await service.ask<{ done: { code?: string } }>(
      union.chair,
      `mutation($input: NameDeputyInput!) { done: nameDeputy(input: $input) { ... on OfficerDeputy { id } ... on Refused { code } } }`,
      {
        input: {
          ...{
            memberId: people[0],
            deputyId: people[5],
            validFrom: "2026-02-01",
            validTo: "2026-03-01",
          },
          ...{ document: "工发〔2025〕7号", decidedBy: "工会委员会", ...more },
        },
      },
    );
    return done.code ?? null;
  };
  expect(await name()).toBeNull();
  expect(await name({ validFrom: "2026-02-28", validTo: "2026-05-01" })).toBe("DEPUTY_OVERLAPS");
  expect(await name({ deputyId: people[0] })).toBe("DEPUTY_IS_HIMSELF");
  expect(await name({ validTo: "2026-02-01" })).toBe("DEPUTY_PERIOD_WRONG");
  expect(await name({ memberId: people[4] })).toBe("OFFICER_UNKNOWN");
  for (const period of [
    { validFrom: "2000-01-01", validTo: "2999-01-01" },
    { validFrom: "2025-01-01" },
    { validTo: "2028-01-01" },
  ])
    expect(await name(period)).toBe("DEPUTY_TOO_LONG");
  const otherWay = { memberId: people[1], deputyId: people[0], validFrom: "2026-04-01" };
  expect(await name({ ...otherWay, validTo: "2026-05-01" })).toBeNull();
  const mutual = { memberId: people[0], deputyId: people[1], validFrom: "2026-04-20" };
  expect(await name({ ...mutual, validTo: "2026-06-01" })).toBe("DEPUTY_OF_EACH_OTHER");
  // 180, 90 and 30 days before 2026-05-19 are 2025-11-20, 2026-02-18 and 2026-04-19.
  await sweeps(service, parts)(
    "2025-11-20",
    "2026-02-01",
    "2026-02-18",
    "2026-03-01",
    "2026-04-19",
  );
  const told = await toldOf(service, union, "COMMITTEE_TERM_ENDS");
  expect(told.map(({ deputy }) => deputy?.recipients)).toEqual([[], [people[5]], []]);
});
