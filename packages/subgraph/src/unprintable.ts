import { Kind, parse, visit } from "graphql";
import type { Operation } from "./execute.js";

/** Control characters but for line breaks and tabs, halves of characters, and marks that turn the direction of what follows. */
const forbidden = /[\p{Cs}\ufffe\uffff\u202a-\u202e\u2066-\u2069]|(?![\n\t\r])\p{Cc}/u;

/** Whether a text that a request gives holds characters that no text has: they break lines, exports and what people read. */
export function isUnprintable({ query, variables }: Operation): boolean {
  return holds(variables) || (query.includes("\\u") && writesIt(query));
}

function holds(value: unknown): boolean {
  if (typeof value === "string") return forbidden.test(value);
  if (Array.isArray(value)) return value.some(holds);
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(holds);
}

/** Whether one of the texts written into the operation itself holds them; an operation that cannot be read is refused elsewhere. */
function writesIt(query: string): boolean {
  let found = false;
  try {
    visit(parse(query, { maxTokens: 10_000 }), {
      [Kind.STRING]: ({ value }) => {
        found ||= forbidden.test(value);
      },
    });
  } catch {
    return false;
  }
  return found;
}
