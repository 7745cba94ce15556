import type { Language } from "../app/settings.js";
import { session } from "../graph/session.js";

/** What came of an upload: the stored file's id, or the sentence of the gateway; null where it was not reached. */
export type Uploaded = { readonly id: string } | { readonly problem: string | null };

/** Sends a file to the house and tells how much of it has gone (0 to 1). Never rejects. */
export async function uploadFile(
  file: File,
  language: Language,
  onProgress: (part: number) => void,
): Promise<Uploaded> {
  if (session.isStale()) await session.renew();
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/files");
    request.setRequestHeader("accept-language", language);
    request.setRequestHeader("authorization", `Bearer ${session.token()?.accessToken ?? ""}`);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => resolve({ problem: null });
    request.onload = () => resolve(answerIn(request));
    const form = new FormData();
    form.append("file", file, file.name);
    request.send(form);
  });
}

function answerIn({ status, responseText }: XMLHttpRequest): Uploaded {
  try {
    const answer = JSON.parse(responseText) as { id?: string; errors?: { message: string }[] };
    if (status === 201 && answer.id) return { id: answer.id };
    return { problem: answer.errors?.[0]?.message ?? null };
  } catch {
    return { problem: null };
  }
}
