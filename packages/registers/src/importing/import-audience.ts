/** Who looks at imports: his own, and where his grants reach the whole union, everybody's. */
export type ImportAudience = {
  readonly unionId: string;
  readonly accountId: string;
  readonly isWide: boolean;
};

/** The imports that an audience may see, as a condition on `register_import`. */
export const visibleImports = ({ unionId, accountId, isWide }: ImportAudience) =>
  isWide
    ? { sql: "union_id = ?", params: [unionId] }
    : { sql: "(union_id = ? AND requested_by = ?)", params: [unionId, accountId] };
