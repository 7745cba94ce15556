const unquoted = (body: string) =>
  Buffer.from(
    body
      .replace(/=\r\n/g, "")
      .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  ).toString("utf8");

const decodedWord = (_: string, kind: string, word: string) =>
  kind === "B" ? Buffer.from(word, "base64").toString("utf8") : unquoted(word.replaceAll("_", " "));

function headersOf(head: string): Record<string, string> {
  const lines = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  const pairs = lines.map((line) => {
    const [name = "", ...rest] = line.split(": ");
    const joined = rest.join(": ").replace(/\?=\s+=\?/g, "?==?");
    return [name.toLowerCase(), joined.replace(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, decodedWord)];
  });
  return Object.fromEntries(pairs);
}

/** A mail as its reader sees it: headers by lower-case name, the plain part and the HTML part. */
export function readMail(mail: string) {
  const [head = ""] = mail.split("\r\n\r\n");
  const headers = headersOf(head);
  const boundary = /boundary="(.+?)"/.exec(headers["content-type"] ?? "")?.[1];
  const parts = mail
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [partHead = "", ...rest] = part.trim().split("\r\n\r\n");
      const own = headersOf(partHead);
      const body = rest.join("\r\n\r\n");
      const encoding = own["content-transfer-encoding"];
      const isBase64 = encoding === "base64";
      const isQuoted = encoding === "quoted-printable";
      const words = isBase64
        ? Buffer.from(body, "base64").toString("utf8")
        : isQuoted
          ? unquoted(body)
          : body;
      return { type: own["content-type"] ?? "", words };
    });
  const partOf = (type: string) => parts.find((part) => part.type.startsWith(type))?.words ?? "";
  return { headers, text: partOf("text/plain"), html: partOf("text/html") };
}
