/** Who knocks at a root field: the parts that people play. */
export const parts = [
  "CHAIR",
  "OFFICER",
  "LEADER",
  "MEMBER",
  "SYSTEM",
  "SECURITY",
  "AUDIT",
  "nobody",
] as const;
export type Part = (typeof parts)[number];
export const everyone: readonly Part[] = parts;
export const signedIn: readonly Part[] = parts.slice(0, 7);

/** An id that nothing has. */
export const id = "0198f0a0-0000-7000-8000-000000000000";

/** Root fields, for each an operation that asks it and who is let in (domain 2.15). What is done inside is tested elsewhere. */
export type Doors = Readonly<Record<string, readonly [operation: string, letIn: readonly Part[]]>>;
