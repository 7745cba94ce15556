/** What stands for a value that an operator need not see. */
export const mask = "●●●";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const fieldName = /^[a-z]\w{0,39}$/i;
/** How much of a list is shown; a batch may hold five hundred. */
const shownOfList = 5;

/** A value with its shape, its ids and nothing else: texts, numbers and truth values are masked. */
export function masked(value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" && uuid.test(value)) return value;
  if (Array.isArray(value)) return maskedList(value);
  if (typeof value === "object")
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [fieldName.test(key) ? key : mask, masked(part)]),
    );
  return mask;
}

function maskedList(list: readonly unknown[]): unknown[] {
  const shown = list.slice(0, shownOfList).map(masked);
  const rest = list.length - shown.length;
  return rest === 0 ? shown : [...shown, `… ${rest}`];
}
