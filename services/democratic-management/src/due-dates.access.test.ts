import { Deadlines, holdersOf, persons, sweepDeadlines } from "@union/deadlines";
import { type Actor, localDate } from "@union/kernel";
import { newId } from "@union/persistence";
import { actorOf, hearMerge, type TestService, testService } from "@union/testing";
import { proposalAnswerDue } from "./proposal/handling/proposal.deadlines.js";
import { democraticManagement } from "./service.js";
import { suggestionDue } from "./suggestion/suggestion-due.js";
import { statementsOf } from "./testing/statements-of.js";

let service: TestService;
const [unionId, east, west, handler] = [newId(), newId(), newId(), newId()];
const [late, coming, ofEast] = [newId(), newId(), newId()];
beforeAll(async () => {
  service = await testService(democraticManagement, {
    clock: () => new Date("2026-03-10T02:00:00Z"),
  });
  const clock = { unionId, subjectName: "延长食堂夜宵时间", startedOn: localDate("2026-02-01") };
  const leader = holdersOf(["HOSPITAL_LEADER"], null);
  await service.ground.db.transaction(async (tx) => {
    const deadlines = new Deadlines(tx);
    for (const [subject, dueOn] of [
      [late, localDate("2026-03-05")],
      [coming, localDate("2026-03-20")],
    ] as const)
      await deadlines.start(proposalAnswerDue, {
        ...{ ...clock, subject, campusId: west, dueOn },
        ...{ responsible: persons(handler), deputy: leader },
      });
    await deadlines.start(suggestionDue, {
      ...{ ...clock, subject: ofEast, campusId: east, dueOn: localDate("2026-03-12") },
      responsible: holdersOf(["UNION_OFFICER", "CHAIR"], east),
      deputy: leader,
    });
    await sweepDeadlines(tx, [proposalAnswerDue, suggestionDue], localDate("2026-03-10"));
  });
});
afterAll(() => service.close());

const query = `query($overdueOnly: Boolean) { democraticManagementDueDates(overdueOnly: $overdueOnly) { totalCount
  edges { node { kind title todo subjectType subjectId dueOn isOverdue isEscalated isResponsible campusId } } } }`;
type Node = {
  readonly title: string;
  readonly todo: string;
  readonly subjectId: string;
  readonly isResponsible: boolean;
};
type Answer = {
  readonly democraticManagementDueDates: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: Node }[];
  };
};
const seen = async (
  actor: Actor,
  variables: Record<string, unknown> = {},
  locale: "zh" | "en" = "zh",
): Promise<Node[]> => {
  const answer = await service.ask<Answer>(actor, query, variables, { locale });
  const { totalCount, edges } = answer.democraticManagementDueDates;
  expect(totalCount).toBe(edges.length);
  return edges.map(({ node }) => node);
};
const subjects = async (...asked: Parameters<typeof seen>): Promise<string[]> =>
  (await seen(...asked)).map(({ subjectId }) => subjectId);

test("2.14 who handles for a department sees what he owes, the overdue first, and can narrow it to that", async () => {
  const he = actorOf(unionId, "DEPARTMENT_HANDLER", {
    ...{ memberId: handler, campusIds: [west], departmentIds: [newId()] },
  });
  expect(await seen(he)).toEqual([
    {
      ...{ kind: "PROPOSAL_ANSWER_DUE", title: "提案答复期限", subjectType: "Proposal" },
      todo: proposalAnswerDue.todo.responsible.zh,
      ...{ subjectId: late, dueOn: "2026-03-05", campusId: west },
      ...{ isOverdue: true, isEscalated: true, isResponsible: true },
    },
    expect.objectContaining({ subjectId: coming, isOverdue: false, isEscalated: false }),
  ]);
  expect(await subjects(he, { overdueOnly: true })).toEqual([late]);
});

test("2.14 who stands above sees what has come to him, with his own task, in his language", async () => {
  const leader = actorOf(unionId, "HOSPITAL_LEADER");
  expect(await seen(leader, {}, "en")).toEqual([
    expect.objectContaining({
      ...{ title: "Deadline: answer to a proposal", todo: proposalAnswerDue.todo.deputy.en },
      ...{ subjectId: late, isResponsible: false },
    }),
  ]);
});

test("2.14 officers see what their role owes at their campus: the chair all, another campus's officer nothing", async () => {
  expect(await subjects(actorOf(unionId, "CHAIR"))).toEqual([ofEast]);
  expect(await subjects(actorOf(unionId, "UNION_OFFICER", { campusIds: [east] }))).toEqual([
    ofEast,
  ]);
  expect(await subjects(actorOf(unionId, "UNION_OFFICER", { campusIds: [west] }))).toEqual([]);
  expect(await subjects(actorOf(unionId, "CHAIR"), { overdueOnly: true })).toEqual([]);
});

test("2.14 members whom nothing concerns, and other unions, see nothing", async () => {
  expect(await subjects(actorOf(unionId, "MEMBER", { memberId: newId() }))).toEqual([]);
  for (const role of ["CHAIR", "HOSPITAL_LEADER", "DEPARTMENT_HANDLER"] as const)
    expect(await subjects(actorOf(newId(), role, { memberId: handler }))).toEqual([]);
});

test("who turned out to be one with another owes what that one owed", async () => {
  const survivorId = newId();
  const survivor = actorOf(unionId, "MEMBER", { memberId: survivorId });
  const merge = { unionId, survivorId, absorbedId: handler, absorbedStaffNo: "Z9" };
  await hearMerge(service, democraticManagement, { ...merge, undone: false, version: 1 });
  expect(await subjects(survivor)).toEqual([late, coming]);
  await hearMerge(service, democraticManagement, { ...merge, undone: true, version: 2 });
  expect(await subjects(survivor)).toEqual([]);
});

test("a page costs three statements, its count included", async () => {
  const he = actorOf(unionId, "DEPARTMENT_HANDLER", { memberId: handler });
  expect((await statementsOf(service, he, query)).length).toBeLessThanOrEqual(3);
});
