import type { Files } from "@union/files";
import type { Command, Database, DataKeys } from "@union/persistence";
import type {
  AnyLanding,
  CancelImportInput,
  CancelProblem,
  ImportRunner,
  NotAllowed,
  ReadRefusedCells,
  RequestImportInput,
  UndoImportInput,
  UndoProblem,
} from "@union/registers";
import type { DueDateRoom } from "./due-date-room.js";
import type { LetterRoom } from "./letter-room.js";
import type { RequestContext } from "./request-context.js";

/** What a service's registers work with. */
export type RegisterRoom = {
  readonly db: Database;
  readonly files: Files;
  readonly keys: DataKeys;
  readonly landings: readonly AnyLanding[];
  readonly runner: Pick<ImportRunner, "poke">;
  readonly request: Command<RequestImportInput, { id: string; ids: string[] }, NotAllowed>;
  readonly undo: Command<UndoImportInput, { id: string }, UndoProblem>;
  readonly cancel: Command<CancelImportInput, { id: string }, CancelProblem>;
  /** Reads the cells of refused rows out of their upload. */
  readonly readCells: ReadRefusedCells;
  /** A short-lived signed address of a stored file. */
  readonly linkTo: (
    fileId: string,
    unionId: string,
  ) => { readonly url: string; readonly expiresAt: Date };
};

/** What every request of a service holds by itself: the rooms of its registers, of its dead letters and of what is due. */
export type RegisterContext = RequestContext & {
  readonly registers: RegisterRoom;
  readonly letters: LetterRoom;
  readonly dueDates: DueDateRoom;
};
