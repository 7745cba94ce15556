import { newId } from "@union/persistence";
import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "./service.js";
import { aCongress, type TestCongress } from "./testing/congress.js";
import { statementsOf } from "./testing/statements-of.js";

let service: TestService;
let union: TestCongress;
let sessionId: string;
const rows = 60;
beforeAll(async () => {
  service = await testService(democraticManagement, {
    clock: () => new Date("2026-02-10T01:00:00Z"),
  });
  union = await aCongress(service, rows);
  const { unionId, memberId } = union;
  const fill = (sql: string, ...params: readonly unknown[]) =>
    service.ground.db.query(`${sql} FROM seq_1_to_${rows}`, [unionId, ...params]);
  sessionId = newId();
  await fill(
    `INSERT INTO congress_session (union_id, id, type, congress_no, no, kind, opens_on, state, version)
     SELECT ?, IF(seq = 1, ?, UUID()), 'STAFF', 3, seq, 'REGULAR', '2026-02-10', 'PLANNED', 1`,
    sessionId,
  );
  await fill(
    `INSERT INTO agenda_item (union_id, id, session_id, no, title, kind, source, version)
     SELECT ?, UUID(), ?, seq, '报告', 'HEAR_AND_ADVISE', 'HOUSE', 1`,
    sessionId,
  );
  await service.ground.db.query(
    `INSERT INTO agenda_item (union_id, id, session_id, no, title, kind, source, version)
     SELECT union_id, UUID(), id, 0, '报告', 'HEAR_AND_ADVISE', 'HOUSE', 1 FROM congress_session WHERE union_id = ?`,
    [unionId],
  );
  await fill(
    `INSERT INTO disclosure_item (union_id, id, no, audience, category, title, body, state, version_no, published_on, version)
     SELECT ?, UUID(), CONCAT('N', seq), 'STAFF', '价格', 't', '', 'PUBLISHED', 1, '2025-01-01', 1`,
  );
  await fill(
    `INSERT INTO proposal (union_id, campus_id, id, no, congress_no, session_no, title, category, proposer_id, department_id,
       submitted_on, status, version, source)
     SELECT ?, ?, UUID(), CONCAT('W', seq), 3, 1, '提案', '后勤', ?, ?, '2026-01-05', 'SUBMITTED', 1, 'ONLINE'`,
    ...[union.campusId("本部院区"), memberId("F1"), union.departmentId("本部院区", "内科")],
  );
});
afterAll(() => service.close());

const page = (list: string, node: string) => (first: number) =>
  `{ ${list}(first: ${first}) { edges { node { id ${node} } } } }`;
const counted = (list: string, node: string) => (first: number) =>
  `{ ${list}(first: ${first}) { totalCount edges { node { id ${node} } } } }`;

test.each([
  ["disclosures", counted("disclosures", "no title channels campus { id }")],
  ["disclosures with what may be done", page("disclosures", "title versions { no } possibleSteps")],
  ["delegates", counted("delegates", "state member { id } campus { id } congress { name }")],
  ["delegates with what may be done", page("delegates", "district { name } possibleSteps")],
  ["sessions", counted("congressSessions", "name state possibleSteps")],
  [
    "sessions with attendance",
    page("congressSessions", "attendance { total now isQuorum working }"),
  ],
  ["sessions with agendas", page("congressSessions", "agenda { title outcome working }")],
  ["sessions with delegations", page("congressSessions", "delegations { name } bodies { name }")],
  ["proposals", counted("proposals", "title delegation { name } possibleSteps")],
  ["proposals with seconders", page("proposals", "title seconders { id } steps { step }")],
] as const)(
  "a page of %s costs three statements at most, for 50 rows as for one",
  async (_, ask) => {
    const [one, many] = [
      await statementsOf(service, union.chair, ask(1)),
      await statementsOf(service, union.chair, ask(50)),
    ];
    expect(many.length).toBeGreaterThan(0);
    expect(one.length).toBeLessThanOrEqual(3);
    expect([many.length, many.slice(3)]).toEqual([one.length, []]);
  },
);

test("the agenda of a session costs three statements beside the session's own, whatever it holds", async () => {
  const ask = (id: string) =>
    statementsOf(
      service,
      union.chair,
      `{ congressSession(id: "${id}") { agenda { title outcome working proposalReport { countedOn } } } }`,
    );
  const sent = await ask(sessionId);
  expect([sent.length, sent.slice(4)]).toEqual([4, []]);
});
