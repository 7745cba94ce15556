import { newId } from "@union/persistence";
import { type TestService, testService } from "@union/testing";
import { democraticManagement } from "../service.js";
import { aCongress, type TestCongress } from "../testing/congress.js";
import { ballots, presidium, sessionHouse } from "../testing/session-house.js";

/*
 * Which act belongs to which part of a session's way (domain 2.2.5 to 2.2.7), written from the text of the rules:
 * "collect topics" while preparing; "agenda adopted" before the notice; the preparatory meeting "elects presidium"; delegations discuss first
 * and the session gives its opinions; candidates are fixed once the agenda stands (2.6); votes in session; committees "confirmed by the congress"; resolutions of the congress, published after;
 * papers, tasks and opinions until the file is closed; nothing in what was cancelled.
 */
const belongs: Readonly<Record<string, string>> = {
  addAgendaItem: "PLANNED PREPARING",
  addSessionTask:
    "PLANNED PREPARING NOTICE_SENT PREPARATORY_MEETING IN_SESSION ADJOURNED CLOSED PUBLISHED REPORTED",
  addSessionPaper:
    "PLANNED PREPARING NOTICE_SENT PREPARATORY_MEETING IN_SESSION ADJOURNED CLOSED PUBLISHED REPORTED",
  "formCongressBody PRESIDIUM": "PREPARATORY_MEETING",
  "formCongressBody SPECIAL_COMMITTEE": "IN_SESSION CLOSED",
  recordAgendaOpinions:
    "NOTICE_SENT PREPARATORY_MEETING IN_SESSION ADJOURNED CLOSED PUBLISHED REPORTED",
  checkIn: "PREPARATORY_MEETING IN_SESSION ADJOURNED",
  checkOut: "PREPARATORY_MEETING IN_SESSION ADJOURNED",
  recordVote: "IN_SESSION",
  fixElectionCandidates: "NOTICE_SENT PREPARATORY_MEETING IN_SESSION ADJOURNED",
  approveElectionTellers: "IN_SESSION",
  reduceElectionSeats: "IN_SESSION",
  recordElection: "IN_SESSION",
  adoptResolution: "IN_SESSION CLOSED",
  closeSession: "IN_SESSION ADJOURNED",
};
const states =
  "PLANNED PREPARING NOTICE_SENT PREPARATORY_MEETING IN_SESSION ADJOURNED CLOSED PUBLISHED REPORTED ARCHIVED CANCELLED".split(
    " ",
  );
/** What is said of an act at the wrong time. */
const wrongTime = new Set([
  ...["AGENDA_FIXED", "SESSION_STATE_UNFIT", "PRESIDIUM_NOT_NOW", "CHECK_IN_CLOSED"],
  ...["VOTES_LOCKED", "NOT_THE_CONGRESS", "STEP_NOT_POSSIBLE"],
]);

let service: TestService;
let house: ReturnType<typeof sessionHouse>;
let union: TestCongress;
let fileId: string;
let now = new Date("2026-01-20T02:00:00Z");
beforeAll(async () => {
  service = await testService(democraticManagement, { clock: () => now });
  house = sessionHouse(service, (instant) => {
    now = new Date(instant);
  });
  union = await aCongress(service, 6);
  fileId = await union.file();
});
afterAll(() => service.close());

test.each(states)(
  "2.2.7 a session that is %s takes the acts of that time and refuses the others with a sentence",
  async (state) => {
    now = new Date("2026-01-20T02:00:00Z");
    const { id: sessionId, items } = await house.noticed(union);
    now = new Date("2026-02-10T02:00:00Z");
    const { unionId, chair, memberId } = union;
    const body = presidium(union, sessionId);
    const candidates = [{ memberId: memberId("F1"), yes: 0, no: 0, abstain: 0 }];
    const inputs: Readonly<Record<string, object>> = {
      addAgendaItem: { sessionId, title: "报告", kind: "HEAR_AND_ADVISE" },
      addSessionTask: { sessionId, group: "LOGISTICS", title: "会场" },
      addSessionPaper: { sessionId, kind: "MINUTES", title: "纪要", fileId },
      "formCongressBody PRESIDIUM": body,
      "formCongressBody SPECIAL_COMMITTEE": { ...body, kind: "SPECIAL_COMMITTEE", name: newId() },
      recordAgendaOpinions: { itemId: items[1], opinions: "同意" },
      checkIn: { sessionId, memberId: memberId("F1") },
      checkOut: { sessionId, memberId: memberId("F2") },
      recordVote: { itemId: items[0], ...ballots(1), yes: 1, no: 0, abstain: 0 },
      fixElectionCandidates: { itemId: items[2], office: "OTHER", candidateIds: [] },
      approveElectionTellers: {
        ...{ itemId: items[2], tellerIds: [], scrutineerIds: [], yes: 0, no: 0, abstain: 0 },
      },
      reduceElectionSeats: { itemId: items[2], yes: 0, no: 0, abstain: 0 },
      recordElection: { itemId: items[2], ...ballots(0), candidates },
      adoptResolution: {
        ...{ itemId: items[0], title: "决议", text: "同意", dueOn: "2026-12-31" },
        ownerId: memberId("F1"),
      },
      closeSession: { id: sessionId },
    };
    expect(Object.keys(inputs)).toEqual(Object.keys(belongs));
    for (const [name, input] of Object.entries(inputs)) {
      await service.ground.db.query(
        "UPDATE congress_session SET state = ? WHERE union_id = ? AND id = ?",
        [state, unionId, sessionId],
      );
      const { code } = await house.act(chair, name.split(" ")[0]!, input);
      const mayBe = belongs[name]!.split(" ").includes(state);
      expect([name, wrongTime.has(code ?? "")]).toEqual([name, !mayBe]);
    }
  },
);
