import type { Client } from "urql";
import type { Language } from "../app/settings.js";
import { aborted } from "./aborted.js";
import { cancelSheets } from "./cancel-sheets.js";
import {
  type Choices,
  change,
  type DroppedFile,
  desk,
  follow,
  lay,
  type MatchedSheet,
} from "./desk.js";
import { isOpen } from "./import-of.js";
import { inLine } from "./in-line.js";
import { inService, serviceNames } from "./in-service.js";
import { matchSheets } from "./match-sheets.js";
import { untilPeopleKnown } from "./until-people-known.js";
import { uploadFile } from "./upload-file.js";
import { WelfareImportDocument } from "./workbooks.generated.js";

const everyMs = 1_000;

/** Lays dropped files on the desk, uploads each and gives it to the services. */
export function takeIn(
  client: Client,
  language: Language,
  files: readonly File[],
  choices: Choices,
): void {
  const taken = files.map((file) => ({ file, key: crypto.randomUUID() }));
  // The first of them, which is taken in first, stands on top.
  for (const { file, key } of [...taken].reverse()) lay(fresh(key, file.name, choices));
  for (const { file, key } of taken)
    inLine(key, async (signal) => {
      change(key, { state: "UPLOADING" });
      const onProgress = (progress: number) => change(key, { progress });
      const sent = await uploadFile(file, language, onProgress, signal);
      if (signal.aborted) return;
      if ("id" in sent) await begin(client, key, sent.id, choices, signal);
      else change(key, { state: "FAILED", problem: sent });
    });
}

/** Gives a file that is stored already to the services again: the same try, since some did not answer, or another one with other choices. */
export function takeAgain(client: Client, file: DroppedFile, others?: Choices): void {
  const { fileId, key, name } = file;
  if (fileId === null) return;
  const again = fresh(key, name, others ?? file.choices);
  change(key, { ...again, fileId, attempt: others ? again.attempt : file.attempt });
  inLine(key, (signal) => begin(client, key, fileId, again.choices, signal));
}

async function begin(
  client: Client,
  key: string,
  fileId: string,
  choices: Choices,
  signal: AbortSignal,
): Promise<void> {
  change(key, { fileId, progress: 1, state: "PEOPLE" });
  await Promise.race([untilPeopleKnown(client, signal), aborted(signal)]);
  if (signal.aborted) return;
  change(key, { state: "MATCHING" });
  const attempt = desk.get().find((file) => file.key === key)?.attempt ?? key;
  const matched = await matchSheets(client, attempt, { fileId, ...choices });
  // What the services began before somebody cancelled is cancelled there.
  if (signal.aborted)
    change(key, { state: "CANCELLED", sheets: await cancelSheets(client, matched.sheets) });
  else change(key, { ...matched, state: matched.sheets.length === 0 ? "FAILED" : "MATCHED" });
  await new Promise<void>((goOn) => void follows(client, key, goOn).then(goOn));
}

/**
 * Looks how far the imports of a file are until all have ended or the file was put away. A service runs its imports one after
 * the other: only the first that is open needs looking at. The files behind wait for it (`goOn`) no longer than every service answers.
 */
async function follows(client: Client, key: string, goOn: () => void): Promise<void> {
  for (;;) {
    const sheets = desk.get().find((file) => file.key === key)?.sheets ?? [];
    const open = sheets.filter(({ one }) => isOpen(one));
    if (open.length === 0) return;
    const first = serviceNames.flatMap(
      (name) => open.find(({ service }) => service === name) ?? [],
    );
    const looks = await Promise.all(first.map((sheet) => lookAt(client, sheet)));
    const silent = first.flatMap(({ service }, n) => (looks[n] === "SILENT" ? [service] : []));
    change(key, { silent });
    if (silent.length > 0) goOn();
    if (!looks.includes("ENDED")) await new Promise((resolve) => setTimeout(resolve, everyMs));
  }
}

/** Asks how far an import is. */
async function lookAt(
  client: Client,
  { service, one: { id } }: MatchedSheet,
): Promise<"OPEN" | "ENDED" | "SILENT"> {
  const document = inService(WelfareImportDocument, service);
  const { data } = await client
    .query(document, { id }, { requestPolicy: "network-only" })
    .toPromise();
  if (!data?.one) return "SILENT";
  follow(data.one);
  return isOpen(data.one) ? "OPEN" : "ENDED";
}

const fresh = (key: string, name: string, choices: Choices): DroppedFile => ({
  key,
  attempt: crypto.randomUUID(),
  name,
  choices,
  state: "WAITING",
  progress: 0,
  fileId: null,
  sheets: [],
  unknownSheets: [],
  unanswered: [],
  silent: [],
  problem: null,
});
