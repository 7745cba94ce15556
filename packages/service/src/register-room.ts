import { filePath } from "@union/files";
import { signLink } from "@union/identity";
import { command } from "@union/persistence";
import {
  type AnyLanding,
  cancelImport,
  type ImportRunner,
  refusedCellReader,
  requestImport,
  undoImport,
} from "@union/registers";
import type { RegisterRoom } from "@union/subgraph";
import type { ServiceGround } from "./service-parts.js";

/** How long a download address works. */
const linkMs = 10 * 60_000;

/** What the register fields of a service work with. A link names the union, within which alone the file exists. */
export function registerRoom(
  { db, files, keys, config, clock }: ServiceGround,
  landings: readonly AnyLanding[],
  runner: Pick<ImportRunner, "poke">,
  service: string,
): RegisterRoom {
  return {
    db,
    files,
    keys,
    landings,
    runner,
    request: command(db, "importRegisters", requestImport),
    cancel: command(db, "cancelImport", (unit) => cancelImport({ ...unit, service })),
    readCells: refusedCellReader(files, landings),
    undo: command(db, "undoImport", (unit) => undoImport({ ...unit, landings, keys })),
    linkTo: (fileId, unionId) => {
      const expiresAt = new Date(clock().getTime() + linkMs);
      return {
        url: signLink(config.filesSecret, filePath({ id: fileId, unionId }), expiresAt),
        expiresAt,
      };
    },
  };
}
