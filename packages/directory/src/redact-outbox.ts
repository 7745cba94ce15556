import type { Sql } from "@union/persistence";
import { type Forgotten, withheld } from "./redact-person.js";

type Row = { readonly position: string | number; readonly name: string; readonly payload: string };
type Card = { id: string; staffNo: string; name: string; birthMonthDay: string | null };

/**
 * Takes a person out of the events that a service keeps to tell them again: those that name his id, and those of his matters. A card keeps its version: told again it is older
 * than the stone that replaced it, and changes nothing.
 */
export async function redactOutbox(
  sql: Sql,
  { unionId, memberId, words }: Forgotten,
  matters: readonly string[],
) {
  const rows = await sql.query<Row[]>(
    "SELECT position, name, CAST(payload AS CHAR) AS payload FROM outbox WHERE union_id = ? AND (LOCATE(?, payload) > 0 OR subject IN (?))",
    [unionId, memberId, [memberId, ...matters]],
  );
  for (const { position, name, payload } of rows) {
    const redacted =
      name === "member.changed.v1" ? withoutCard(payload, memberId) : withoutWords(payload, words);
    if (redacted !== payload)
      await sql.query("UPDATE outbox SET payload = ? WHERE position = ?", [redacted, position]);
  }
}

function withoutCard(payload: string, memberId: string): string {
  const event = JSON.parse(payload) as { members: Card[] };
  const members = event.members.map((card) =>
    card.id === memberId
      ? { ...card, name: withheld, staffNo: memberId, birthMonthDay: null }
      : card,
  );
  return JSON.stringify({ ...event, members });
}

/** Words inside a text of JSON stand there as JSON writes them. */
const withoutWords = (payload: string, words: readonly string[]): string =>
  words
    .filter((word) => word !== "")
    .reduce((text, word) => text.replaceAll(JSON.stringify(word).slice(1, -1), withheld), payload);
