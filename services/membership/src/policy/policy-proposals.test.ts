import { type Actor, dayOf, type LocalDate, localDate } from "@union/kernel";
import type { UnionEvents } from "@union/messages";
import { actorOf, type TestService, testSecrets, testService } from "@union/testing";
import { membership } from "../service.js";
import { aNurse } from "../testing/roster-row.js";
import { aUnion } from "../testing/union.js";

const clock = () => new Date("2025-01-01T04:00:00Z");
const parts = membership(testSecrets.signingKey);
let service: TestService;
beforeAll(async () => {
  service = await testService(parts, { clock });
});
afterAll(() => service.close());

type Proposal = { id: string; state: string; possibleSteps: string[]; steps: { step: string }[] };
type Done = { done: Proposal & { code?: string; message: string } };
const answer =
  "__typename ... on PolicyProposal { id state possibleSteps steps { step opinion } } ... on Refused { code message }";
const propose = async (actor: Actor, input: object) =>
  (
    await service.ask<Done>(
      actor,
      `mutation($input: OverridePolicyInput!) { done: overridePolicy(input: $input) { ${answer} } }`,
      { input: { ...good, ...input } },
    )
  ).done;
const takes = async (actor: Actor, id: string, step: string, opinion: string | null = null) =>
  (
    await service.ask<Done>(
      actor,
      `mutation($input: TakePolicyProposalStepInput!) { done: takePolicyProposalStep(input: $input) { ${answer} } }`,
      { input: { id, step, opinion } },
    )
  ).done;
const good = {
  key: "proposal.answerDays",
  value: 45,
  effectiveFrom: "2025-06-01",
  source: "院职代会 2025 年第 3 号决定",
};
type Policies = { policies: { value: unknown; from: string; effectiveFrom: string | null }[] };
const valueAt = async (actor: Actor, campusId: string | null, on: string) =>
  (
    await service.ask<Policies>(
      actor,
      `query($campusId: ID, $on: LocalDate) { policies(keys: ["proposal.answerDays"], campusId: $campusId, on: $on) { value from source effectiveFrom } }`,
      { campusId, on },
    )
  ).policies[0];
const eventsOf = async ({ unionId }: Actor, name: keyof UnionEvents): Promise<string[]> => {
  const rows = await service.ground.db.query<{ payload: string }[]>(
    "SELECT CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = ? ORDER BY position",
    [unionId, name],
  );
  return rows.map(({ payload }) => payload);
};

test("PR-R8 2.15 a decision of a campus is in force once a second person approved it, from its day on: earlier days and other campuses keep the shipped 60", async () => {
  const { unionId, chair, campusId } = await aUnion(service, "本部院区", "东院区");
  const east = campusId("东院区");
  const proposal = await propose(chair, { campusId: east });
  expect(proposal).toMatchObject({ state: "PROPOSED", possibleSteps: ["WITHDRAW"] });
  expect(await valueAt(chair, east, "2025-06-01")).toMatchObject({ value: 60 });
  expect(await eventsOf(chair, "policy.changed.v1")).toEqual([]);

  const second = actorOf(unionId, "CHAIR");
  const approved = await takes(second, proposal.id, "APPROVE", "同意");
  expect(approved).toMatchObject({
    state: "APPROVED",
    possibleSteps: [],
    steps: [{ step: "propose" }, { step: "approve", opinion: "同意" }],
  });
  expect(await valueAt(chair, east, "2025-06-01")).toMatchObject({
    value: 45,
    from: "OVERRIDE",
    effectiveFrom: "2025-06-01",
  });
  expect(await valueAt(chair, east, "2025-05-31")).toMatchObject({ value: 60, from: "NATIONAL" });
  expect(await valueAt(chair, campusId("本部院区"), "2025-06-01")).toMatchObject({ value: 60 });
  expect(await eventsOf(chair, "policy.changed.v1")).toHaveLength(1);
});

test("2.15 nobody approves or rejects what he proposed, by none of his accounts; whoever is alone is told that it must wait", async () => {
  const union = await aUnion(service, "本部院区");
  const row = aNurse("本部院区");
  const [memberId] = await union.employs(row);
  const chair = actorOf(union.unionId, "CHAIR", { memberId: memberId! });
  const again = actorOf(union.unionId, "CHAIR", { memberId: memberId! });
  const { id } = await propose(chair, {});
  for (const actor of [chair, again])
    for (const step of ["APPROVE", "REJECT"])
      expect(await takes(actor, id, step, "同意")).toMatchObject({ code: "SECOND_PERSON_MISSING" });
  const [alone] = await eventsOf(chair, "stage.passed.v1");
  expect(JSON.parse(alone!).told[0]).toMatchObject({ recipients: [memberId] });

  const accountId = await union.opensAccount(`second-${union.unionId}`);
  await service.ask(
    union.holder("SECURITY_ADMINISTRATOR"),
    `mutation($input: GrantRoleInput!) { grantRole(input: $input) { __typename } }`,
    {
      input: {
        accountId,
        role: "CHAIR",
        nodeId: union.unionId,
        validFrom: dayOf(service.ground.clock()),
      },
    },
  );
  const refused = await takes(chair, id, "APPROVE");
  expect(refused).toMatchObject({ code: "STEP_APART", message: expect.stringContaining("其他人") });
  const other = await propose(chair, { effectiveFrom: "2025-07-01" });
  const told = (await eventsOf(chair, "stage.passed.v1")).map((text) => JSON.parse(text));
  expect(told.find(({ subject }) => subject === other.id).told[0].recipients).toEqual([]);
  expect(await takes({ ...chair, accountId, memberId: null }, id, "APPROVE")).toMatchObject({
    state: "APPROVED",
  });
});

