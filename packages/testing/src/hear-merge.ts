import { randomUUID } from "node:crypto";
import type { ServiceParts } from "@union/service";
import type { TestService } from "./test-service.js";

type Heard = {
  readonly unionId: string;
  readonly survivorId: string;
  readonly absorbedId: string;
  readonly absorbedStaffNo: string;
  readonly undone: boolean;
  readonly version: number;
};

/** Lets a service hear that two people turned out to be one, or were told apart again. */
export async function hearMerge(
  { ground }: TestService,
  parts: ServiceParts,
  { unionId, ...merge }: Heard,
): Promise<void> {
  const handle = parts.handlers(ground)["member.merged.v1"];
  if (!handle) throw new Error(`${parts.name} does not hear of merges`);
  const origin = { id: randomUUID(), subject: merge.absorbedId, traceId: "trace", unionId };
  const payload = { unionId, merges: [{ ...merge, mergeId: randomUUID() }] };
  await ground.db.transaction((tx) =>
    handle(tx, { ...origin, name: "member.merged.v1", createdAt: ground.clock(), payload }),
  );
  await ground.db.query("UPDATE directory_member SET removed = ? WHERE union_id = ? AND id = ?", [
    ...[merge.undone ? 0 : 1, unionId, merge.absorbedId],
  ]);
}
