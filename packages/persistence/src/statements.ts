import type { Sql } from "./database.js";

/**
 * Statements kept to be sent together, in order: the way to the server and back costs as much as a small insert. Whoever
 * writes through it learns nothing of the outcome; an error in one ends them all when they are sent.
 */
export class Statements implements Sql {
  private readonly texts: string[] = [];
  private readonly parameters: unknown[] = [];

  async query<Rows>(text: string, parameters: unknown[] = []): Promise<Rows> {
    this.texts.push(text);
    this.parameters.push(...parameters);
    return undefined as Rows;
  }

  /** Sends them in one compound statement of MariaDB's. */
  async sendTo(sql: Sql): Promise<void> {
    await sql.query(`BEGIN NOT ATOMIC\n${this.texts.join(";\n")};\nEND`, this.parameters);
  }
}