test("a rejection says why; only the proposer withdraws; what is closed stays closed, and nothing came into force", async () => {
  const { unionId, chair } = await aUnion(service, "本部院区");
  const second = actorOf(unionId, "CHAIR");
  const [rejected, withdrawn] = [await propose(chair, {}), await propose(chair, { value: 50 })];
  expect(await takes(second, rejected.id, "REJECT")).toMatchObject({ code: "OPINION_MISSING" });
  expect(await takes(second, rejected.id, "REJECT", "依据不足")).toMatchObject({
    state: "REJECTED",
  });
  expect(await takes(second, withdrawn.id, "WITHDRAW")).toMatchObject({ code: "STEP_NOT_YOURS" });
  expect(await takes(chair, withdrawn.id, "WITHDRAW")).toMatchObject({ state: "WITHDRAWN" });
  for (const { id } of [rejected, withdrawn])
    expect(await takes(second, id, "APPROVE")).toMatchObject({ code: "STEP_NOT_POSSIBLE" });
  expect(await valueAt(chair, null, "2026-01-01")).toMatchObject({ value: 60 });
  const waiting = `{ policyProposals(state: PROPOSED) { totalCount } }`;
  expect(await service.ask(second, waiting)).toEqual({ policyProposals: { totalCount: 0 } });
});

test("2.16 no. 6 a decision does not begin before the day of its approval, unless the union decided that it may", async () => {
  const { unionId, chair, decides } = await aUnion(service, "本部院区");
  const early = await propose(chair, { effectiveFrom: "2024-12-31" });
  expect(early).toMatchObject({
    code: "POLICY_TOO_LATE",
    message: expect.stringContaining("2025-01-01"),
  });
  const late = await propose(chair, { effectiveFrom: "2025-01-01" });
  await service.ground.db.query(
    "UPDATE policy_proposal SET effective_from = '2024-12-31' WHERE union_id = ? AND id = ?",
    [unionId, late.id],
  );
  const second = actorOf(unionId, "CHAIR");
  expect(await takes(second, late.id, "APPROVE")).toMatchObject({ code: "POLICY_TOO_LATE" });
  await decides({ key: "policy.backdateMaxDays", value: 1, effectiveFrom: "2025-01-01" });
  expect(await takes(second, late.id, "APPROVE")).toMatchObject({ state: "APPROVED" });
  expect(await decides({ ...good, effectiveFrom: "2024-12-30" })).toBe("POLICY_TOO_LATE");
});

test("a decision without source, of an unknown key, of the wrong form, or for a day decided already is refused in words", async () => {
  const { chair, decides } = await aUnion(service, "本部院区");
  const code = async (input: object) => (await propose(chair, input)).code;
  expect(await code({ source: " " })).toBe("POLICY_SOURCE_MISSING");
  expect(await code({ key: "proposal.nothing" })).toBe("POLICY_KEY_UNKNOWN");
  expect(await code({ value: "soon" })).toBe("WHOLE_NUMBER_EXPECTED");
  expect(await decides(good)).toMatch(/^[0-9a-f-]{36}$/);
  expect(await code({})).toBe("POLICY_DECIDED_ALREADY");
});

test("two people who step at once: of approving and rejecting one happens, of two decisions for a day one is in force", async () => {
  const { unionId, chair } = await aUnion(service, "本部院区");
  const others = Array.from({ length: 8 }, () => actorOf(unionId, "CHAIR"));
  const { id } = await propose(chair, {});
  const steps = await Promise.all(
    others.map((actor, n) => takes(actor, id, n % 2 ? "APPROVE" : "REJECT", "意见")),
  );
  expect(steps.filter(({ state }) => state !== undefined)).toHaveLength(1);
  const rivals = await Promise.all(
    others.map((_, n) => propose(chair, { value: 10 + n, effectiveFrom: "2025-09-01" })),
  );
  await Promise.all(others.map((actor, n) => takes(actor, rivals[n]!.id, "APPROVE")));
  const rows = await service.ground.db.query<{ id: string }[]>(
    "SELECT o.id FROM policy_override o JOIN policy_proposal p ON p.id = o.id AND p.state = 'APPROVED' WHERE o.union_id = ? AND o.effective_from = '2025-09-01'",
    [unionId],
  );
  expect(rows).toHaveLength(1);
  expect(await eventsOf(chair, "policy.changed.v1")).toHaveLength(
    1 + steps.filter(({ state }) => state === "APPROVED").length,
  );
});

