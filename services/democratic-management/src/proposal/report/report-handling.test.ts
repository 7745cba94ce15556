import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../../service.js";
import { aCalendar, aProposalHouse } from "../../testing/proposal-house.js";
import { actOnSessions } from "../../testing/session-acts.js";

const days = aCalendar("2026-01-05");
let service: TestService;
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: days.clock });
});
afterAll(() => service.close());

const query = `query($id: ID!) { congressSession(id: $id) { agenda { title kind outcome
  proposalReport { congressNo sessionNo countedOn counts { received filed answered answerRate { part whole } } } } } }`;

test("PR-R13 the handling report is a matter to be reviewed, with the counts of its day, whatever becomes of the proposals", async () => {
  const house = await aProposalHouse(service, days);
  const { chair, sessionId, officerOf, filed, inHandling, answered } = house;
  const act = actOnSessions(service);
  const report = (actor = chair) =>
    act(actor, "reportProposalHandling", { sessionId, congressNo: 3, sessionNo: 2 });
  expect(await report(officerOf("东院区"))).toMatchObject({ code: "SESSION_NOT_YOURS" });
  const first = await inHandling("M1");
  await filed("M3", ["M2", "E1"]);
  await answered(first);
  expect(await report()).toMatchObject({ id: sessionId });
  expect(await report()).toMatchObject({ code: "REPORTED_ALREADY" });
  const unknown = { sessionId, congressNo: 99, sessionNo: 99 };
  expect(await act(chair, "reportProposalHandling", unknown)).toMatchObject({
    code: "REPORTED_SESSION_UNKNOWN",
  });
  await filed("M4", ["M2", "E1"]);
  const { congressSession } = await service.ask<{ congressSession: { agenda: object[] } }>(
    chair,
    query,
    { id: sessionId },
  );
  expect(congressSession.agenda).toEqual([
    {
      ...{ title: "第3届第2次职代会提案办理情况报告", kind: "REVIEW_AND_SUPERVISE" },
      outcome: "HEARD",
      proposalReport: {
        ...{ congressNo: 3, sessionNo: 2, countedOn: "2026-01-05" },
        counts: { received: 2, filed: 2, answered: 1, answerRate: { part: 1, whole: 2 } },
      },
    },
  ]);
});
