import { type Actor, type LocalDate, localDate } from "@union/kernel";
import type { UnionEvents } from "@union/messages";
import type { TestService } from "@union/testing";
import { proposalSilence } from "../proposal/handling/proposal-silence.schedule.js";
import { aCongress } from "./a-congress.js";
import { somePeople } from "./some-people.js";
import { aUnion } from "./union.js";

type Told = UnionEvents["stage.passed.v1"];
export type Shown = {
  readonly id: string;
  readonly no: string;
  readonly status: string;
  readonly possibleSteps: readonly string[];
  readonly [field: string]: unknown;
};
type Answer = Shown & { readonly __typename: string; readonly code?: string };

const ofProposal = `id no status result mergedIntoNo disputedOn examinedBy assignedOn dueOn currentDueOn
  answeredOn answerClass satisfaction round feedbackDueOn submittedOn suggestionAnswer leadDepartment assistDepartment possibleSteps
  seconders { id } answers { id round class state satisfaction followUp implementedOn } extensions { id state days }
  pauses { reason pausedOn resumedOn } mergedPieces { no } steps { step from to }`;
const fields = `__typename ... on Proposal { ${ofProposal} } ... on Refused { code message }`;

export const text = {
  title: "关于延长食堂夜宵时间的提案",
  category: "后勤保障",
  grounds: "夜班职工下班后没有热饭。",
  measure: "将夜宵供应延长到凌晨两点。",
};
export const decision = {
  document: "提案委员会第1次会议纪要",
  decidedBy: "提案委员会",
};

/** For tests: a union with a congress, whose clock stands on the day that a test says, and the acts on its proposals. */
export async function aProposalHouse(
  service: TestService,
  days: { set(day: string): void; today(): LocalDate },
  opensOn = "2026-01-31",
) {
  const union = await aUnion(service, somePeople(6));
  const seats = [1, 2, 3, 4].flatMap((n) => [
    { memberId: union.memberId(`M${n}`), campus: "本部院区" },
    { memberId: union.memberId(`E${n}`), campus: "东院区" },
  ]);
  const sessionId = await aCongress(
    service,
    union,
    [...seats, { memberId: union.memberId("M5"), campus: "本部院区", class: "NON_VOTING" }],
    opensOn,
  );
  const act = async (actor: Actor, name: string, input: object): Promise<Answer> => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const mutation = `mutation($input: ${type}!) { done: ${name}(input: $input) { ${fields} } }`;
    const { done } = await service.ask<{ done: Answer }>(actor, mutation, { input });
    return done;
  };
  /** An act that must succeed. */
  const did = async (actor: Actor, name: string, input: object): Promise<Shown> => {
    const done = await act(actor, name, input);
    if (done.__typename === "Refused") throw new Error(`${name}: ${done.code}`);
    return done;
  };
  const step = (actor: Actor, id: string, one: string, opinion: string | null = null) =>
    did(actor, "takeProposalStep", { id, step: one, opinion });
  /** A draft of a delegate that two others have confirmed. */
  const seconded = async (staffNo = "M1", seconders = ["M2", "E1"], title = text.title) => {
    const me = union.member(staffNo);
    const { id } = await did(me, "draftProposal", { text: { ...text, title } });
    const memberIds = seconders.map(union.memberId);
    await did(me, "askToSecond", { id, memberIds });
    for (const one of seconders)
      await did(union.member(one), "secondProposal", { id, agrees: true });
    return id;
  };
  const examine = (id: string, outcome: string, more: object = {}) =>
    act(union.chair, "examineProposal", {
      ...{ id, outcome, reason: "审查意见", decidedOn: days.today(), ...decision, ...more },
    });
  const underExamination = async (...draft: Parameters<typeof seconded>) => {
    const id = await seconded(...draft);
    await step(union.member(draft[0] ?? "M1"), id, "SUBMIT");
    await step(union.chair, id, "TAKE_UP");
    return id;
  };
  const filed = async (...draft: Parameters<typeof seconded>) => {
    const id = await underExamination(...draft);
    await examine(id, "FILE");
    return id;
  };
  const handOver = (more: object = {}) => ({
    leadDepartmentId: union.departmentId("东院区", "外科"),
    ...{ handlerId: union.memberId("E5"), headId: union.memberId("E6") },
    ...{ leaderId: union.memberId("M6"), document: "交办会纪要", ...more },
  });
  const staff = {
    handler: union.handler("E5", "东院区", "外科"),
    head: union.handler("E6", "东院区", "外科"),
    leader: union.leader("M6", "东院区"),
  };
  const inHandling = async (...draft: Parameters<typeof seconded>) => {
    const id = await filed(...draft);
    await did(union.chair, "assignProposal", { id, ...handOver() });
    await step(staff.handler, id, "ACCEPT");
    return id;
  };
  /** Writes an answer and has it approved by the two others. */
  const answered = async (proposalId: string, more: object = { class: "A" }) => {
    const written = await did(staff.handler, "writeProposalAnswer", {
      ...{ proposalId, content: "已与后勤部商定。", ...more },
    });
    const { id } = (written["answers"] as { id: string }[]).at(-1)!;
    await did(staff.head, "takeProposalAnswerStep", { id, step: "APPROVE_AS_HEAD" });
    await did(staff.leader, "takeProposalAnswerStep", { id, step: "APPROVE_AS_LEADER" });
    return id;
  };
  /** What was told of a matter since the last time it was asked, step by step: who, and by which part. */
  let heard = 0;
  const told = async () => {
    const rows: { position: number; payload: string }[] = await service.ground.db.query(
      `SELECT position, CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND name = 'stage.passed.v1'
         AND position > ? ORDER BY position`,
      [union.unionId, heard],
    );
    heard = Math.max(heard, ...rows.map(({ position }) => Number(position)));
    return rows.map(({ payload }) => {
      const { step: name, told: parties }: Told = JSON.parse(payload);
      const recipients = [...new Set(parties.flatMap((party) => party.recipients))];
      const roles = [...new Set(parties.flatMap((party) => party.roles))];
      return { step: name, recipients: recipients.sort(), roles };
    });
  };
  const deadlines = (): Promise<{ kind: string; dueOn: string; state: string }[]> =>
    service.ground.db.query(
      `SELECT kind, due_on AS dueOn, state FROM deadline WHERE union_id = ? ORDER BY id`,
      [union.unionId],
    );
  const sweepSilence = (day: string) =>
    service.ground.db.transaction((tx) =>
      proposalSilence(service.ground.clock).run(tx, { day: localDate(day) } as never),
    );
  const show = async (actor: Actor, id: string): Promise<Shown | null> => {
    const query = `query($id: ID!) { proposal(id: $id) { ${ofProposal} } }`;
    return (await service.ask<{ proposal: Shown | null }>(actor, query, { id })).proposal;
  };
  return {
    ...{ ...union, sessionId, act, did, step, seconded, examine, underExamination, filed },
    ...{ handOver, staff, inHandling, answered, told, deadlines, sweepSilence, show },
  };
}

/** The day on which a test house's clock stands: noon in Shanghai. */
export const aCalendar = (first: string) => {
  let at = first;
  return {
    set: (day: string): void => {
      at = day;
    },
    today: (): LocalDate => localDate(at),
    clock: (): Date => new Date(`${at}T12:00:00+08:00`),
  };
};
