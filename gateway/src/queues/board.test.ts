import { randomUUID } from "node:crypto";
import { type QueueVisit, visitQueues } from "./queue-visit.fixture.js";

const canary = "赵金丝雀";
const reason = "NoHandler: nobody handles it";
let visit: QueueVisit;
let operator: { cookie: string };
beforeAll(async () => {
  visit = await visitQueues(13);
  operator = await visit.cookieOf("SYSTEM_ADMINISTRATOR");
});
afterAll(() => visit.stop());

const look = (path: string) => visit.ask(`/queues${path}`, { headers: operator });
const act = (path: string, headers: Record<string, string> = visit.own, method = "PUT") =>
  visit.ask(`/queues/api${path}`, { method, headers: { ...operator, ...headers } });

/** A dead letter on a queue: an event about a person whose name is the canary. */
function deadLetter(queueName: string): Promise<string> {
  const memberId = randomUUID();
  const event = {
    id: randomUUID(),
    name: "member.changed.v1",
    unionId: randomUUID(),
    subject: memberId,
    payload: { members: [{ id: memberId, name: canary, staffNumber: canary, [canary]: canary }] },
    traceId: "trace-of-the-import",
    createdAt: new Date().toISOString(),
  };
  return visit.failOn(queueName, event, reason, canary);
}

test("a system administrator sees the board's page, under a policy that lets no script but its own run", async () => {
  const answer = await look("/");
  expect(answer.status).toBe(200);
  const policy = answer.headers.get("content-security-policy") ?? "";
  expect(policy).toMatch(/default-src 'none'; script-src 'self';.*frame-ancestors 'none'$/);
  expect(policy).not.toMatch(/unsafe-eval|https?:/);
  const page = await answer.text();
  expect(page).not.toMatch(
    /<%|<script(?! defer src="static\/| id="__UI_CONFIG__" type="application\/json")/,
  );
  expect(page).not.toMatch(/(src|href)="https?:/);
  expect(page).toContain('action="/queues/sign-out"');
  const [, script] = /src="(static\/[^"]+\.js)"/.exec(page) ?? [];
  const file = await look(`/${script}`);
  expect([file.status, file.headers.get("content-type")]).toEqual([
    200,
    "text/javascript; charset=utf-8",
  ]);
  expect(file.headers.get("content-security-policy")).toBe(policy);
});

test("files outside the board's own are not there", async () => {
  for (const path of ["/static/..%2Findex.ejs", "/static/%2e%2e/index.ejs", "/static/nothing.js"])
    expect((await look(path)).status).toBe(404);
});

test("every service's queue is there with its counts, and a dead letter with its reason", async () => {
  const id = await deadLetter("welfare");
  const list = await look("/api/queues?activeQueue=welfare&status=failed&page=1&jobsPerPage=10");
  const { queues } = (await list.json()) as {
    queues: { name: string; counts: object; jobs: object[] }[];
  };
  expect(queues.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["activities", "democratic-management", "membership", "welfare"]),
  );
  const welfare = queues.find(({ name }) => name === "welfare");
  expect(welfare?.counts).toMatchObject({ failed: 1, waiting: 0 });
  expect(welfare?.jobs).toMatchObject([{ id, name: "member.changed.v1", failedReason: reason }]);
});

test("ids, the event and its trace id are shown; whatever else a job holds is masked in every answer", async () => {
  const id = await deadLetter("activities");
  const one = await look(`/api/queues/activities/${id}`);
  const { job } = (await one.json()) as { job: { data: { subject: string } } };
  expect(job.data).toMatchObject({
    name: "member.changed.v1",
    traceId: "trace-of-the-import",
    payload: { members: [{ id: job.data.subject, name: "●●●", staffNumber: "●●●" }] },
  });
  const paths = [
    `/api/queues/activities/${id}`,
    `/api/queues/activities/${id}/logs`,
    `/api/queues/activities/${id}/flow`,
    "/api/job-schedulers",
    "/api/redis/stats",
    ...["latest", "failed"].map(
      (status) => `/api/queues?activeQueue=activities&status=${status}&page=1&jobsPerPage=10`,
    ),
    ...["metrics", "default-job-options", "workers", "rate-limit", "job-data-schema"].map(
      (part) => `/api/queues/activities/${part}`,
    ),
    `/queue/activities/${id}`,
  ];
  for (const path of paths) await expect((await look(path)).text()).resolves.not.toContain(canary);
});

test("a dead letter is driven again from the board, and the log says who did it to what, never what it holds", async () => {
  const id = await deadLetter("membership");
  expect((await act(`/queues/membership/${id}/retry`)).status).toBe(204);
  const queue = await visit.queue("membership");
  await expect(queue.getJobCounts("waiting", "failed")).resolves.toEqual({ waiting: 1, failed: 0 });
  await visit.said("an act on a queue");
  const line = visit.lines.find((each) => each.includes("an act on a queue") && each.includes(id));
  expect(JSON.parse(line ?? "{}")).toMatchObject({
    accountId: visit.actor.accountId,
    action: "retry",
    queue: "membership",
    jobId: id,
    status: 204,
  });
  expect(visit.lines.join()).not.toContain(canary);
});

test("an act that another site sends is refused and changes nothing", async () => {
  const id = await deadLetter("notifications");
  for (const headers of [
    { origin: "" },
    { origin: "null" },
    { origin: "https://elsewhere.example" },
  ])
    expect((await act(`/queues/notifications/${id}/clean`, headers)).status).toBe(403);
  await expect((await visit.queue("notifications")).getJobCounts("failed")).resolves.toEqual({
    failed: 1,
  });
});

test("a whole queue is paused and goes on", async () => {
  const queue = await visit.queue("democratic-management");
  expect((await act("/queues/democratic-management/pause")).status).toBe(200);
  await expect(queue.isPaused()).resolves.toBe(true);
  expect((await act("/queues/democratic-management/resume")).status).toBe(200);
  await expect(queue.isPaused()).resolves.toBe(false);
});

test.each([
  ["POST", "/queues/welfare/add"],
  ["PATCH", "/queues/welfare/some-job/update-data"],
  ["PUT", "/queues/welfare/empty"],
  ["PUT", "/queues/welfare/obliterate"],
  ["PUT", "/queues/welfare/rate-limit"],
])(
  "%s %s is closed: events are not written, and queues not emptied, by hand",
  async (method, path) => {
    const answer = await act(path, visit.own, method);
    expect(answer.status).toBe(403);
    await expect(answer.text()).resolves.toContain("不开放这项操作");
  },
);
