import { err, ok, type Result } from "@union/kernel";
import type { SendFailure } from "../send-failure.js";
import type { Http, HttpAnswer, HttpRequest } from "./http.js";

/** A JSON object that somebody else wrote: nothing is known of its fields. */
export type Json = Readonly<Record<string, unknown>>;
export type JsonAnswer = HttpAnswer & { readonly json: Json };

/** Sends `json`, if any, and reads the JSON object that comes back, whatever its status. */
export async function askJson(
  http: Http,
  { json, ...request }: Omit<HttpRequest, "body"> & { readonly json?: Json },
): Promise<Result<JsonAnswer, SendFailure>> {
  const asked = await http.ask({
    ...request,
    headers: { "content-type": "application/json; charset=utf-8", ...request.headers },
    ...(json && { body: JSON.stringify(json) }),
  });
  if (!asked.ok) return asked;
  const read = readObject(asked.value.text);
  if (read) return ok({ ...asked.value, json: read });
  const { status } = asked.value;
  // A page instead of an answer: with 200 something stands in between, otherwise the address or the right is wrong.
  return status < 300
    ? err({ kind: "Unreachable", code: "NOT_JSON" })
    : err({ kind: "ProviderRefused", code: `HTTP_${status}` });
}

/** The JSON object in a text, or null. */
function readObject(text: string): Json | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null && !Array.isArray(read)
      ? (read as Json)
      : null;
  } catch {
    return null;
  }
}
