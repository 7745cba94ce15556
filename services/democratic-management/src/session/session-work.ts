import { Deadlines, holdersOf, type Party, persons } from "@union/deadlines";
import { Directory } from "@union/directory";
import {
  type Actor,
  dayOf,
  err,
  type Fraction,
  isWide,
  type LocalDate,
  ok,
  type Result,
  scopeOf,
} from "@union/kernel";
import type { Sql, Unit } from "@union/persistence";
import { type PolicyOverride, resolvePolicy } from "@union/policy";
import type { ServiceGround } from "@union/service";
import { Steps } from "@union/stages";
import { MandateReader } from "../congress/index.js";
import { type OwedDisclosure, oweDisclosure } from "../disclosure/index.js";
import { AgendaRepository } from "./agenda/agenda.repository.js";
import { AttendanceRepository } from "./attendance/attendance.repository.js";
import { SessionMandates } from "./attendance/session-mandates.js";
import { ElectionRepository } from "./election/election.repository.js";
import type { CongressSession, SessionState } from "./session.js";
import { SessionRepository } from "./session.repository.js";
import { nameOfSession, type SessionStep, sessionStages } from "./session.stages.js";
import type { SessionNotYours, SessionUnknown } from "./session-refusal.js";

/** What the use cases of sessions work with, within one transaction. */
export type SessionWork = {
  readonly tx: Sql;
  readonly sessions: SessionRepository;
  readonly attendance: AttendanceRepository;
  readonly agenda: AgendaRepository;
  readonly elections: ElectionRepository;
  readonly mandates: MandateReader;
  readonly delegates: SessionMandates;
  readonly directory: Directory;
  readonly steps: Steps;
  readonly deadlines: Deadlines;
  readonly today: LocalDate;
  readonly now: Date;
  readonly oweDisclosure: (actor: Actor, owed: OwedDisclosure) => Promise<void>;
  readonly hasFile: (unionId: string, fileId: string) => Promise<boolean>;
};

type Ground = Pick<ServiceGround, "db" | "clock" | "files" | "keys">;

/** Makes the work of one transaction. */
export const sessionWork = (
  { tx, outbox }: Pick<Unit, "tx" | "outbox">,
  ground: Ground,
): SessionWork => ({
  tx,
  sessions: new SessionRepository(tx),
  attendance: new AttendanceRepository(tx),
  agenda: new AgendaRepository(tx),
  elections: new ElectionRepository(tx),
  mandates: new MandateReader(tx),
  delegates: new SessionMandates(new MandateReader(tx), dayOf(ground.clock())),
  directory: new Directory(tx),
  steps: new Steps(tx, outbox, () => ground.clock()),
  deadlines: new Deadlines(tx),
  today: dayOf(ground.clock()),
  now: ground.clock(),
  oweDisclosure: oweDisclosure({ tx, outbox }, ground),
  hasFile: async (unionId, fileId) => (await ground.files.info(fileId, unionId)) !== null,
});

/** A session that the actor may change, held; sessions are of the whole union, and written by those who reach all of it. */
export async function findSession(
  { sessions }: SessionWork,
  actor: Actor,
  id: string,
): Promise<Result<CongressSession, SessionUnknown | SessionNotYours>> {
  const scope = scopeOf(actor, "sessions.write");
  if (!scope || !isWide(scope)) return err({ kind: "SessionNotYours" });
  const session = await sessions.find(actor.unionId, id);
  return session ? ok(session) : err({ kind: "SessionUnknown" });
}

export const officers = holdersOf(["CHAIR", "UNION_OFFICER"], null);
export const chair = holdersOf(["CHAIR"], null);
/** People a party holds at most. */
const batch = 500;

/** Who is told of a session's steps. */
async function partiesOf(
  { delegates }: SessionWork,
  session: CongressSession,
): Promise<Record<string, Party>> {
  const ids = await delegates.delegatesOf(session);
  return {
    OFFICERS: officers,
    PARTY: holdersOf(["PARTY_COMMITTEE"], null),
    STAFF: holdersOf(["MEMBER"], null),
    DELEGATES: persons(...ids.slice(0, batch)),
    MORE_DELEGATES: persons(...ids.slice(batch, 2 * batch)),
  };
}

type Taken = {
  readonly from: SessionState;
  readonly to: SessionState;
  readonly opinion: string | null;
};

/** Remembers a step of a session and tells whom it concerns. */
export async function passSession(
  work: SessionWork,
  actor: Actor | null,
  session: CongressSession,
  step: SessionStep,
  taken: Taken,
  policy: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await work.steps.pass(sessionStages, actor, {
    ...{ unionId: session.unionId, subject: session.id, subjectName: nameOfSession(session) },
    ...{ campusId: null, step, ...taken, parties: await partiesOf(work, session), policy },
  });
}

type FractionOf = "quorum" | "pass" | "elect" | "electTurnout" | "consent" | "request";
const keys = {
  quorum: { STAFF: "congress.quorum", MEMBER: "memberCongress.quorum" },
  pass: { STAFF: "congress.pass", MEMBER: "memberCongress.pass" },
  request: {
    STAFF: "congress.extraordinaryRequest",
    MEMBER: "memberCongress.extraordinaryRequest",
  },
  elect: { STAFF: "election.elect", MEMBER: "election.elect" },
  consent: { STAFF: "election.consent", MEMBER: "election.consent" },
  electTurnout: { STAFF: "election.turnout", MEMBER: "election.turnout" },
} as const;

/** A threshold of the congress on the day its session opens (SC-R8, SC-R12, SC-R13, MC-R4, EL-R1, EL-R4, EL-R6). */
export const ruleOf = (
  { type, opensOn }: Pick<CongressSession, "type" | "opensOn">,
  of: FractionOf,
  overrides: readonly PolicyOverride[],
): Fraction => resolvePolicy(keys[of][type], { campusId: null, on: opensOn }, overrides).value;