test("0.4 a union adopts a profile by one decision for all its keys; its own decisions stay above it, and its history names who decided", async () => {
  const union = await aUnion(service, "本部院区", "东院区");
  const [first, second] = await union.employs(aNurse("本部院区"), aNurse("东院区"));
  const proposer = actorOf(union.unionId, "CHAIR", { memberId: first! });
  const approver = actorOf(union.unionId, "CHAIR", { memberId: second! });
  const adopt = async (profile: string) =>
    (
      await service.ask<Done>(
        proposer,
        `mutation($input: AdoptPolicyProfileInput!) { done: adoptPolicyProfile(input: $input) { ${answer} } }`,
        { input: { profile, effectiveFrom: "2025-03-01", source: "工会委员会决议" } },
      )
    ).done;
  expect(await adopt("BJ-1")).toMatchObject({ code: "CHOICE_EXPECTED" });
  const { id } = await adopt("CQ");
  await takes(approver, id, "APPROVE");
  await union.decides(
    { key: "org.womenCommitteeThreshold", value: 20, effectiveFrom: "2025-06-01" },
    "东院区",
  );
  const history = (campusId: string | null) =>
    service.ask(
      proposer,
      `query($campusId: ID) { policyHistory(key: "org.womenCommitteeThreshold", campusId: $campusId) {
        validFrom validTo value { value from } proposer { id } approver { id } approvedAt } }`,
      { campusId },
    );
  const shipped = {
    ...{ validFrom: null, validTo: "2025-03-01", value: { value: 25, from: "NATIONAL" } },
    ...{ proposer: null, approver: null, approvedAt: null },
  };
  const adopted = {
    ...{ validFrom: "2025-03-01", validTo: null, value: { value: 10, from: "CQ" } },
    ...{ proposer: { id: first }, approver: { id: second }, approvedAt: expect.anything() },
  };
  expect(await history(null)).toEqual({ policyHistory: [shipped, adopted] });
  expect(await history(union.campusId("东院区"))).toMatchObject({
    policyHistory: [
      shipped,
      { ...adopted, validTo: "2025-06-01" },
      { validFrom: "2025-06-01", value: { value: 20, from: "OVERRIDE" }, proposer: null },
    ],
  });
  const { policyProfiles } = await service.ask<{
    policyProfiles: { code: string; values: { key: string }[] }[];
  }>(proposer, "{ policyProfiles { code name values { key value source confidence } } }");
  expect(policyProfiles.map(({ code }) => code)).toEqual([
    ...["NATIONAL", "SH-2017", "ZJ-2010", "HN-2007", "CQ"],
  ]);
  expect(policyProfiles[0]!.values.length).toBeGreaterThan(60);
});

test("2.14 a proposal that waits is told to who may approve it before its first day, to its proposer on that day, and no more once it is closed", async () => {
  const { chair, unionId } = await aUnion(service, "本部院区");
  const [waiting, closed] = [await propose(chair, {}), await propose(chair, { value: 50 })];
  await takes(actorOf(unionId, "CHAIR"), closed.id, "REJECT", "重复");
  const sweepOn = async (day: LocalDate): Promise<void> => {
    for (const schedule of parts.schedules?.(service.ground) ?? [])
      await service.ground.db.transaction("READ COMMITTED", (tx) =>
        schedule.run(tx, { instant: clock(), day }),
      );
  };
  for (const day of ["2025-05-24", "2025-05-25", "2025-05-31", "2025-06-01", "2025-06-02"])
    await sweepOn(localDate(day));
  const told = (await eventsOf(chair, "deadline.reached.v1")).map((text) => JSON.parse(text));
  expect(told.map(({ subject, step, days, deputy }) => [subject, step, days, deputy])).toEqual([
    [waiting.id, "BEFORE", 7, null],
    [waiting.id, "BEFORE", 1, null],
    [waiting.id, "DUE", 0, expect.objectContaining({ recipients: [chair.accountId] })],
  ]);
  expect(told[0].responsible).toMatchObject({ recipients: [], roles: ["CHAIR"] });
});

test("2.16 the very same proposal is not made twice while it waits, and none takes effect in a far century", async () => {
  const { chair } = await aUnion(service, "本部院区");
  const first = await propose(chair, {});
  expect(await propose(chair, { source: "另一依据" })).toMatchObject({
    code: "POLICY_PROPOSED_ALREADY",
  });
  expect(await propose(chair, { value: 50 })).toMatchObject({ state: "PROPOSED" });
  await takes(chair, first.id, "WITHDRAW");
  expect(await propose(chair, {})).toMatchObject({ state: "PROPOSED" });
  expect(await propose(chair, { effectiveFrom: "2999-01-01" })).toMatchObject({
    code: "POLICY_TOO_FAR_AHEAD",
  });
});
