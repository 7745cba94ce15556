import { Queue } from "bullmq";
import { Redis } from "ioredis";

/** The queues of the house, as far as Redis lets them be seen. */
export type Queues = {
  /** The queues; null while Redis does not answer. After a loss they are other objects than before. */
  find(): Promise<readonly Queue[] | null>;
  close(): void;
};

type Connection = { readonly redis: Redis; readonly queues: readonly Queue[] };

/** Where the services' workers keep their queues in Redis. */
const prefix = "union";

/**
 * Opens queues when somebody first looks at them, and again after Redis was away. Answers within seconds either way, and
 * writes nothing by itself.
 */
export function openQueues(redisUrl: string, names: readonly string[]): Queues {
  let open: Promise<Connection> | null = null;
  const letGo = (connection: Promise<Connection>): void => {
    if (open === connection) open = null;
    connection.then(({ redis }) => redis.disconnect()).catch(() => undefined);
  };
  return {
    async find() {
      open ??= connect(redisUrl, names);
      const connection = open;
      try {
        const { redis, queues } = await connection;
        await redis.ping();
        return queues;
      } catch {
        letGo(connection);
        return null;
      }
    },
    close: () => open && letGo(open),
  };
}

async function connect(redisUrl: string, names: readonly string[]): Promise<Connection> {
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    enableOfflineQueue: false,
    connectTimeout: 2_000,
    commandTimeout: 5_000,
    disconnectTimeout: 200,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  redis.on("error", () => undefined);
  await redis.connect().catch((failure: unknown) => {
    redis.disconnect();
    throw failure;
  });
  const queues = names.map((name) =>
    new Queue(name, { connection: redis, prefix, skipMetasUpdate: true }).on(
      "error",
      () => undefined,
    ),
  );
  return { redis, queues };
}
