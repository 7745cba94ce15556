/** Whether the database refused a text because its column has no room for it. */
export const isTooLong = (failure: unknown): boolean =>
  failure instanceof Error && "code" in failure && failure.code === "ER_DATA_TOO_LONG";
