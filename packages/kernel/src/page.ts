/** A keyset page: at most `first` rows after the row whose cursor is `after`. Never an offset. */
export type PageRequest = { readonly first: number; readonly after: string | null };
export type Page<T> = {
  readonly nodes: readonly T[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
};

/** A cursor is the sort key of a row, opaque to clients. */
export const encodeCursor = (key: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(key), "utf8").toString("base64url");

const isSortKey = (key: unknown): key is readonly (string | number)[] =>
  Array.isArray(key) &&
  key.length > 0 &&
  key.every((part) => typeof part === "string" || typeof part === "number");

/** The sort key inside a cursor, or null when the text is no cursor of ours. */
export function decodeCursor(cursor: string): readonly (string | number)[] | null {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    // Base64 decoding skips what it cannot read; only a text that we would write again is ours.
    return isSortKey(key) && encodeCursor(key) === cursor ? key : null;
  } catch {
    return null;
  }
}
