import type { EntityTarget, ObjectLiteral } from "typeorm";
import type { Tx } from "./database.js";

/** Somebody else wrote the same aggregate since it was loaded. `command` turns it into a refusal. */
export class StaleVersion extends Error {
  override readonly name = "StaleVersion";
}

type Versioned = ObjectLiteral & { readonly id: string; readonly unionId: string; version: number };

/** Saves an aggregate by the version it was loaded with; throws {@link StaleVersion} when that is no longer the newest. */
export async function saveVersion<A extends Versioned>(
  tx: Tx,
  target: EntityTarget<A>,
  aggregate: A,
): Promise<void> {
  const { id, unionId, version, ...rest } = aggregate;
  const where = { id, unionId, version } as object;
  const written = await tx.update(target, where, { ...rest, version: version + 1 } as object);
  if (written.affected !== 1) throw new StaleVersion(id);
  aggregate.version = version + 1;
}
