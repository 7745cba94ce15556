import { dayOf, ok } from "@union/kernel";
import { Outbox, type Tx, transactional } from "@union/persistence";
import type { ReadRow } from "../register/read-register.js";
import type { Columns, RowOfColumns } from "../register/register.js";
import { decideChunk } from "./decide-chunk.js";
import type { FileMemory } from "./file-memory.js";
import { ImportRepository } from "./import.repository.js";
import type { ClaimedImport, ImportNeeds } from "./import-needs.js";
import { landChunk } from "./land-chunk.js";
import type { AnyLanding, LandingSite } from "./landing.js";
import { LeaseLost } from "./lease-lost.js";
import { RowLedger } from "./row-ledger.js";

type Row = RowOfColumns<Columns>;

const siteOn = (tx: Tx, one: ClaimedImport, needs: ImportNeeds): LandingSite => ({
  tx,
  outbox: new Outbox(tx, one),
  scope: one.scope,
  today: dayOf(needs.clock()),
});

/** Commits a chunk as one: its rows, the ledger, its refusals and the import's checkpoint. */
export const chunkCommitter = (
  needs: ImportNeeds,
  landing: AnyLanding,
  one: ClaimedImport,
  memory: FileMemory<Columns>,
) =>
  transactional(needs.db, (tx) => async (reads: readonly ReadRow<Row>[]) => {
    const site = siteOn(tx, one, needs);
    const ledger = new RowLedger(tx, one.unionId, one.register);
    const hashOf = (row: string) => needs.keys.blindIndex(one.unionId, one.register, row);
    const question = { landing, site, ledger, memory, corrections: one.corrections, hashOf };
    const decision = await decideChunk(question, reads);
    const { total, refused, unchanged, fresh, changed } = decision;
    if (!one.dryRun) await landChunk(landing, site, ledger, needs.keys, one, decision);
    const imports = new ImportRepository(tx);
    await imports.addRefusals(one.id, refused);
    const accepted = fresh.length + changed.length;
    const tally = {
      total,
      refused: refused.length,
      unchanged,
      accepted,
      corrected: changed.length,
    };
    if (!(await imports.advance(one.id, one.lease, reads.at(-1)!.rowNo, tally)))
      throw new LeaseLost();
    return ok(null);
  });

/** Ends an import and tells what came in. */
export const importFinisher = (needs: ImportNeeds, one: ClaimedImport) =>
  transactional(needs.db, (tx) => async () => {
    const tally = await new ImportRepository(tx).tally(one.id, one.lease);
    if (!tally) throw new LeaseLost();
    await new ImportRepository(tx).finish(one.id, "DONE", null);
    const { unionId, register, requestedBy, id: importId } = one;
    const told = { unionId, importId, service: needs.service, register, ...tally, requestedBy };
    if (!one.dryRun)
      await siteOn(tx, one, needs).outbox.add("register.imported.v1", importId, told);
    return ok(null);
  });
