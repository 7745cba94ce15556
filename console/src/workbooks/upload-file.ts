import type { Language } from "../app/settings.js";
import { session } from "../graph/session.js";
import type { FileProblem } from "./desk.js";

/** What came of an upload: the stored file's id, or why there is none. */
export type Uploaded = { readonly id: string } | FileProblem;

type Problem = { readonly message: string; readonly extensions?: { readonly code?: string } };

/** An upload of which nothing moves for this long is given up: the connection has died without a word. */
const patienceMs = 60_000;

/** Sends a file to the house and tells how much of it has gone (0 to 1); `signal` breaks it off. Never rejects. */
export async function uploadFile(
  file: File,
  language: Language,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<Uploaded> {
  if (session.isStale()) await session.renew();
  const sent = await send(file, language, onProgress, signal);
  if (sent !== "SIGNED_OUT") return sent;
  // Whoever's session has ended signs in over the page, and the file goes once more.
  await session.renew();
  const again = await send(file, language, onProgress, signal);
  return again === "SIGNED_OUT" ? { kind: "NOT_REACHED" } : again;
}

/** Sends it once; `SIGNED_OUT` where the house no longer knows who sends it. */
function send(
  file: File,
  language: Language,
  onProgress: (part: number) => void,
  signal: AbortSignal,
): Promise<Uploaded | "SIGNED_OUT"> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let patience: ReturnType<typeof setTimeout>;
    const end = (uploaded: Uploaded | "SIGNED_OUT") => {
      clearTimeout(patience);
      resolve(uploaded);
    };
    const giveUp = () => {
      end({ kind: "STALLED" });
      request.abort();
    };
    const hasMoved = () => {
      clearTimeout(patience);
      patience = setTimeout(giveUp, patienceMs);
    };
    request.open("POST", "/files");
    request.setRequestHeader("accept-language", language);
    request.setRequestHeader("authorization", `Bearer ${session.token()?.accessToken ?? ""}`);
    request.upload.onprogress = ({ loaded, total }) => {
      hasMoved();
      onProgress(total > 0 ? loaded / total : 0);
    };
    request.onerror = () => end({ kind: "NOT_REACHED" });
    request.onabort = () => end({ kind: "NOT_REACHED" });
    request.onload = () => end(request.status === 401 ? "SIGNED_OUT" : answerIn(request));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    const form = new FormData();
    form.append("file", file, file.name);
    hasMoved();
    request.send(form);
    if (signal.aborted) request.abort();
  });
}

function answerIn({ status, responseText }: XMLHttpRequest): Uploaded {
  try {
    const answer = JSON.parse(responseText) as { id?: string; errors?: Problem[] };
    if (status === 201 && answer.id) return { id: answer.id };
    const [problem] = answer.errors ?? [];
    if (!problem) return { kind: "NOT_REACHED" };
    // The house takes other files elsewhere; here only tables help.
    return problem.extensions?.code === "FILE_TYPE_UNKNOWN"
      ? { kind: "NO_TABLE" }
      : { kind: "SAID", sentence: problem.message };
  } catch {
    return { kind: "NOT_REACHED" };
  }
}
