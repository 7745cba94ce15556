import { measureDirectoryLag, wantDirectory } from "@union/directory";
import { accessTokenVerifier } from "@union/identity";
import { subscriptions } from "@union/messages";
import { describeError, metrics } from "@union/observability";
import { serveSubgraph } from "@union/subgraph";
import { deadLetters, startConsumer, startRelay, startSchedules } from "@union/worker";
import { type OpenOptions, openService } from "./open-service.js";
import { schedulesOf } from "./schedules-of.js";
import type { ServiceConfig } from "./service-config.js";
import type { ServiceParts, TextPage } from "./service-parts.js";

export type RunningService = { readonly url: string; stop(): Promise<void> };

/** Starts a whole service: its subgraph, the relay of its events, the consumer of others', its schedules and its imports. */
export async function startService(
  parts: ServiceParts,
  config: ServiceConfig,
  options: OpenOptions = {},
): Promise<RunningService> {
  const service = await openService(parts, config, options);
  const { ground } = service;
  const { db, log } = ground;
  const handlers = parts.handlers(ground);
  const followsDirectory = "member.changed.v1" in handlers;
  if (followsDirectory)
    // Before the first event is taken off the queue: a directory that has heard of one thing looks like one that knows all.
    await wantDirectory(db, parts.name).catch(async (failure: unknown) => {
      await service.close();
      throw failure;
    });
  const queues = {
    db,
    redisUrl: config.redisUrl,
    log,
    ...(config.queuePrefix && { prefix: config.queuePrefix }),
  };
  const relay = startRelay({ ...queues, service: parts.name, subscriptions });
  const consumer = startConsumer({
    ...queues,
    queue: parts.name,
    handlers,
  });
  const schedules = startSchedules({
    ...queues,
    queue: `${parts.name}-schedules`,
    clock: ground.clock,
    schedules: schedulesOf(parts, ground),
  });
  const letters = deadLetters(queues, [parts.name]);
  const background = parts.background?.(ground);
  const health = async (): Promise<TextPage> => {
    const isUp = await db.query("SELECT 1").then(
      () => true,
      () => false,
    );
    const body = JSON.stringify({ status: isUp ? "up" : "down", service: parts.name });
    return { status: isUp ? 200 : 503, type: "application/json", body };
  };
  const numbers = async (): Promise<TextPage> => {
    // Numbers are told when the database or Redis is away, too.
    await letters.measure().catch(() => undefined);
    if (followsDirectory) await measureDirectoryLag(db, parts.name).catch(() => undefined);
    return { status: 200, type: metrics.contentType, body: await metrics.metrics() };
  };
  const stopWorking = async (): Promise<void> => {
    await Promise.all([relay.stop(), consumer.stop(), schedules.stop(), background?.stop()]);
    await service.close();
  };
  const server = await serveSubgraph({
    schema: service.subgraph.schema,
    host: config.host,
    port: config.port,
    gatewaySecret: config.gatewaySecret,
    verifier: accessTokenVerifier(config.jwksUrl),
    contextFor: service.contextFor,
    report: (accident, traceId) =>
      log.error({ err: describeError(accident), traceId }, "a request failed"),
    pages: { "/health": health, "/metrics": numbers, ...parts.pages?.(ground) },
  }).catch(async (failure: unknown) => {
    await stopWorking();
    throw failure;
  });
  log.info({ url: server.url }, "ready");
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await stopWorking();
    },
  };
}
