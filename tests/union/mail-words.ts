/** The words of a mail, its subject and its text, out of the encodings that mail programs use. */
export function mailWords(raw: string): string {
  const parts = (encoding: string): string[] =>
    [...raw.matchAll(new RegExp(`${encoding}\\r\\n\\r\\n([^]+?)\\r\\n--`, "g"))].map(
      ([, body]) => body ?? "",
    );
  const headers = [...raw.matchAll(/=\?utf-8\?([bq])\?([^?]*)\?=/gi)].map(([, kind, word = ""]) =>
    kind?.toLowerCase() === "b" ? fromBase64(word) : fromPrintable(word.replaceAll("_", " ")),
  );
  return [
    headers.join(""),
    ...parts("base64").map(fromBase64),
    ...parts("quoted-printable").map(fromPrintable),
  ].join("\n");
}

const fromBase64 = (body: string): string => Buffer.from(body, "base64").toString();

const fromPrintable = (body: string): string =>
  decodeURIComponent(
    body
      .replaceAll("=\r\n", "")
      .replaceAll("%", "%25")
      .replaceAll(/=(?=[0-9A-F]{2})/g, "%"),
  );
