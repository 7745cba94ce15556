/** Whether the database refused a row because another one holds its unique key. */
export const isDuplicate = (failure: unknown): boolean =>
  failure instanceof Error && "code" in failure && failure.code === "ER_DUP_ENTRY";
