/** An instant as a DATETIME(3) in UTC. */
export const toSqlInstant = (at: Date): string =>
  at.toISOString().replace("T", " ").replace("Z", "");

/** A DATETIME(3) in UTC as an instant. */
export const fromSqlInstant = (text: string): Date => new Date(`${text.replace(" ", "T")}Z`);
