import { dayOf, ok } from "@union/kernel";
import { Outbox, type Tx, transactional } from "@union/persistence";
import type { ReadRow } from "../register/read-register.js";
import type { Columns, RowOfColumns } from "../register/register.js";
import { comparedRow } from "./compared-row.js";
import { decideChunk } from "./decide-chunk.js";
import type { FileMemory } from "./file-memory.js";
import type { IdentifiedRow } from "./identify-row.js";
import { ImportRepository } from "./import.repository.js";
import type { ClaimedImport, ImportNeeds } from "./import-needs.js";
import { ImportQueue } from "./import-queue.js";
import { importedEvent } from "./imported-event.js";
import { landChunk } from "./land-chunk.js";
import type { AnyLanding, LandingSite } from "./landing.js";
import { LeaseLost } from "./lease-lost.js";
import { RowLedger } from "./row-ledger.js";
import { VerdictRepository } from "./verdict.repository.js";

type Row = IdentifiedRow<RowOfColumns<Columns>>;

const siteOn = (tx: Tx, one: ClaimedImport, needs: ImportNeeds): LandingSite => ({
  tx,
  outbox: new Outbox(tx, one),
  scope: one.scope,
  today: dayOf(needs.clock()),
  requestedBy: one.requestedBy,
});

/** Commits a chunk as one: its rows, the ledger, its refusals, the verdict of each row and the import's checkpoint. What it saw is remembered after the commit. */
export function chunkCommitter(
  needs: ImportNeeds,
  landing: AnyLanding,
  one: ClaimedImport,
  memory: FileMemory<Columns>,
) {
  const commit = transactional(needs.db, (tx) => async (reads: readonly ReadRow<Row>[]) => {
    const seen = memory.branch();
    const site = siteOn(tx, one, needs);
    const ledger = new RowLedger(tx, one.unionId, one.register);
    const hashOf = (row: RowOfColumns<Columns>): Buffer =>
      needs.keys.blindIndex(one.unionId, one.register, comparedRow(landing, row));
    const question = { landing, site, ledger, memory: seen, corrections: one.corrections, hashOf };
    const decision = await decideChunk(question, reads);
    const { total, refused, unchanged, fresh, changed } = decision;
    if (!one.dryRun) await landChunk(landing, site, ledger, needs.keys, one, decision);
    await new ImportRepository(tx).addRefusals(one.id, refused);
    await new VerdictRepository(tx).add(one.id, reads, decision);
    const accepted = fresh.length + changed.length;
    const tally = {
      total,
      refused: refused.length,
      unchanged,
      accepted,
      corrected: changed.length,
    };
    if (!(await new ImportQueue(tx, needs.leaseMs).advance(one, reads.at(-1)!.rowNo, tally)))
      throw new LeaseLost();
    return ok(seen);
  });
  return async (reads: readonly ReadRow<Row>[]): Promise<void> => {
    const committed = await commit(reads);
    if (committed.ok) memory.keep(committed.value);
  };
}

/** Ends an import and tells what came in. */
export const importFinisher = (needs: ImportNeeds, one: ClaimedImport) =>
  transactional(needs.db, (tx) => async () => {
    const imports = new ImportQueue(tx, needs.leaseMs);
    const tally = await imports.tally(one);
    if (!tally || !(await imports.end(one, "DONE", null))) throw new LeaseLost();
    const told = importedEvent(needs.service, { ...one, ...tally });
    if (!one.dryRun) await siteOn(tx, one, needs).outbox.add("register.imported.v1", one.id, told);
    return ok(null);
  });
