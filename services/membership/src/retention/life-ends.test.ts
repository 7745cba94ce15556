import { type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import {
  actOn,
  anElection,
  anElectorate,
  seatsOf,
  stepsTold,
  toldOf,
} from "../testing/committee.js";
import { decided } from "../testing/matters.js";
import { rightPassword } from "../testing/union.js";

let now = "2025-06-30";
const parts = membership(testSecrets.signingKey);
let service: TestService;
beforeAll(async () => {
  service = await testService(parts, { clock: () => new Date(`${now}T02:00:00Z`) });
});
afterAll(() => service.close());
beforeEach(() => {
  now = "2025-06-30";
});

const rows = <T>(sql: string, params: readonly unknown[]) =>
  service.ground.db.query<T[]>(sql, [...params]);

/** A union whose chair of the committee has an account with a role. */
async function aChair() {
  const union = await anElectorate(service);
  const act = actOn(service, union);
  const elected = anElection(union, { electedOn: "2024-05-20" });
  const { id: committeeId } = await act("electCommittee", elected);
  const memberId = union.people[0]!;
  const [{ staffNo }] = (await rows<{ staffNo: string }>(
    "SELECT staff_no AS staffNo FROM member WHERE union_id = ? AND id = ?",
    [union.unionId, memberId],
  )) as [{ staffNo: string }];
  const login = `chair-${staffNo}`;
  const accountId = await union.opensAccount(login, { staffNo });
  await union.grants(accountId, "CHAIR");
  const dies = async (effectiveOn: string) => {
    const { done } = await service.ask<{ done: { status?: string; code?: string } }>(
      union.chair,
      `mutation($input: MembershipDecisionInput!) { done: recordDeath(input: $input) { ... on Member { status } ... on Refused { code } } }`,
      { input: { memberId, effectiveOn, document: "死亡证明", decidedBy: "医院" } },
    );
    return done;
  };
  return { union, act, committeeId, memberId, login, accountId, dies };
}
const signIn = (login: string) =>
  service.ask(
    null,
    "mutation($login: String!, $password: String!) { done: signIn(login: $login, password: $password) { __typename ... on Refused { code } } }",
    { login, password: rightPassword },
  );

test("2.1.4 a death closes the account, ends its sessions and takes its roles back, and its holder is told of none of it", async () => {
  const { union, login, accountId, dies } = await aChair();
  await service.ground.db.query(
    `INSERT INTO session (union_id, id, account_id, secret_hash, rotated_at, expires_at, started_at, version)
     VALUES (?, UUID(), ?, UNHEX(SHA2('x', 256)), NOW(3), NOW(3) + INTERVAL 1 DAY, NOW(3), 1)`,
    [union.unionId, accountId],
  );
  expect(await dies("2025-06-20")).toEqual({ status: "DECEASED" });
  expect(await signIn(login)).toMatchObject({ done: { __typename: "Refused" } });
  const of = [union.unionId, accountId];
  expect(
    await rows("SELECT closed_because FROM account WHERE union_id = ? AND id = ?", of),
  ).toEqual([{ closed_because: "会员去世" }]);
  expect(
    await rows(
      "SELECT id FROM session WHERE union_id = ? AND account_id = ? AND ended_at IS NULL",
      of,
    ),
  ).toEqual([]);
  expect(
    await rows(
      "SELECT valid_to, revoked_because FROM role_grant WHERE union_id = ? AND account_id = ?",
      of,
    ),
  ).toEqual([{ valid_to: "2025-06-30", revoked_because: "会员去世" }]);
  const told = await rows<{ name: string; payload: { isSilent?: boolean } }>(
    "SELECT name, payload FROM outbox WHERE union_id = ? AND name IN ('role.revoked.v1', 'account.changed.v1')",
    [union.unionId],
  );
  expect(told).toMatchObject([{ name: "role.revoked.v1", payload: { isSilent: true } }]);
});

test("ORG-R16 a death ends the seats of the dead; the vacancy of what he led is counted from that day, and the committee is told", async () => {
  const { union, committeeId, dies } = await aChair();
  await dies("2025-06-20");
  const [seat, other] = await seatsOf(service, union, committeeId);
  expect(seat).toMatchObject({ endReason: "DIED", validTo: "2025-06-20" });
  expect(other).toMatchObject({ endReason: null });
  const clocks = await rows(
    "SELECT kind, started_on FROM deadline WHERE union_id = ? AND kind = 'COMMITTEE_SEAT_VACANT'",
    [union.unionId],
  );
  expect(clocks).toEqual([{ kind: "COMMITTEE_SEAT_VACANT", started_on: "2025-06-20" }]);
  expect(await toldOf(service, union, "COMMITTEE_SEAT_VACANT")).toEqual([]);
  expect((await stepsTold(service, union)).at(-1)).toMatchObject({
    ...{ kind: "COMMITTEE_SEAT", step: "LEAVE" },
    told: [{ recipients: union.people.slice(1, 3).sort() }],
  });
});

test("A2 A4 the dead are no staff and no officers from the day after", async () => {
  const { union, dies } = await aChair();
  await dies("2024-12-31").then(({ code }) => expect(code).toBe("YEAR_CLOSED"));
  now = "2024-12-31";
  expect(await dies("2024-12-31")).toEqual({ status: "DECEASED" });
  const figures = async (year: number) => {
    const { unionOrg } = await service.ask<{
      unionOrg: { membershipFigures: { code: string; value: number }[] };
    }>(
      union.chair,
      "query($year: Int!) { unionOrg { membershipFigures(year: $year) { code value } } }",
      { year },
    );
    return Object.fromEntries(unionOrg.membershipFigures.map(({ code, value }) => [code, value]));
  };
  expect(await figures(2024)).toMatchObject({ A1_members: 6, A2_staff: 7, A4_officers: 2 });
  expect(await figures(2025)).toMatchObject({ A1_members: 6, A2_staff: 6, A4_officers: 2 });
  const { staffCoverage } = await service.ask<{ staffCoverage: object[] }>(
    union.chair,
    'query { staffCoverage(asOf: "2025-01-01") { staff members } }',
  );
  expect(staffCoverage).toEqual([{ staff: 6, members: 6 }]);
});

test("ORG-R16 nobody leaves a seat as one who died before his death is recorded", async () => {
  const { union, act, committeeId } = await aChair();
  const [, , seat] = await seatsOf(service, union, committeeId);
  const left = { seatId: seat!.id, endsOn: "2025-06-20", reason: "DIED", ...decided };
  expect(await act("endCommitteeSeat", left)).toMatchObject({
    code: "DEATH_NOT_RECORDED",
    message: expect.stringContaining("会员去世登记"),
  });
});
