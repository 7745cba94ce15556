import { everyCase, type Stages, takeStep } from "@union/stages";
import { actorOf } from "@union/testing";
import { resolutionStages } from "./resolution/resolution.stages.js";
import { matterOfSession, sessionStages } from "./session.stages.js";

const of = { state: "PLANNED", campusId: null, departmentId: null, owners: [], taken: [] } as const;

/*
 * Domain 2.2.7 as it draws the way of a session: "PLANNED -> PREPARING -> NOTICE_SENT -> PREPARATORY_MEETING -> IN_SESSION -> CLOSED ->
 * PUBLISHED -> REPORTED -> ARCHIVED", "-> CANCELLED" before it sits, "IN_SESSION -> ADJOURNED (quorum lost) -> IN_SESSION". The topics go
 * to the Party committee before the notice (SC-R10). Whoever does not come back from an adjournment leaves a session that is closed,
 * and a preparatory meeting that never has its quorum is cancelled.
 */
const way = {
  PREPARE: "PLANNED>PREPARING",
  SUBMIT_TO_PARTY: "PREPARING>PREPARING",
  PARTY_AGREE: "PREPARING>PREPARING",
  PARTY_RETURN: "PREPARING>PREPARING",
  SEND_NOTICE: "PREPARING>NOTICE_SENT",
  OPEN_PREPARATORY: "NOTICE_SENT>PREPARATORY_MEETING",
  OPEN: "PREPARATORY_MEETING>IN_SESSION",
  ADJOURN: "IN_SESSION>ADJOURNED",
  RESUME: "ADJOURNED>IN_SESSION",
  CLOSE: "IN_SESSION>CLOSED ADJOURNED>CLOSED",
  PUBLISH: "CLOSED>PUBLISHED",
  REPORT_UP: "PUBLISHED>REPORTED",
  ARCHIVE: "REPORTED>ARCHIVED",
  CANCEL:
    "PLANNED>CANCELLED PREPARING>CANCELLED NOTICE_SENT>CANCELLED PREPARATORY_MEETING>CANCELLED",
} as const;
/** SC-R16: carried out by its owner, confirmed by another, changed by the congress alone, and for good. */
const wayOfResolution = {
  ADOPT: "ADOPTED>ADOPTED",
  REPORT: "ADOPTED>REPORTED",
  SEND_BACK: "REPORTED>ADOPTED",
  CONFIRM: "REPORTED>FULFILLED",
  REPLACE: "ADOPTED>REPLACED REPORTED>REPLACED FULFILLED>REPLACED",
} as const;

/** Every edge of a table as a drawing has it: "step: from>to". */
const edges = <State extends string, Name extends string>({ steps }: Stages<State, Name>) =>
  Object.entries<{ from: readonly string[]; to: string }>(steps)
    .flatMap(([step, { from, to }]) => from.map((state) => `${step}: ${state}>${to}`))
    .sort();
const drawn = (drawing: Readonly<Record<string, string>>) =>
  Object.entries(drawing)
    .flatMap(([step, all]) => all.split(" ").map((edge) => `${step}: ${edge}`))
    .sort();

test("2.2.7 the table of a session has the edges of the drawing and no others", () => {
  expect(edges(sessionStages)).toEqual(drawn(way));
});

test("SC-R16 the table of a resolution has the edges of the drawing and no others", () => {
  expect(edges(resolutionStages)).toEqual(drawn(wayOfResolution));
});

test.each(everyCase(sessionStages))("2.2.7 $state --$step--> follows the drawing", (one) => {
  const { by } = sessionStages.steps[one.step];
  const role = by === "sessions.review" ? "PARTY_COMMITTEE" : "CHAIR";
  const actor = by === "HOUSE" ? null : actorOf("u", role);
  const matter = matterOfSession({ state: one.state });
  const taken = takeStep(sessionStages, matter, actor, { step: one.step, opinion: "理由" });
  const to = taken.ok ? `${one.state}>${taken.value.to}` : null;
  const edge = way[one.step].split(" ").find((each) => each.startsWith(`${one.state}>`));
  expect(to).toBe(edge ?? null);
});

test.each(everyCase(resolutionStages))("SC-R16 $state --$step--> follows the drawing", (one) => {
  const { by } = resolutionStages.steps[one.step];
  const chair = actorOf("u", "CHAIR", { memberId: "m" });
  const owners = by === "OWNER" ? ["m"] : [];
  const actor = by === "HOUSE" ? null : chair;
  const matter = { ...of, state: one.state, owners };
  const taken = takeStep(resolutionStages, matter, actor, { step: one.step, opinion: "理由" });
  const to = taken.ok ? `${one.state}>${taken.value.to}` : null;
  const edge = wayOfResolution[one.step]
    .split(" ")
    .find((each) => each.startsWith(`${one.state}>`));
  expect(to).toBe(edge ?? null);
});
