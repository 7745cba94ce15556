import { kept } from "../graph/kept.js";
import { stored } from "../graph/stored.js";
import type { ImportOf } from "./import-of.js";
import type { ServiceName } from "./in-service.js";

/** What somebody chose for the files that he drops. */
export type Choices = { readonly dryRun: boolean; readonly corrections: "REFUSE" | "APPLY" };

/** A sheet that a service knows: the import that it became. */
export type MatchedSheet = { readonly service: ServiceName; readonly one: ImportOf };

/**
 * A dropped file and what became of it. `unknownSheets` are those that no service that answered has a register for; `silent`
 * are services that did not answer, to whom they may belong. `problem` is why nothing of it is imported; "" where nobody said.
 */
export type DroppedFile = {
  readonly key: string;
  readonly name: string;
  readonly choices: Choices;
  readonly state: "WAITING" | "UPLOADING" | "PEOPLE" | "MATCHING" | "MATCHED" | "FAILED";
  /** How much has been uploaded, 0 to 1. */
  readonly progress: number;
  readonly fileId: string | null;
  readonly sheets: readonly MatchedSheet[];
  readonly unknownSheets: readonly string[];
  readonly silent: readonly ServiceName[];
  readonly problem: string | null;
};

/** The files that were dropped since the console was opened, the latest first. They stay while one looks at other pages. */
export const desk = stored<readonly DroppedFile[]>([]);

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
