import { unfinished } from "../app/unfinished.js";
import { kept } from "../graph/kept.js";
import { stored } from "../graph/stored.js";
import type { ImportOf } from "./import-of.js";
import type { ServiceName } from "./in-service.js";

/** What somebody chose for the files that he drops. */
export type Choices = { readonly dryRun: boolean; readonly corrections: "REFUSE" | "APPLY" };

/** A sheet that a service knows: the import that it became. */
export type MatchedSheet = { readonly service: ServiceName; readonly one: ImportOf };

/** A service that took nothing of a file and did not say what it has no register for: its sentence; null where it was silent. */
export type Unanswered = { readonly service: ServiceName; readonly sentence: string | null };

/** Why nothing of a file is imported: what the house said, or that it did not arrive, or that nothing moved any more. */
export type FileProblem =
  | { readonly kind: "SAID"; readonly sentence: string }
  | { readonly kind: "NOT_REACHED" | "STALLED" | "NO_TABLE" };

/** What can still be cancelled; while it is CANCELLING, the services' answers to what they were given already are awaited. */
type UnderWay = "WAITING" | "UPLOADING" | "PEOPLE" | "MATCHING" | "CANCELLING";

/**
 * A dropped file and what became of it. `unknownSheets` are those that no service that answered has a register for;
 * `unanswered` are services to whom they may belong.
 */
export type DroppedFile = {
  readonly key: string;
  /** Names one try to import the file: a service that hears of it once more, since its answer was lost, does nothing twice. */
  readonly attempt: string;
  readonly name: string;
  readonly choices: Choices;
  readonly state: UnderWay | "MATCHED" | "FAILED" | "CANCELLED";
  /** How much has been uploaded, 0 to 1. */
  readonly progress: number;
  readonly fileId: string | null;
  readonly sheets: readonly MatchedSheet[];
  readonly unknownSheets: readonly string[];
  readonly unanswered: readonly Unanswered[];
  /** Services that did not answer when they were last asked how far they are. */
  readonly silent: readonly ServiceName[];
  readonly problem: FileProblem | null;
};

/** Whether a file is not with the services yet: it would be lost with the page. */
export const isUnderWay = ({ state }: DroppedFile): boolean =>
  state !== "MATCHED" && state !== "FAILED" && state !== "CANCELLED";

/** The files that were dropped since the console was opened, the latest first. They stay while one looks at other pages. */
export const desk = stored<readonly DroppedFile[]>([]);
desk.follow(() => unfinished.set(desk.get().some(isUnderWay)));

export const lay = (file: DroppedFile): void => desk.set([file, ...desk.get()]);

/** Changes a file on the desk; one that was put away stays away. */
export const change = (key: string, more: Partial<DroppedFile>): void =>
  desk.set(desk.get().map((file) => (file.key === key ? { ...file, ...more } : file)));

export const putAway = (key: string): void =>
  desk.set(desk.get().filter((file) => file.key !== key));

/** The latest known state of an import takes the place of the one before it. Lists that were read before it are asked anew. */
export const follow = (one: ImportOf): void => {
  const known = desk.get().flatMap(({ sheets }) => sheets.find((sheet) => sheet.one.id === one.id));
  if (known[0]?.one.state !== one.state) kept.forgetAll();
  desk.set(
    desk.get().map((file) =>
      file.sheets.some((sheet) => sheet.one.id === one.id)
        ? {
            ...file,
            sheets: file.sheets.map((sheet) =>
              sheet.one.id === one.id ? { ...sheet, one } : sheet,
            ),
          }
        : file,
    ),
  );
};
