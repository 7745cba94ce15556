import { once } from "node:events";
import type { Role } from "@union/kernel";
import { UnrecoverableError, Worker } from "bullmq";
import { Redis } from "ioredis";
import { startUnion } from "../testing/union.fixture.js";
import { openQueues } from "./open-queues.js";
import { queueNames } from "./queue-names.js";

type Options = {
  readonly method?: string;
  readonly body?: URLSearchParams;
  readonly headers?: Record<string, string>;
};
export type QueueVisit = Awaited<ReturnType<typeof visitQueues>>;

/** A union whose queues lie in a database of Redis of their own, and a browser that looks at them. */
export async function visitQueues(redisDatabase: number, env: Record<string, string> = {}) {
  const redis = new URL(process.env["REDIS_URL"] ?? "");
  redis.pathname = `/${redisDatabase}`;
  const union = await startUnion({ REDIS_URL: redis.href, ...env });
  const queues = openQueues(redis.href, queueNames);
  const ask = (path: string, { headers, ...rest }: Options = {}): Promise<Response> =>
    fetch(`${union.url}${path}`, {
      redirect: "manual",
      ...rest,
      headers: { "x-forwarded-for": union.address, ...headers },
    });
  /** The queue of a service, straight in Redis. */
  const queue = async (name: string) => {
    const found = (await queues.find())?.find((each) => each.name === name);
    if (!found) throw new Error(`there is no queue ${name}`);
    return found;
  };
  const own = { origin: union.url };
  return {
    ...union,
    ask,
    own,
    queue,
    /** Puts an event on a queue, where it fails for good with this reason and says this in its log; gives the job's id. */
    async failOn(name: string, event: { id: string; name: string }, reason: string, said: string) {
      const jobId = `${event.id}-${name}`;
      await (await queue(name)).add(event.name, event, { jobId });
      const connection = new Redis(redis.href, { maxRetriesPerRequest: null });
      const fails = new Worker(
        name,
        async (job) => {
          await job.log(said);
          await job.updateProgress({ said });
          throw new UnrecoverableError(reason);
        },
        { connection, prefix: "union" },
      );
      await once(fails, "failed");
      await fails.close();
      connection.disconnect();
      return jobId;
    },
    signInAs: (login: string, password = "right", headers: Record<string, string> = own) =>
      ask("/queues/sign-in", {
        method: "POST",
        headers,
        body: new URLSearchParams({ login, password }),
      }),
    /** The cookie with which an account of this role would come back. */
    cookieOf: async (role: Role) => ({ cookie: `union_queues=${await union.tokenOf(role)}` }),
    async stop() {
      for (const queue of (await queues.find()) ?? []) await queue.obliterate({ force: true });
      queues.close();
      await union.stop();
    },
  };
}
