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

/** The sort key inside a cursor, or null when the text is no cursor of ours. */
export function decodeCursor(cursor: string): readonly (string | number)[] | null {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const isKey =
      Array.isArray(key) &&
      key.every((part) => typeof part === "string" || typeof part === "number");
    return isKey ? (key as (string | number)[]) : null;
  } catch {
    return null;
  }
}
