import type { LocalDate } from "@union/kernel";
import { type Sql, StaleVersion } from "@union/persistence";
import type { CongressType } from "./congress.js";
import type { CongressState } from "./congress.stages.js";
import type { Decision } from "./decision.js";

/** A term of a congress as its acts need it; `termTo` is the first day on which it does not sit any more. */
export type Congress = {
  readonly id: string;
  readonly unionId: string;
  readonly type: CongressType;
  readonly no: number;
  readonly termFrom: LocalDate;
  readonly termTo: LocalDate;
  /** What `termTo` was before the renewal was put off. */
  readonly delayedFrom: LocalDate | null;
  /** Formal delegates that are to be elected; null until the seats are divided. */
  readonly seats: number | null;
  /** Persons of the electorate on the day the seats were divided. */
  readonly persons: number | null;
  readonly countedOn: LocalDate | null;
  readonly state: CongressState;
  readonly version: number;
};

const columns = `id, union_id AS unionId, type, no, term_from AS termFrom, term_to AS termTo, delayed_from AS delayedFrom, seats, persons,
  counted_on AS countedOn, state, version`;

/** Terms of congresses in one transaction. */
export class CongressRepository {
  constructor(private readonly tx: Sql) {}

  /** A term by id, held until the transaction ends: what is done to it and its delegates follows one after the other. */
  async hold(unionId: string, id: string): Promise<Congress | null> {
    const [row] = await this.tx.query<Congress[]>(
      `SELECT ${columns} FROM congress WHERE union_id = ? AND id = ? FOR UPDATE`,
      [unionId, id],
    );
    return row ?? null;
  }

  /** Some terms as they stand now; nobody changes them until the transaction ends, and many may read. */
  async read(unionId: string, ids: readonly string[]): Promise<Congress[]> {
    if (ids.length === 0) return [];
    return this.tx.query(
      `SELECT ${columns} FROM congress WHERE union_id = ? AND id IN (?) LOCK IN SHARE MODE`,
      [unionId, ids],
    );
  }

  /** All terms of a type, the newest first, held. */
  allOf(unionId: string, type: CongressType): Promise<Congress[]> {
    return this.tx.query(
      `SELECT ${columns} FROM congress WHERE union_id = ? AND type = ? ORDER BY no DESC FOR UPDATE`,
      [unionId, type],
    );
  }

  async add(congress: Congress, { document, decidedBy }: Decision): Promise<void> {
    const { unionId, id, type, no, termFrom, termTo, state } = congress;
    await this.tx.query(
      "INSERT INTO congress (union_id, id, type, no, term_from, term_to, document, decided_by, state, version) VALUES (?)",
      [[unionId, id, type, no, termFrom, termTo, document, decidedBy, state, 1]],
    );
  }

  /** Saves what may change; throws StaleVersion where somebody else did since. */
  async save(congress: Congress): Promise<void> {
    const { unionId, id, termTo, delayedFrom, seats, persons, countedOn, state, version } =
      congress;
    const written = await this.tx.query<{ affectedRows: number }>(
      `UPDATE congress SET term_to = ?, delayed_from = ?, seats = ?, persons = ?, counted_on = ?, state = ?, version = version + 1
       WHERE union_id = ? AND id = ? AND version = ?`,
      [termTo, delayedFrom, seats, persons, countedOn, state, unionId, id, version],
    );
    if (written.affectedRows !== 1) throw new StaleVersion(id);
  }

  /** Delegates of a congress, whatever became of them. */
  async delegatesOf({ unionId, id }: Congress): Promise<number> {
    const [row] = await this.tx.query<{ n: number }[]>(
      "SELECT COUNT(*) AS n FROM delegate WHERE union_id = ? AND congress_id = ?",
      [unionId, id],
    );
    return Number(row?.n ?? 0);
  }

  /** Writes another number and term, with the paper of it; throws StaleVersion where somebody else changed it since. */
  async correct(
    { unionId, id, no, termFrom, termTo, version }: Congress,
    { document, decidedBy }: Decision,
  ): Promise<void> {
    const written = await this.tx.query<{ affectedRows: number }>(
      `UPDATE congress SET no = ?, term_from = ?, term_to = ?, document = ?, decided_by = ?, version = version + 1
       WHERE union_id = ? AND id = ? AND version = ?`,
      [no, termFrom, termTo, document, decidedBy, unionId, id, version],
    );
    if (written.affectedRows !== 1) throw new StaleVersion(id);
  }

  async noteDelay({ unionId, id }: Congress, { document, decidedBy }: Decision): Promise<void> {
    await this.tx.query(
      "UPDATE congress SET delay_document = ?, delay_decided_by = ? WHERE union_id = ? AND id = ?",
      [document, decidedBy, unionId, id],
    );
  }

  /** The paper by which fewer delegates than the formula asks were agreed; null where none were. */
  async agreementOf({ unionId, id }: Congress): Promise<string | null> {
    const [row] = await this.tx.query<{ agreement: string | null }[]>(
      "SELECT seats_agreement AS agreement FROM congress WHERE union_id = ? AND id = ?",
      [unionId, id],
    );
    return row?.agreement ?? null;
  }

  /** The paper by which employer and union agreed on fewer delegates than the formula asks (national Art. 8). */
  async noteAgreement({ unionId, id }: Congress, agreement: string | null): Promise<void> {
    await this.tx.query("UPDATE congress SET seats_agreement = ? WHERE union_id = ? AND id = ?", [
      agreement,
      unionId,
      id,
    ]);
  }
}
