import { Directory } from "@union/directory";
import { infrastructurePrunables } from "@union/persistence";
import { consumedEvents, type LongSchedule, type Schedule } from "@union/worker";
import { pruneSchedule } from "./prune-schedule.js";
import { sensitiveDigest } from "./sensitive-digest.js";
import type { ServiceGround, ServiceParts } from "./service-parts.js";

/** The schedules of a service: its own, the digest of what was read and exported, and the nightly pruning of what is old. */
export function schedulesOf(
  parts: ServiceParts,
  ground: ServiceGround,
): readonly (Schedule | LongSchedule)[] {
  const { redisUrl, queuePrefix: prefix } = ground.config;
  const own = [
    ...(parts.schedules?.(ground) ?? []),
    ...(parts.longSchedules?.(ground) ?? []),
    sensitiveDigest(parts.name),
  ];
  const queue = { redisUrl, queue: parts.name, ...(prefix && { prefix }) };
  const prunables = [
    ...(parts.prunables ?? []),
    ...infrastructurePrunables,
    consumedEvents({ ...queue, schedules: own }),
  ];
  const decided = parts.policyOverrides ?? ((sql) => new Directory(sql).everyPolicyOverride());
  return [...own, pruneSchedule({ ...ground, prunables, decided })];
}
